import type { AnnotatedReport } from '../model/annotated.js';
import type { Decision } from '../model/decision.js';
import { Spill } from './spill.js';

/** A report set aside, with the story it is in and why. */
export interface Grouped {
  id: string;
  story: string;
  why(): string[];
  report(): AnnotatedReport;
}

/**
 * Reports of any number in groups, in order of publication. The reports themselves wait in a file, so that memory is bounded by the
 * window of the grouping; they can be read while `use` runs.
 */
export async function withGrouped(
  reports: AsyncIterable<AnnotatedReport>,
  decisions: readonly Decision[],
  use: (grouped: Grouped[]) => Promise<void>,
): Promise<void> {
  const { compareReports, StoryGrouper } = await import('../group/index.js');
  const waiting = new Spill<AnnotatedReport>();
  const reasons = new Spill<string[]>();
  try {
    const order: (Pick<AnnotatedReport, 'id' | 'published'> & { at: number })[] = [];
    for await (const report of reports) order.push({ id: report.id, published: report.published, at: waiting.add(report) });
    order.sort(compareReports);
    const grouper = new StoryGrouper(decisions);
    const placed = order.map(({ id, at }) => {
      const { story, why } = grouper.add(waiting.get(at));
      const reason = reasons.add(why);
      return { id, story, report: () => waiting.get(at), why: () => reasons.get(reason) };
    });
    // Stories may join until the last report is in; only now do their ids stand.
    await use(placed.map((one) => ({ ...one, story: one.story.id })));
  } finally {
    waiting.close();
    reasons.close();
  }
}
