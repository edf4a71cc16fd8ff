import type { StoryContext } from '../context.js';
import { readUnits } from '../statements/read-units.js';
import type { Candidate } from './candidates.js';

/** A digest tells what happened before what somebody said of it. */
const QUOTED = 0.85;
/** The first sentences of a report tell what it is about. */
const LEAD = { sentences: 3, worth: 1.1 };
/** From this share of the lesser one's worth on, two sentences say the same. */
const REPEATED = 0.52;
/** The same for the first sentences of two reports: each tells what the story is about. */
const REPEATED_LEADS = 0.3;
/** What a word counts there beside how many texts have it. */
const OWN = 0.4;

/** What two texts or more say counts, and more the more say it; taken once. Sentences near the top of a report gain a little. */
export class Coverage {
  private readonly worth = new Map<string, number>();
  /** What a key counts for before anything is taken. */
  private readonly full: ReadonlyMap<string, number>;
  private readonly left: Set<Candidate>;
  private readonly shown: Candidate[] = [];

  constructor(story: StoryContext, candidates: readonly Candidate[]) {
    const saidBy = new Map<string, Set<number>>();
    for (const { own, report } of readUnits(story).units) {
      for (const key of own) {
        const reports = saidBy.get(key) ?? new Set();
        saidBy.set(key, reports.add(report));
      }
    }
    const all = Math.max(1, story.reports.length);
    for (const [key, reports] of saidBy) this.worth.set(key, reports.size > 1 || all === 1 ? reports.size / all : 0);
    this.full = new Map(this.worth);
    this.left = new Set(candidates);
  }

  /** Does one of the sentences shown say most of what this one says? */
  repeats(candidate: Candidate): boolean {
    return this.shown.some((one) => {
      const [own, other] = [this.weigh(candidate.keys), this.weigh(one.keys)];
      const shared = this.weigh(new Set([...candidate.keys].filter((key) => one.keys.has(key))));
      const areLeads = candidate.place === 0 && one.place === 0;
      return shared >= (areLeads ? REPEATED_LEADS : REPEATED) * Math.min(own, other);
    });
  }

  private weigh(keys: ReadonlySet<string>): number {
    let sum = 0;
    for (const key of keys) sum += (this.full.get(key) ?? 0) + OWN;
    return sum;
  }

  /** The candidate that adds most for its length. */
  best(fits: (one: Candidate) => boolean): { candidate: Candidate; gain: number } | null {
    let best: { candidate: Candidate; gain: number; rate: number } | null = null;
    for (const candidate of this.left) {
      if (!fits(candidate) || this.repeats(candidate)) continue;
      let gain = 0;
      for (const key of candidate.keys) gain += this.worth.get(key) ?? 0;
      const place = (1.3 - 0.9 * candidate.depth) * (candidate.place < LEAD.sentences ? LEAD.worth : 1);
      const rate = (gain * place * (candidate.quotes ? QUOTED : 1)) / candidate.words ** 0.4;
      if (!best || rate > best.rate + 1e-9) best = { candidate, gain, rate };
    }
    return best;
  }

  /** Leaves a candidate out from now on; what it says is covered when it was shown. */
  take(candidate: Candidate, shown: boolean): void {
    this.left.delete(candidate);
    if (shown) this.shown.push(candidate);
    if (shown) for (const key of candidate.keys) this.worth.set(key, (this.worth.get(key) ?? 0) * 0.15);
  }
}
