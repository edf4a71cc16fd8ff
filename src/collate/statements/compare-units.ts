import type { Count } from './read-counts.js';
import type { Unit } from './unit.js';
import type { Weights } from './weights.js';

/** How alike two clauses are, 0 to 1, and what keeps them from stating the same thing. */
export interface Comparison {
  score: number;
  differs: ('number' | 'polarity' | 'names')[];
}

const LEAST_SHARED = 2;

/** Weighted words in common, against the shorter clause and against both. */
export function likeness(a: Unit, b: Unit, weights: Weights): number {
  const { weight, own } = weights.shared(a, b);
  if (own < LEAST_SHARED) return 0;
  const [x, y] = [weights.totals[a.id] as number, weights.totals[b.id] as number];
  return 0.5 * (weight / Math.max(0.5, Math.min(x, y))) + 0.5 * ((2 * weight) / Math.max(1, x + y));
}

/** Do two numbers allow a common value? A rounded one gives a tenth. */
export function agree(a: Count, b: Count): boolean {
  const slack = (count: Count) => (count.approx ? 0.12 : 0);
  const give = Math.max(slack(a), slack(b));
  return a.min * (1 - give) <= b.max * (1 + give) && b.min * (1 - give) <= a.max * (1 + give);
}

/** Numbers of two clauses that count the same thing. */
export function* likeCounts(a: Unit, b: Unit): Generator<[Count, Count]> {
  for (const x of a.counts) {
    for (const y of b.counts) {
      if (x.unit !== y.unit) continue;
      const alike = x.of.length && y.of.length ? x.of.some((key) => y.of.includes(key)) : x.unit !== 'count';
      if (alike) yield [x, y];
    }
  }
}

export function compareUnits(a: Unit, b: Unit, weights: Weights): Comparison {
  const differs: Comparison['differs'] = [];
  const score = likeness(a, b, weights);
  let [clash, match] = [false, false];
  for (const [x, y] of likeCounts(a, b)) {
    if (agree(x, y)) match = true;
    else clash = true;
  }
  if (clash && !match) differs.push('number');
  if (isNegated(a, b) !== isNegated(b, a)) differs.push('polarity');
  if (a.names.size && b.names.size && ![...a.names].some((key) => b.keys.has(key)) && ![...b.names].some((key) => a.keys.has(key))) {
    differs.push('names');
  }
  return { score, differs };
}

/** Is something the two share negated in the first? */
const isNegated = (a: Unit, b: Unit): boolean => [...a.negated].some((key) => b.own.has(key));
