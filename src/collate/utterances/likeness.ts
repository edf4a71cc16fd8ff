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
  /** Telling stems in both that few quotations of the story have. */
  rareStems: number;
  stemsOfFewer: number;
  stemsOfMore: number;
  numbersAgree: boolean;
  /** Do all telling words of the shorter quotation, one at least, stand in the other? */
  holdsFragment: boolean;
}

/** What is known of the words of a story: which say something by their key, and which stems few quotations have. */
export interface WordSense {
  isTelling: (key: number) => boolean;
  isRare: (stem: number) => boolean;
}

export function likenessOf(a: Unit, b: Unit, { isTelling, isRare }: WordSense): Likeness {
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
    rareStems: common(new Set([...a.plainStems].filter(isRare)), b.plainStems),
    stemsOfFewer: stems / Math.max(1, fewer),
    stemsOfMore: stems / Math.max(1, more),
    numbersAgree: numbers === Math.min(a.numbers.size, b.numbers.size),
    holdsFragment: holdsFragment(a, b),
  };
}

/** `likenessOf` that looks at each pair of wordings once, however often a text repeats itself. */
export function likenessMemo(sense: WordSense): (a: Unit, b: Unit) => Likeness {
  const numbers = new Map<string, number>();
  const byUnit = new Map<Unit, number>();
  const known = new Map<string, Likeness>();
  const numberOf = (unit: Unit) => {
    let number = byUnit.get(unit);
    if (number === undefined) {
      const print = [unit.words, unit.quotedWords, [...unit.plainStems]].map((keys) => keys.join(' ')).join('|');
      number = numbers.get(print) ?? numbers.size;
      numbers.set(print, number);
      byUnit.set(unit, number);
    }
    return number;
  };
  return (a, b) => {
    const key = `${numberOf(a)} ${numberOf(b)}`;
    const like = known.get(key) ?? likenessOf(a, b, sense);
    known.set(key, like);
    return like;
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
