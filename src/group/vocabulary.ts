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

/** The same text as a string of its own: a word cut from a report would keep the whole report in memory. */
const detached = (text: string): string => ` ${text}`.slice(1);

interface Term {
  key: string;
  shown: string;
  reports: number;
  share: number;
}

/**
 * The terms of the reports in the window, as small numbers, with how many reports hold each. A term that no report holds any more
 * is forgotten and its number given to another, so that the vocabulary is bounded by the window.
 */
export class Vocabulary {
  private reports = 0;
  private readonly numbers = new Map<string, number>();
  private readonly terms: Term[] = [];
  private readonly free: number[] = [];

  /** `english`: begin from how common words are in general English, so that the first reports are weighed sensibly too. */
  constructor(private readonly english: boolean) {}

  /** One report more; gives the numbers of its terms. `shown` is how a term stands in the text. */
  enter(terms: Iterable<[key: string, shown: string]>): number[] {
    this.reports++;
    const entered = [];
    for (const [key, shown] of terms) {
      let number = this.numbers.get(key);
      if (number === undefined) {
        number = this.free.pop() ?? this.terms.length;
        const own = detached(key);
        this.numbers.set(own, number);
        this.terms[number] = { key: own, shown: detached(shown), reports: 0, share: this.english ? (SHARE.get(key) ?? UNSEEN) : UNSEEN };
      }
      (this.terms[number] as Term).reports++;
      entered.push(number);
    }
    return entered;
  }

  /** One report less. */
  leave(numbers: Iterable<number>): void {
    this.reports--;
    for (const number of numbers) {
      const term = this.terms[number] as Term;
      if (--term.reports) continue;
      this.numbers.delete(term.key);
      this.free.push(number);
    }
  }

  /** How many terms are known now. */
  get size(): number {
    return this.numbers.size;
  }

  /** How rare a term is among the reports held: inverse document frequency (Spärck Jones 1972). */
  rarity(number: number): number {
    const { reports, share } = this.terms[number] as Term;
    return Math.log((this.reports + PRIOR + 1) / (reports + PRIOR * share + 0.5));
  }

  shown(number: number): string {
    return (this.terms[number] as Term).shown;
  }
}
