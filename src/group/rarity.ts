import { COMMON_WORDS } from '../english/common-words.js';
import { stem } from './stem.js';

/** Reports that the expectation from general English counts for. */
const PRIOR = 300;
const UNSEEN = 0.001;
const SHARE = new Map<string, number>();
for (const [share, words] of COMMON_WORDS) {
  for (const word of words.split(/\s+/)) SHARE.set(stem(word), Math.min(0.9, (SHARE.get(stem(word)) ?? 0) + share));
}

/** Is it a word of general English (given as its stem)? Then a capital alone makes no name of it. */
export const isCommon = (word: string): boolean => SHARE.has(word);

/**
 * How rare each term is among the reports seen so far: the inverse document frequency of Spärck Jones, begun from general English so
 * that the first reports are weighed sensibly too.
 */
export class Rarity {
  private seen = 0;
  private readonly holding = new Map<string, number>();

  constructor(private readonly prior: boolean) {}

  add(terms: Iterable<string>) {
    this.seen++;
    for (const term of terms) this.holding.set(term, (this.holding.get(term) ?? 0) + 1);
  }

  of(term: string): number {
    const share = this.prior ? (SHARE.get(term) ?? UNSEEN) : UNSEEN;
    return Math.log((this.seen + PRIOR + 1) / ((this.holding.get(term) ?? 0) + PRIOR * share + 0.5));
  }
}
