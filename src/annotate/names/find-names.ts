import { OTHER_HEADS } from '../../english/capitalized-words.js';
import { COMMON_ACRONYMS } from '../../english/common-acronyms.js';
import { DEMONYMS, demonymOf } from '../../english/demonyms.js';
import { ORGANIZATION_HEADS } from '../../english/organization-heads.js';
import { PLACE_HEADS } from '../../english/place-heads.js';
import { SENTENCE_STARTERS } from '../../english/sentence-starters.js';
import type { Name, NameType } from '../../model/name.js';
import type { Span } from '../../model/span.js';
import { isDictionaryWord } from '../../text/dictionary.js';
import { append } from '../../text/lists.js';
import type { Document } from '../document.js';
import type { QuotedRun } from '../quotations/marks.js';
import { decideTypes } from './decide.js';
import { isEveryday } from './everyday.js';
import { weigh } from './evidence.js';
import { headlineNames } from './headlines.js';
import { namesInside } from './inside.js';
import { isGiven, isOrganization, isPlace, isSurname } from './lexicon.js';
import { isModifier, isRole } from './roles.js';
import { findRuns } from './runs.js';
import { knownPhrase, newSegment, type Segment, segmentRun } from './segments.js';
import type { Votes } from './votes.js';
import { type Line, readLines, type Word } from './words.js';

/** A name with what its sentence says about it; findParties joins those of one report. */
export interface FoundName extends Name {
  /** Words of the name in the form of the lists. */
  keys: string[];
  /** The same as one text. */
  key: string;
  line: number;
  from: number;
  to: number;
  role: { from: number; to: number } | undefined;
  votes: Votes;
  /** Opens its sentence, so its capital says nothing. */
  opens: boolean;
}

/** What findNames hands to findParties. */
export interface FoundNames {
  names: FoundName[];
  lines: Line[];
}

/** Names in the regions of a document, in text order; `party` is still null. */
export function findNames(doc: Document, sentences: Span[], _quoted: QuotedRun[]): FoundNames {
  const lines = readLines(doc, sentences);
  const words = countWords(lines);
  const names: FoundName[] = [];
  lines.forEach((line, index) => {
    if (line.style !== 'sentence') return;
    for (const run of findRuns(line, words))
      for (const segment of segmentRun(line.words, run)) {
        const kept = trim(line.words, segment, run.opens && segment.from === run.from, words);
        if (kept) names.push(toName(line, index, kept, run.opens && kept.from === run.from));
      }
  });
  const between = (a: FoundName, b: FoundName) => doc.text.slice(a.span[1], b.span[0]).replace(/\s+/g, '');
  decideTypes(names, words, between);
  append(names, headlineNames(lines, names));
  append(names, namesInside(lines, names));
  return { names: names.filter((name) => name.rule !== 'dropped').sort((a, b) => a.span[0] - b.span[0]), lines };
}

export function toName(line: Line, index: number, segment: Segment, opens = false, votes = weigh(line.words, segment)): FoundName {
  const { from, to, role } = segment;
  const words = line.words.slice(from, to);
  const first = words[0];
  const last = words[words.length - 1];
  const keys = words.map((w) => w.key);
  return {
    span: [first.start, last.end],
    type: 'other' as NameType,
    party: null,
    rule: 'name',
    keys,
    key: keys.join(' '),
    line: index,
    from,
    to,
    role,
    opens,
    votes,
  };
}

/** How often each word stands in small letters, and with a capital inside a sentence. */
export interface WordCounts {
  small(key: string): number;
  inside(key: string): number;
  /** Stands with a capital between words without one. */
  alone(key: string): boolean;
  /** The two stand side by side with capitals inside a sentence. */
  pair(key: string, next: string): boolean;
  /** A word of English that is no well-known name. */
  everyday(key: string): boolean;
  known(key: string): boolean;
  /** In capitals it is a word that is shouted, not initials. */
  shouts(key: string): boolean;
  /** Words in small letters in all. */
  total: number;
}

/** How one word stands in the lines of a report. */
interface Seen {
  small: number;
  inside: number;
  alone: boolean;
  /** Stands behind a role or a given name. */
  named: boolean;
  /** Words with a capital right behind it. */
  next: Set<string> | undefined;
}

const isCapital = ({ kind }: Word) => kind === 'capital' || kind === 'capitals';

function countWords(lines: Line[]): WordCounts {
  const seen = new Map<string, Seen>();
  const of = (key: string): Seen => {
    let word = seen.get(key);
    if (word === undefined) {
      word = { small: 0, inside: 0, alone: false, named: false, next: undefined };
      seen.set(key, word);
    }
    return word;
  };
  let total = 0;
  for (const { words, style } of lines) {
    if (style !== 'sentence') continue;
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      if (word.kind === 'small') {
        of(word.key).small++;
        total++;
        continue;
      }
      if (i === 0 || !isCapital(word)) continue;
      const found = of(word.key);
      const before = words[i - 1];
      if (before.kind === 'small' || isCapital(before)) found.inside++;
      const after = i + 1 < words.length ? words[i + 1] : undefined;
      if (after && isCapital(after)) {
        found.next ??= new Set();
        found.next.add(after.key);
      }
      if (isRole(before.key) || isGiven(before.key)) found.named = true;
      if (before.kind === 'small' && before.key !== 'the' && after?.kind !== 'capital') found.alone = true;
    }
  }
  const small = (key: string) => seen.get(key)?.small ?? 0;
  const inside = (key: string) => seen.get(key)?.inside ?? 0;
  return {
    total,
    small,
    inside,
    everyday: (key) => isEveryday(key) || (isDictionaryWord(key) && !isGiven(key) && !isSurname(key)),
    pair: (key, next) => seen.get(key)?.next?.has(next) ?? false,
    alone: (key) => seen.get(key)?.alone ?? false,
    shouts: (key) => key.length > 2 && (isEveryday(key) || small(key) > 0) && inside(key) < 3 && !isOrganization(key) && !isPlace(key),
    known: (key) => seen.get(key)?.named ?? false,
  };
}

/** "Scientist Anna Berg", "City Manger Anna Berg": everyday words before a given name are none of the name. */
function givenStart(words: Word[], from: number, to: number, counts: WordCounts): number {
  const last = words[to - 1].key;
  if (ORGANIZATION_HEADS.has(last) || PLACE_HEADS.has(last) || OTHER_HEADS.has(last)) return from;
  for (let k = from; k < to - 1; k++) {
    const word = words[k];
    if (isGiven(word.key) || isSurname(word.key) || word.stop || word.kind !== 'capital') {
      return k > from && isGiven(word.key) && !isPlace(word.key) ? k : from;
    }
    if (/-old$/.test(word.key)) continue;
    if (!counts.everyday(word.key) || isPlace(word.key) || isOrganization(word.key)) return from;
  }
  return from;
}

const PARTISANS = new Set(['democrat', 'republican', 'american', 'democratic', 'conservative', 'liberal']);
const QUALIFIERS = new Set(['interim', 'acting', 'former', 'deputy', 'late', 'longtime', 'then', 'incoming', 'outgoing']);

/** A segment without what only looks like a part of the name, or null when nothing is left. */
function trim(words: Word[], segment: Segment, opens: boolean, counts: WordCounts): Segment | null {
  let { from, to } = segment;
  if (opens && !segment.role && !segment.known) {
    const first = words[from];
    const single = to - from === 1;
    const telling =
      (!single && (knownPhrase(words, from, to)?.to ?? 0) > from + 1) ||
      isGiven(first.key) ||
      isPlace(first.key) ||
      isOrganization(first.key) ||
      isSurname(first.key) ||
      (counts.inside(first.key) > 0 &&
        (!counts.everyday(first.key) ||
          counts.known(first.key) ||
          (single ? counts.alone(first.key) : counts.pair(first.key, words[from + 1].key)))) ||
      first.kind === 'capitals';
    if (!telling && first.key === 'team' && !single && isPlace(words[from + 1].key)) return segment;
    if (!telling && counts.everyday(first.key)) from++;
    else if (
      !telling &&
      ((first.pos !== 'PROPN' && !(first.possessive && first.pos === 'NOUN' && counts.small(first.key) === 0)) ||
        counts.small(first.key) > 0 ||
        (isModifier(first.key) && !single))
    )
      from++;
  }
  from = givenStart(words, from, to, counts);
  while (from < to && (words[from].kind === 'small' || words[from].kind === 'mark')) from++;
  while (to > from && (words[to - 1].kind === 'small' || words[to - 1].kind === 'mark')) to--;
  // "American Anna Berg", "Democrat Anna Berg": the people word is none of the name.
  if (
    to - from > 1 &&
    DEMONYMS.has(words[from].key) &&
    (isGiven(words[from + 1].key) || (to - from === 2 && isSurname(words[from + 1].key)))
  )
    from++;
  if (to - from > 1 && segment.role === undefined && QUALIFIERS.has(words[from].key) && knownPhrase(words, from + 1, to)?.to === to) from++;
  // "Virginia Democrat": the place alone is the name.
  if (
    to - from > 1 &&
    PARTISANS.has(words[to - 1].key) &&
    isPlace(
      words
        .slice(from, to - 1)
        .map((w) => w.key)
        .join(' '),
    )
  )
    to--;
  if (from >= to) return null;
  if (to - from === 2 && DEMONYMS.has(`${words[from].key} ${words[from + 1].key}`)) return null;
  const first = words[from];
  if (to - from === 1) {
    if (first.pos !== 'PROPN' && segment.role === undefined && words[to]?.text === ':') return null;
    if (segment.role && !demonymOf(first.key)) return newSegment(from, to, segment.known, segment.role, segment.courtesy);
    if (isOrganization(first.key) && first.kind === 'capitals') return newSegment(from, to, segment.known, segment.role, segment.courtesy);
    if (demonymOf(first.key) && !(isOrganization(first.key) || isPlace(first.key))) return null;
    if (isRole(first.key) || COMMON_ACRONYMS.has(first.text) || OTHER_HEADS.has(first.key)) return null;
    if (first.kind === 'capital' && SENTENCE_STARTERS.has(first.key)) return null;
  }
  return newSegment(from, to, segment.known, segment.role, segment.courtesy);
}
