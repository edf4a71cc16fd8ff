import type { AnnotatedReport } from '../../model/annotated.js';
import { compareText } from '../../text/compare.js';
import { plainName } from '../../text/plain-name.js';

/** Who had a passage first, and on what evidence. */
export interface Direction {
  from: string | null;
  basis: 'credit' | 'time' | null;
}

/** Agencies and outlets a report names as makers of its words. */
export const creditedIn = (report: AnnotatedReport): string[] => [
  ...new Set(report.credits.filter(({ scope }) => scope !== 'picture').map(({ agency }) => plainName(agency))),
];

export const isBy = (report: AnnotatedReport, maker: string): boolean => report.outlet !== null && plainName(report.outlet.name) === maker;

/** Said only when a report credits another's outlet, or when every time of publication is known and one comes first. */
export function directionOf(reports: readonly AnnotatedReport[]): Direction {
  const makers = new Set(reports.flatMap(creditedIn));
  const credited = reports.filter((report) => [...makers].some((maker) => isBy(report, maker)) && !creditedIn(report).length);
  const [only] = credited;
  if (only && credited.length === 1) return { from: only.id, basis: 'credit' };
  // Reports that all take their words from an agency say nothing of each other.
  if (makers.size) return { from: null, basis: null };
  const times = reports.map(({ id, published }) => ({
    id,
    value: published?.value && published.basis !== 'story' ? published.value : null,
    precision: published?.precision ?? 'day',
  }));
  if (times.some(({ value }) => !value)) return { from: null, basis: null };
  const sorted = times.sort((a, b) => compareText(a.value as string, b.value as string));
  const [first, second] = sorted;
  if (!first || !second) return { from: null, basis: null };
  const units =
    first.precision === 'month' || second.precision === 'month' ? 7 : first.precision === 'day' || second.precision === 'day' ? 10 : 16;
  const isEarlier = (first.value as string).slice(0, units) < (second.value as string).slice(0, units);
  return isEarlier ? { from: first.id, basis: 'time' } : { from: null, basis: null };
}
