import type { Unit } from './unit.js';

/** How much of a word's weight comes from how few sentences of one report have it, against how few of the story do. */
const WITHIN = 0.74;

/** Word keys with how much sharing each says in this story: much when few sentences have them, little when every one does. */
export class Weights {
  readonly vectors: Map<string, number>[];
  private readonly costs: Map<string, number>[];

  constructor(units: readonly Unit[]) {
    const seen = new Map<string, { sentences: number; reports: number; last: number }>();
    let [sentences, reports] = [0, 0];
    for (let i = 0; i < units.length; ) {
      const { report, sentence } = units[i] as Unit;
      const keys = new Set<string>();
      const first = i;
      for (; units[i]?.report === report && units[i]?.sentence === sentence; i++) for (const key of units[i]?.own ?? []) keys.add(key);
      sentences++;
      if (units[first - 1]?.report !== report) reports++;
      for (const key of keys) {
        const own = seen.get(key) ?? { sentences: 0, reports: 0, last: -1 };
        seen.set(key, { sentences: own.sentences + 1, reports: own.reports + (own.last === report ? 0 : 1), last: report });
      }
    }
    const rarity = (among: number, having: number) => Math.log(1 + among / (having + 0.5)) / Math.log(1 + among / 1.5);
    const idf = (key: string) => {
      const { sentences: all, reports: holding } = seen.get(key) ?? { sentences: 1, reports: 1 };
      const within = rarity(sentences / Math.max(1, reports), all / Math.max(1, holding));
      return WITHIN * within + (1 - WITHIN) * rarity(sentences, all);
    };
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
