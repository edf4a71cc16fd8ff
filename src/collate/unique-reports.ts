import type { AnnotatedReport } from '../model/annotated.js';
import type { Problem } from '../model/problem.js';
import { compareText } from '../text/compare.js';
import { groupBy } from '../text/group-by.js';
import { idOf } from '../text/hash.js';

const keyOf = (report: AnnotatedReport) => JSON.stringify(report);

/**
 * Each report once, in order of ids, whatever order they came in. Two records with one id and one text are one report;
 * with one id and different texts each gets an id of its own. Both are said.
 */
export function uniqueReports(given: AnnotatedReport[]): { reports: AnnotatedReport[]; problems: Problem[] } {
  const byId = groupBy(given, (report) => report.id);
  const reports: AnnotatedReport[] = [];
  const problems: Problem[] = [];
  for (const [id, own] of byId) {
    const byText = [...groupBy(own, (report) => report.text)].sort(([a], [b]) => compareText(a, b));
    for (const [text, copies] of byText) {
      const [first] = copies.sort((a, b) => compareText(keyOf(a), keyOf(b))) as [AnnotatedReport];
      const report = byText.length > 1 ? { ...first, id: `${id}~${idOf(text)}` } : first;
      reports.push(report);
      const names = [...new Set(copies.flatMap((copy) => copy.source.path ?? []))].sort(compareText);
      if (copies.length > 1) {
        const where = names.length ? ` (${names.join(', ')})` : '';
        problems.push({ report: report.id, code: 'same-report', what: `given ${copies.length} times${where}; counted once` });
      }
      if (byText.length > 1)
        problems.push({
          report: report.id,
          code: 'same-id',
          what: `id "${id}" was given to different texts; this one is told apart by its text`,
        });
    }
  }
  return { reports: reports.sort((a, b) => compareText(a.id, b.id)), problems };
}
