import type { AnnotatedReport, GroupedReport } from '../model/annotated.js';
import type { Decision } from '../model/decision.js';
import { groupBy } from '../text/group-by.js';
import type { AnyReport } from './any-report.js';
import { withGrouped } from './grouped.js';
import { mapInThreads } from './pool.js';
import { withProgress } from './progress.js';

export const isAnnotated = (report: AnyReport): report is AnnotatedReport => report.schema === 'annotated-report/1';
const isGrouped = (report: AnyReport): report is GroupedReport => 'story' in report && typeof report.story === 'string';

/** Every report annotated, in order; those that are already pass as they are. */
export async function* annotated(reports: AsyncIterable<AnyReport>): AsyncGenerator<AnnotatedReport> {
  const { annotate } = await import('../annotate/index.js');
  const one = (report: AnyReport): AnnotatedReport => (isAnnotated(report) ? report : annotate.run(report));
  yield* withProgress(mapInThreads(reports, new URL('annotate-thread.js', import.meta.url), one), 'annotating');
}

type UseStory = (story: string | undefined, reports: AnnotatedReport[], several: boolean) => Promise<void>;

/**
 * Story after story with its reports. With `split` (what the user decided about the stories) the reports are grouped first; without, a story is what the lines carry, and those
 * that carry none are one. `several`: there may be more than one.
 */
export async function eachStory(reports: AsyncIterable<AnnotatedReport>, split: readonly Decision[] | null, use: UseStory): Promise<void> {
  if (split) {
    await withGrouped(reports, split, async (grouped) => {
      for (const [story, members] of groupBy(grouped, (one) => one.story))
        await use(
          story,
          members.map(({ report }) => report()),
          true,
        );
    });
    return;
  }
  const all: AnnotatedReport[] = [];
  for await (const report of reports) all.push(report);
  const stories = groupBy(all, (report) => (isGrouped(report) ? report.story : undefined));
  for (const [story, members] of stories) await use(story, members, stories.size > 1);
}
