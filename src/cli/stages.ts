import type { AnnotatedReport, GroupedReport } from '../model/annotated.js';
import { groupBy } from '../text/group-by.js';
import type { AnyReport } from './inputs.js';
import { mapInThreads } from './pool.js';
import { withProgress } from './progress.js';

export const isAnnotated = (report: AnyReport): report is AnnotatedReport => report.schema === 'annotated-report/1';
export const isGrouped = (report: AnyReport): report is GroupedReport => 'story' in report && typeof report.story === 'string';

/** Every report annotated, in order; those that are already pass as they are. */
export async function* annotated(reports: AsyncIterable<AnyReport>): AsyncGenerator<AnnotatedReport> {
  const { annotate } = await import('../annotate/index.js');
  const one = (report: AnyReport): AnnotatedReport => (isAnnotated(report) ? report : annotate.run(report));
  yield* withProgress(mapInThreads(reports, new URL('annotate-thread.js', import.meta.url), one), 'annotating');
}

/** Reports by the story their lines carry; those that carry none are one story. */
export async function storiesOf(reports: AsyncIterable<AnnotatedReport>): Promise<Map<string | undefined, AnnotatedReport[]>> {
  const all: AnnotatedReport[] = [];
  for await (const report of reports) all.push(report);
  return groupBy(all, (report) => (isGrouped(report) ? report.story : undefined));
}
