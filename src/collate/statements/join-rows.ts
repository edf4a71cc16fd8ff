import { shareDeed } from './compare-units.js';
import type { Pair } from './find-pairs.js';
import type { Unit } from './unit.js';

/** A pair at or above this states the same thing. */
const SAME = 0.3;
/** Two rows grow together when the mean over their pairs reaches this: no chain of near things. */
const SAME_ON_AVERAGE = 0.36;
/** A pair at or above this may put a clause into a second row. */
const SECOND = 0.34;
/** There it must fit every clause, and all of them well. */
const SECOND_LEAST = 0.1;
const SECOND_AVERAGE = 0.32;
const SECOND_OTHER_DEED = 0.38;
/** Members of a row that are compared when it is large. */
const SAMPLE = 6;
const BEST_SHARE = 0.53;

type Score = (a: Unit, b: Unit) => number;

const sampleOf = (row: Unit[]): Unit[] =>
  row.length <= SAMPLE ? row : Array.from({ length: SAMPLE }, (_, i) => row[Math.floor((i * row.length) / SAMPLE)] as Unit);

/** Rows of clauses that state the same thing: best pairs first, two rows join only when they agree on average. */
export function joinRows(units: readonly Unit[], pairs: readonly Pair[], score: Score): Unit[][] {
  const rowOf = new Map<number, Unit[]>(units.map((unit) => [unit.id, [unit]]));
  const joining = pairs
    .filter((pair) => pair.score >= SAME && !pair.differs.length)
    .sort((x, y) => y.score - x.score || x.a.id - y.a.id || x.b.id - y.b.id);
  for (const { a, b } of joining) {
    const [one, other] = [rowOf.get(a.id) as Unit[], rowOf.get(b.id) as Unit[]];
    if (one === other || meanScore(one, other, score) < SAME_ON_AVERAGE) continue;
    const [large, small] = one.length >= other.length ? [one, other] : [other, one];
    for (const unit of small) {
      large.push(unit);
      rowOf.set(unit.id, large);
    }
    large.sort((x, y) => x.id - y.id);
  }
  const rows = [...new Set(rowOf.values())];
  addSecondRows(joining, rowOf, score);
  return rows;
}

/**
 * A clause that states two things, or was taken up by the wider of two rows, also stands in a second row when it fits all of that row by
 * itself. It does so once, and draws nothing else along.
 */
function addSecondRows(joining: readonly Pair[], rowOf: ReadonlyMap<number, Unit[]>, score: Score): void {
  const moved = new Set<number>();
  for (const { a, b, score: alike } of joining) {
    if (alike < SECOND) break;
    const [one, other] = [rowOf.get(a.id) as Unit[], rowOf.get(b.id) as Unit[]];
    if (one === other || one.includes(b) || other.includes(a)) continue;
    for (const [unit, row] of one.length >= other.length
      ? [[b, one] as const, [a, other] as const]
      : [[a, other] as const, [b, one] as const]) {
      if (moved.has(unit.id) || row.length < 2 || row.some(({ report, sentence }) => report === unit.report && sentence === unit.sentence))
        continue;
      // What the row is about is what its clauses do: a clause that does something else must fit all the better.
      const least = sampleOf(row).every((other) => shareDeed(unit, other)) ? SECOND_AVERAGE : SECOND_OTHER_DEED;
      const scores = sampleOf(row).map((other) => score(unit, other));
      if (scores.some((one) => one < SECOND_LEAST) || scores.reduce((sum, one) => sum + one, 0) < least * scores.length) continue;
      moved.add(unit.id);
      row.push(unit);
      row.sort((x, y) => x.id - y.id);
      break;
    }
  }
}

/** Half the mean over all pairs, half the mean over the best pair of each member. */
function meanScore(one: Unit[], other: Unit[], score: Score): number {
  const [xs, ys] = [sampleOf(one), sampleOf(other)];
  const bestY = ys.map(() => 0);
  let [sum, best] = [0, 0];
  for (const x of xs) {
    let bestX = 0;
    for (const [i, y] of ys.entries()) {
      const value = score(x, y);
      sum += value;
      bestX = Math.max(bestX, value);
      bestY[i] = Math.max(bestY[i] as number, value);
    }
    best += bestX;
  }
  for (const value of bestY) best += value;
  return (1 - BEST_SHARE) * (sum / (xs.length * ys.length)) + BEST_SHARE * (best / (xs.length + ys.length));
}
