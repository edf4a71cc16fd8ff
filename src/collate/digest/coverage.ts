import type { StoryContext } from '../context.js';
import { readUnits } from '../statements/read-units.js';
import type { Candidate } from './candidates.js';

/** A digest tells what happened before what somebody said of it. */
const QUOTED = 0.85;

/** What two texts or more say counts, and more the more say it; taken once. Sentences near the top of a report gain a little. */
export class Coverage {
  private readonly worth = new Map<string, number>();
  private readonly left: Set<Candidate>;

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
    this.left = new Set(candidates);
  }

  /** The candidate that adds most for its length. */
  best(fits: (one: Candidate) => boolean): { candidate: Candidate; gain: number } | null {
    let best: { candidate: Candidate; gain: number; rate: number } | null = null;
    for (const candidate of this.left) {
      if (!fits(candidate)) continue;
      let gain = 0;
      for (const key of candidate.keys) gain += this.worth.get(key) ?? 0;
      const rate = (gain * (1.3 - 0.6 * candidate.depth) * (candidate.quotes ? QUOTED : 1)) / candidate.words ** 0.4;
      if (!best || rate > best.rate + 1e-9) best = { candidate, gain, rate };
    }
    return best;
  }

  /** Leaves a candidate out from now on; what it says is covered when it was shown. */
  take(candidate: Candidate, shown: boolean): void {
    this.left.delete(candidate);
    if (shown) for (const key of candidate.keys) this.worth.set(key, (this.worth.get(key) ?? 0) * 0.15);
  }
}
