import type { Collation } from '../model/collation.js';
import { checkCitation, citationsIn, type Words } from './citations.js';
import type { Failure, Verdict } from './findings.js';
import { checkReportSpans } from './report-spans.js';
import { checkSeals } from './seals.js';
import { checkSources, type SourceText } from './sources.js';
import { checkTotals } from './totals.js';

export type { Failure, Verdict } from './findings.js';

/** Checks every hash, span, cited word and total of a collation; with the sources as read again, also that it is theirs. */
export function verifyCollation(collation: Collation, sources?: SourceText[]): Verdict {
  const words = new Map<string, Words>(
    collation.reports.map((report) => [report.id, { title: report.title, at: ([start, end]) => report.text.slice(start, end) }]),
  );
  const failures: Failure[] = [];
  let citations = 0;
  const { seal: _, ...findings } = collation;
  for (const placed of citationsIn(findings, '')) {
    citations++;
    const failure = checkCitation(placed, words);
    if (failure) failures.push(failure);
  }
  for (const [i, report] of collation.reports.entries()) failures.push(...checkReportSpans(report, `reports[${i}]`));
  failures.push(...checkTotals(collation), ...checkSeals(collation));
  if (sources) failures.push(...checkSources(collation.reports, sources));
  const verdict = failures.length ? 'fails' : sources ? 'authentic' : 'consistent';
  return { verdict, reports: collation.reports.length, citations, failures };
}
