import type { Count } from './read-counts.js';
import { momentsClash } from './read-moments.js';
import type { Unit } from './unit.js';
import type { Weights } from './weights.js';

/** How alike two clauses are, 0 to 1, and what keeps them from stating the same thing. */
export interface Comparison {
  score: number;
  differs: ('number' | 'polarity' | 'names' | 'time')[];
}

const LEAST_SHARED = 2;
const LITTLE = 0.43;
const NO_THING = 0.26;
const BOTH = 0.63;
/** Both do something, and not the same. */
const NO_DEED = 0.89;
const SAME_TOLL = 0.68;
/** So alike, two clauses may name their people in other ways. */
const NAMES_ANYWAY = 0.52;
/** One of the two speaks of another year or of records. */
const OTHER_TIME = 0.75;

/** Weighted words in common, against what both and what the fuller one has more; little in common counts for less. */
export function likeness(a: Unit, b: Unit, weights: Weights): number {
  const { shared, own, lackA, lackB, things } = weights.compare(a, b);
  if (own < LEAST_SHARED) return 0;
  const both = shared / (shared + 0.5 * (lackA + lackB));
  const shorter = shared / (shared + Math.min(lackA, lackB));
  return (
    (shareDeed(a, b) ? 1 : NO_DEED) *
    (BOTH * both + (1 - BOTH) * shorter) *
    (shared / (shared + LITTLE)) *
    (1 - NO_THING + (NO_THING * things) / (things + 0.2))
  );
}

/** Does one clause name what the other does? Clauses without a verb ("the dead man, 27") are not asked. */
export function shareDeed(a: Unit, b: Unit): boolean {
  if (!a.deeds.size || !b.deeds.size) return true;
  return [...a.deeds].some((key) => b.own.has(key)) || [...b.deeds].some((key) => a.own.has(key));
}

/** One number of people said of one event in both: then the clauses state the same whatever else they say. */
function sameToll(a: Unit, b: Unit): boolean {
  return a.tolls.some((x) =>
    b.tolls.some((y) => x.event === y.event && x.count.min === y.count.min && x.count.max === y.count.max && x.count.min > 1),
  );
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
  const alike = likeness(a, b, weights);
  const other = a.background === b.background ? 1 : OTHER_TIME;
  const score = (sameToll(a, b) ? Math.max(alike, SAME_TOLL) : alike) * other;
  if (momentsClash(a.moments, b.moments) || (a.recordOf && b.recordOf && a.recordOf !== b.recordOf)) differs.push('time');
  let [clash, match] = [false, false];
  for (const [x, y] of likeCounts(a, b)) {
    if (agree(x, y)) match = true;
    else clash = true;
  }
  const otherTolls = a.tolls.length > 0 && b.tolls.length > 0 && !a.tolls.some((x) => b.tolls.some((y) => x.event === y.event));
  if ((clash && !match) || otherTolls) differs.push('number');
  if (isNegated(a, b) !== isNegated(b, a)) differs.push('polarity');
  if (score < NAMES_ANYWAY && nameOthers(a, b)) differs.push('names');
  return { score, differs };
}

/** Do both name somebody or some place, and no name of the one stands in the other? A person is not held against a place. */
function nameOthers(a: Unit, b: Unit): boolean {
  if ([...a.names].some((key) => b.keys.has(key)) || [...b.names].some((key) => a.keys.has(key))) return false;
  return [...a.named.keys()].some((kind) => b.named.has(kind));
}

/** Is something the two share negated in the first? */
const isNegated = (a: Unit, b: Unit): boolean => [...a.negated].some((key) => b.own.has(key));
