import type { Unit } from './unit.js';

/** Word keys with how much sharing each says in this story: rare ones much, those in every sentence little. */
export class Weights {
  readonly vectors: Map<string, number>[];
  readonly totals: number[];

  constructor(units: readonly Unit[]) {
    const seen = new Map<string, number>();
    let sentences = 0;
    let [last, report] = [-1, -1];
    const inSentence = new Set<string>();
    const flush = () => {
      for (const key of inSentence) seen.set(key, (seen.get(key) ?? 0) + 1);
      inSentence.clear();
    };
    for (const unit of units) {
      if (unit.sentence !== last || unit.report !== report) {
        flush();
        sentences++;
        [last, report] = [unit.sentence, unit.report];
      }
      for (const key of unit.own) inSentence.add(key);
    }
    flush();
    const top = Math.log(1 + sentences / 1.5);
    const idf = (key: string) => Math.log(1 + sentences / ((seen.get(key) ?? 0) + 0.5)) / top;
    this.vectors = units.map((unit) => new Map([...unit.keys].map(([key, weight]) => [key, weight * idf(key)])));
    this.totals = this.vectors.map((vector) => {
      let sum = 0;
      for (const weight of vector.values()) sum += weight;
      return sum;
    });
  }

  /** Shared weight of two units and how many keys both have in their own words. */
  shared(a: Unit, b: Unit): { weight: number; own: number } {
    const [small, large] = a.keys.size <= b.keys.size ? [a, b] : [b, a];
    const [from, other] = [this.vectors[small.id] as Map<string, number>, this.vectors[large.id] as Map<string, number>];
    let [weight, own] = [0, 0];
    for (const [key, value] of from) {
      const also = other.get(key);
      if (also === undefined) continue;
      weight += Math.min(value, also);
      if (small.own.has(key) && large.own.has(key)) own++;
    }
    return { weight, own };
  }
}
