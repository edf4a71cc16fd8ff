import type { AnnotatedReport } from '../model/annotated.js';
import type { Decision } from '../model/decision.js';
import { compareText } from '../text/compare.js';

/** What the passes of `collate` share: the reports in one fixed order, whatever order they came in. */
export interface StoryContext {
  reports: AnnotatedReport[];
  /** Earlier texts of the reports' articles; no pass but the one on revisions looks at them. */
  earlier: AnnotatedReport[];
  byId: Map<string, AnnotatedReport>;
  decisions: Decision[];
}

const whenOf = (report: AnnotatedReport) => report.published?.value ?? report.published?.earliest ?? '~';

/** Reports by time of publication (undated last), then outlet, then id. */
export function openStory(reports: AnnotatedReport[], decisions: Decision[], earlier: AnnotatedReport[] = []): StoryContext {
  const sorted = [...reports].sort(
    (a, b) => compareText(whenOf(a), whenOf(b)) || compareText(a.outlet?.name ?? '~', b.outlet?.name ?? '~') || compareText(a.id, b.id),
  );
  return { reports: sorted, earlier, byId: new Map(sorted.map((report) => [report.id, report])), decisions };
}
