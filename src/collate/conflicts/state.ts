import { largest, smallest } from '../../text/lists.js';
import type { ConflictContext } from './context.js';
import type { Finding, Side } from './finding.js';

const HOUR = 3_600_000;

/** When a side was published: the earliest and the latest of its reports, in milliseconds; null when one has no date. */
function whenOf(side: Side, { reports }: ConflictContext): { first: number; last: number } | null {
  const times = side.voices.map(({ unit }) => {
    const published = reports[unit.report]?.report.published;
    return Date.parse(published?.value ?? published?.earliest ?? '');
  });
  return times.some(Number.isNaN) ? null : { first: smallest(times), last: largest(times) };
}

/** `updated` when the side that later knowledge would give was published plainly later; else `open`. */
export function stateOf(finding: Finding, context: ConflictContext): 'open' | 'updated' {
  if (!finding.changes) return 'open';
  const order = finding.sides.every(({ amount }) => amount !== undefined)
    ? [...finding.sides].sort((a, b) => (a.amount ?? 0) - (b.amount ?? 0))
    : finding.sides;
  const times = order.map((side) => whenOf(side, context));
  // A case only goes forward: no arrest, then an arrest. Only plain dates the other way round speak against it.
  if (finding.rule === 'said-absent-said-present') {
    const [absent, present] = times;
    return absent && present && present.first < absent.first && present.last < absent.last ? 'open' : 'updated';
  }
  for (let i = 1; i < times.length; i++) {
    const [before, after] = [times[i - 1], times[i]];
    if (before && after && after.first - before.first >= HOUR) return 'updated';
  }
  return 'open';
}

/**
 * Three numbers and more may be both: a toll that rose, and one that two reports of one time give differently. Gives the finding, and
 * of neighbouring numbers that were published at one time a finding of their own.
 */
export function withThoseOfOneTime(finding: Finding, context: ConflictContext): Finding[] {
  const { sides } = finding;
  if (sides.length < 3 || sides.some(({ amount }) => amount === undefined) || stateOf(finding, context) === 'open') return [finding];
  const order = [...sides].sort((a, b) => (a.amount ?? 0) - (b.amount ?? 0));
  const pairs = order.slice(1).map((side, i) => ({ ...finding, sides: [order[i] as Side, side] }));
  const ofOneTime = pairs.filter((pair) => pair.sides.every((side) => whenOf(side, context)) && stateOf(pair, context) === 'open');
  return [finding, ...ofOneTime];
}
