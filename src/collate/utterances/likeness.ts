import { alignWords } from '../../text/align-words.js';
import type { Unit } from './unit.js';

/** How two units lie to each other, in words. */
export interface Likeness {
  /** Equal words in order, quoted ones where both quote, and how many of them say something. */
  equal: number;
  telling: number;
  /** Equal words as a share of the shorter one's. */
  cover: number;
  /** Telling stems in both, those of them that are no name, and as shares of the fewer and of the more. */
  stems: number;
  plainStems: number;
  stemsOfFewer: number;
  stemsOfMore: number;
  numbersAgree: boolean;
  /** Do all telling words of the shorter quotation, one at least, stand in the other? */
  holdsFragment: boolean;
}

/** `isTelling` says whether a word by its key says something: neither grammar nor the commonest words. */
export function likenessOf(a: Unit, b: Unit, isTelling: (key: number) => boolean): Likeness {
  const [own, other] = [a.quotedWords.length ? a.quotedWords : a.words, b.quotedWords.length ? b.quotedWords : b.words];
  const pairs = alignWords(own, other);
  const stems = common(a.stems, b.stems);
  const [fewer, more] = [Math.min(a.stems.size, b.stems.size), Math.max(a.stems.size, b.stems.size)];
  const numbers = common(a.numbers, b.numbers);
  return {
    equal: pairs.length,
    telling: pairs.filter(([i]) => isTelling(own[i] as number)).length,
    cover: pairs.length / Math.max(1, Math.min(own.length, other.length)),
    stems,
    plainStems: common(a.plainStems, b.plainStems),
    stemsOfFewer: stems / Math.max(1, fewer),
    stemsOfMore: stems / Math.max(1, more),
    numbersAgree: numbers === Math.min(a.numbers.size, b.numbers.size),
    holdsFragment: holdsFragment(a, b),
  };
}

function holdsFragment(a: Unit, b: Unit): boolean {
  const quoting = [a, b].filter(({ quotedStems }) => quotedStems.size).sort((x, y) => x.quotedWords.length - y.quotedWords.length);
  const [fragment] = quoting;
  if (!fragment) return false;
  const other = fragment === a ? b : a;
  return [...fragment.quotedStems].every((stem) => other.stems.has(stem));
}

function common(a: Set<number>, b: Set<number>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count++;
  return count;
}
