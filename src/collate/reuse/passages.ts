import { type Alignment, chainSeeds, widen } from '../../text/align-chains.js';
import type { Seed } from '../../text/shingles.js';
import { GLUE, NAMED, NUMBER, QUOTED, type ReportWords } from './story-words.js';

/** Words in a row that begin a comparison. */
export const SEED_WORDS = 3;

/** A stretch that two reports share: word numbers `[first, last)` in each, and how much of it is told in the outlet's own words. */
export interface Passage {
  own: [number, number];
  other: [number, number];
  /** Equal words outside quotations. */
  words: number;
  /** Equal words in all. */
  all: number;
}

export interface PairPassages {
  /** Told in the outlets' own words. */
  passages: Passage[];
  /** Someone's words, quoted by both: no reuse of each other, perhaps of one statement. */
  quoted: Passage[];
}

const LIMITS = { gap: 4, skew: 4 };
/** A passage has this many equal words outside quotations, … */
const LEAST_WORDS = 7;
/** … of which this many say something: neither names, numbers nor words of grammar. */
const LEAST_TELLING = 3;
/** Of the words from its first to its last, this share is equal. */
const LEAST_DENSITY = 0.6;
/** A run this long that hardly breaks is shared wording though it is mostly names. */
const LONG_RUN = 10;
const UNBROKEN = 0.9;
/** Two reports that share this much for sure may also share shorter runs. */
const SURE_WORDS = 24;
const LEAST_WORDS_THEN = 5;

/** The passages two reports share, from the places where their words run alike. */
export function sharedPassages(own: ReportWords, other: ReportWords, seeds: readonly Seed[]): PairPassages {
  const chains = chainSeeds(seeds, SEED_WORDS, LIMITS)
    .filter((chain) => chain.pairs.length > SEED_WORDS)
    .map((chain) => widen(chain, own.keys, other.keys, LIMITS.gap));
  const quoted: Passage[] = [];
  const told: Told[] = [];
  for (const chain of chains) {
    const isQuoted = ([a, b]: [number, number]) => ((own.flags[a] as number) | (other.flags[b] as number)) & QUOTED;
    const inside = chain.pairs.filter(isQuoted);
    if (inside.length >= LEAST_WORDS) quoted.push(passageOf(inside, inside.length));
    for (const pairs of toldRuns(chain, isQuoted)) {
      const outside = pairs.filter((pair) => !isQuoted(pair));
      told.push({ passage: passageOf(pairs, outside.length), telling: outside.filter(([a]) => isTelling(own.flags[a] as number)).length });
    }
  }
  const isDense = ({ own: [a, b], other: [c, d], all }: Passage, least = LEAST_DENSITY) => all >= least * Math.max(b - a, d - c);
  const dense = told.filter(({ passage }) => isDense(passage));
  const isLong = ({ passage, telling }: Told) => passage.words >= LONG_RUN && telling > 0 && isDense(passage, UNBROKEN);
  const isFree = ({ passage, telling }: Told, least: number) => passage.words >= least && telling >= LEAST_TELLING;
  const sure = dense.filter((one) => isFree(one, LEAST_WORDS) || isLong(one));
  const total = sure.reduce((sum, { passage }) => sum + passage.words, 0);
  const kept = total >= SURE_WORDS ? dense.filter((one) => isFree(one, LEAST_WORDS_THEN) || isLong(one)) : sure;
  return { passages: withoutOverlaps(kept.map(({ passage }) => passage)), quoted: withoutOverlaps(quoted) };
}

interface Told {
  passage: Passage;
  telling: number;
}

const isTelling = (flags: number) => !(flags & (NAMED | NUMBER | GLUE));

const passageOf = (pairs: [number, number][], words: number): Passage => {
  const [first, last] = [pairs[0] as [number, number], pairs.at(-1) as [number, number]];
  return { own: [first[0], last[0] + 1], other: [first[1], last[1] + 1], words, all: pairs.length };
};

/** A chain cut at its ends to words outside quotations. A quotation in its midst stays in it. */
function toldRuns({ pairs }: Alignment, isQuoted: (pair: [number, number]) => number): [number, number][][] {
  let [from, to] = [0, pairs.length];
  while (from < to && isQuoted(pairs[from] as [number, number])) from++;
  while (to > from && isQuoted(pairs[to - 1] as [number, number])) to--;
  return from < to ? [pairs.slice(from, to)] : [];
}

/** The longest first; one that mostly repeats a longer one, on either side, is left out. */
function withoutOverlaps(passages: Passage[]): Passage[] {
  const sorted = passages.sort((a, b) => b.words - a.words || a.own[0] - b.own[0] || a.other[0] - b.other[0]);
  const taken = { own: new Set<number>(), other: new Set<number>() };
  const free = ([from, to]: [number, number], set: Set<number>) => {
    let count = 0;
    for (let i = from; i < to; i++) if (!set.has(i)) count++;
    return count * 2 >= to - from;
  };
  return sorted.filter((passage) => {
    if (!free(passage.own, taken.own) || !free(passage.other, taken.other)) return false;
    for (let i = passage.own[0]; i < passage.own[1]; i++) taken.own.add(i);
    for (let i = passage.other[0]; i < passage.other[1]; i++) taken.other.add(i);
    return true;
  });
}
