import type { Unit } from './unit.js';

/** Word keys with how much sharing each says in this story: rare ones much, those in every sentence little. */
export class Weights {
  readonly vectors: Map<string, number>[];
  private readonly costs: Map<string, number>[];

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
    this.costs = units.map((unit) => new Map([...unit.cost].map(([key, cost]) => [key, cost * idf(key)])));
  }

  /** Shared weight of two units, how many keys both have in their own words, what each has that the other lacks, and the shared weight that is neither name nor number. */
  compare(a: Unit, b: Unit): { shared: number; own: number; lackB: number; lackA: number; things: number } {
    const [va, vb] = [this.vectors[a.id] as Map<string, number>, this.vectors[b.id] as Map<string, number>];
    let [shared, own, lackB, lackA, things] = [0, 0, 0, 0, 0];
    for (const [key, value] of va) {
      const other = vb.get(key);
      if (other !== undefined) {
        shared += Math.min(value, other);
        if (a.own.has(key) && b.own.has(key)) {
          own++;
          if (!a.names.has(key) && !key.startsWith('#')) things += Math.min(value, other);
        }
      } else lackB += this.costs[a.id]?.get(key) ?? 0;
    }
    for (const [key, cost] of this.costs[b.id] ?? []) if (!va.has(key)) lackA += cost;
    return { shared, own, lackB, lackA, things };
  }
}
