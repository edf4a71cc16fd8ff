import { compareUnits } from './compare-units.js';
import type { Unit } from './unit.js';
import type { Weights } from './weights.js';

/** Two clauses that may state the same thing. */
export interface Pair {
  a: Unit;
  b: Unit;
  score: number;
  differs: string[];
}

/** Rarest keys looked up for a clause, and how many of the clauses that share one are looked at. */
const RAREST = 14;
const LOOKED_AT = 60;
const BEST = 40;
/** Below this two clauses are not looked at further. */
export const LEAST_SCORE = 0.28;

/**
 * Candidate pairs through an index from word keys to clauses. Work for a clause is bounded, so the whole grows with the text:
 * long posting lists are read from both ends only.
 */
export function findPairs(units: readonly Unit[], weights: Weights): Pair[] {
  const postings = new Map<string, number[]>();
  const pairs: Pair[] = [];
  for (const unit of units) {
    const vector = weights.vectors[unit.id] as Map<string, number>;
    const keys = [...unit.own].sort((x, y) => (vector.get(y) ?? 0) - (vector.get(x) ?? 0) || (x < y ? -1 : 1)).slice(0, RAREST);
    const hits = new Map<number, number>();
    for (const key of keys) {
      const list = postings.get(key);
      if (!list) continue;
      const weight = vector.get(key) ?? 0;
      const half = LOOKED_AT / 2;
      const near = list.length <= LOOKED_AT ? list : [...list.slice(0, half), ...list.slice(-half)];
      for (const id of near) hits.set(id, (hits.get(id) ?? 0) + weight);
    }
    const best = [...hits].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, BEST);
    for (const [id] of best) {
      const other = units[id] as Unit;
      if (other.report === unit.report && other.sentence === unit.sentence) continue;
      const { score, differs } = compareUnits(other, unit, weights);
      if (score >= LEAST_SCORE) pairs.push({ a: other, b: unit, score, differs });
    }
    for (const key of unit.own) {
      const list = postings.get(key);
      if (list) list.push(unit.id);
      else postings.set(key, [unit.id]);
    }
  }
  return pairs;
}
