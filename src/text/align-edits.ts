import type { Span } from '../model/span.js';
import { alignWords } from './align-words.js';
import { piecesApart } from './pieces-apart.js';
import { isSlipOfTongue } from './slips-of-tongue.js';
import { partContractions } from './words-contracted.js';
import { type Lexicon, readWords, type Words } from './words-keyed.js';

/** Words someone is quoted with: the pieces a text prints, joined by blanks, and where one piece ends and the next begins. */
export interface Wording {
  text: string;
  words: Words;
  /** Offsets in `text` at which a piece begins, the first left out. */
  breaks: number[];
}

/** One change from one wording to another; `at` is the offset in the first where `was` stands. */
export interface WordEdit {
  op: 'delete' | 'insert' | 'replace';
  at: number;
  was: string;
  now: string;
  material: boolean;
}

/** Two equal words, or the first or last of them and an end, with other words between. */
export interface Change {
  /** How many words each wording has there, at an end all up to it; without pieces that say something else. */
  out: number;
  in: number;
  isEdge: boolean;
  /** The words that stand for each other. */
  was: string;
  now: string;
}

/** Every change between two wordings, and how they lie to each other. */
export interface WordingChange {
  edits: WordEdit[];
  /** What the material ones change. */
  changes: Change[];
  /** Equal words, those left out that a piece which says something else has by chance. */
  equal: number;
  /** Does the second have every word of the first from its beginning, to its end? */
  begins: boolean;
  ends: boolean;
}

export function wordingOf(pieces: readonly string[], lexicon: Lexicon): Wording {
  const words: Words = { starts: [], ends: [], keys: [] };
  const breaks: number[] = [];
  let text = '';
  for (const piece of pieces) {
    const words = piece.replace(/\s+/g, ' ').trim();
    if (!words) continue;
    if (text) {
      text += ' ';
      breaks.push(text.length);
    }
    text += words;
  }
  readWords(text, [0, text.length], lexicon, words);
  return { text, words: partContractions(text, words, lexicon), breaks };
}

/** The changes that lead from `base` to `other`, in order. Applying them to `base` gives `other`. */
export function editsBetween(base: Wording, other: Wording): WordingChange {
  const pairs = alignWords(base.words.keys, other.words.keys);
  const [equalHere, equalThere] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  const apart = piecesApart(base, (word) => equalHere.has(word));
  const apartThere = piecesApart(other, (word) => equalThere.has(word));
  const edits: WordEdit[] = [];
  const changes: Change[] = [];
  let [at, otherAt] = [0, 0];
  const gap = (end: number, otherEnd: number, where: Where) => {
    if (squeeze(base.text.slice(at, end)) === squeeze(other.text.slice(otherAt, otherEnd))) return;
    for (const [own, others] of cutGap(base, [at, end], other, [otherAt, otherEnd], where)) {
      const edit = gapEdit(base, own, other, others, where);
      if (!edit) continue;
      const material = edit.material && !touches(apart, own) && !touches(apartThere, others);
      edits.push({ ...edit, material });
      if (!material) continue;
      const [out, put] = [countWords(base, [at, end], apart), countWords(other, [otherAt, otherEnd], apartThere)];
      changes.push({ out, in: put, isEdge: where !== 'middle', was: edit.was, now: edit.now });
    }
  };
  pairs.forEach(([i, j], number) => {
    const [start, end] = [base.words.starts[i] as number, base.words.ends[i] as number];
    const [otherStart, otherEnd] = [other.words.starts[j] as number, other.words.ends[j] as number];
    gap(start, otherStart, number ? 'middle' : 'start');
    const [was, now] = [base.text.slice(start, end), other.text.slice(otherStart, otherEnd)];
    if (was !== now) edits.push({ op: 'replace', at: start, was, now, material: false });
    [at, otherAt] = [end, otherEnd];
  });
  gap(base.text.length, other.text.length, pairs.length ? 'end' : 'middle');
  const [first, last] = [pairs[0], pairs.at(-1)];
  const isCounted = ([i, j]: [number, number]) => !touches(apart, placeOf(base, i)) && !touches(apartThere, placeOf(other, j));
  return {
    edits,
    changes,
    equal: pairs.filter(isCounted).length,
    begins: first?.[0] === 0,
    ends: last?.[0] === base.words.keys.length - 1,
  };
}

const placeOf = ({ words }: Wording, word: number): Span => [words.starts[word] as number, words.ends[word] as number];

const touches = (spans: readonly Span[], [from, to]: Span) => spans.some(([start, end]) => start < to && from < end);

/** The edits applied, from the last to the first: the other wording, but for blanks. */
export function applyEdits(base: string, edits: readonly WordEdit[]): string {
  return edits.reduceRight((text, { at, was, now }) => `${text.slice(0, at)} ${now} ${text.slice(at + was.length)}`, base);
}

type Range = [number, number];
type Where = 'start' | 'middle' | 'end';

/**
 * A gap at either end where the second wording has words of its own but fewer: as many words of the first, the nearest, are
 * what they stand for; the rest is cut.
 */
function cutGap(base: Wording, [from, to]: Range, other: Wording, range: Range, where: Where): [Range, Range][] {
  const own = wordsBetween(base, [from, to]);
  const others = wordsBetween(other, range);
  const count = others[1] - others[0];
  const isOneText = lettersOf(base.text.slice(from, to)) === lettersOf(other.text.slice(...range));
  if (where === 'middle' || isOneText || !count || own[1] - own[0] <= count) return [[[from, to], range]];
  if (where === 'start') {
    const cut = base.words.starts[own[1] - count] as number;
    return [
      [
        [from, cut],
        [range[0], range[0]],
      ],
      [[cut, to], range],
    ];
  }
  const cut = base.words.ends[own[0] + count - 1] as number;
  return [
    [[from, cut], range],
    [
      [cut, to],
      [range[1], range[1]],
    ],
  ];
}

/** Numbers of the first word in a stretch and of the one behind the last. */
function wordsBetween({ words }: Wording, [from, to]: Range): Range {
  let first = 0;
  while (first < words.starts.length && (words.starts[first] as number) < from) first++;
  let last = first;
  while (last < words.starts.length && (words.ends[last] as number) <= to) last++;
  return [first, last];
}

/** Words of a stretch, without those of some pieces. */
function countWords(wording: Wording, range: Range, without: readonly Span[]): number {
  const [first, last] = wordsBetween(wording, range);
  let count = 0;
  for (let word = first; word < last; word++) if (!touches(without, placeOf(wording, word))) count++;
  return count;
}

/** What stands between two equal words of each, when it is not the same. */
function gapEdit(base: Wording, [from, to]: Range, other: Wording, [otherFrom, otherTo]: Range, where: Where): WordEdit | null {
  const [was, now] = [base.text.slice(from, to), other.text.slice(otherFrom, otherTo)];
  if (squeeze(was) === squeeze(now)) return null;
  const lead = was.length - was.trimStart().length;
  const words = was.trim();
  const edit = { at: from + lead, was: words, now: now.trim() };
  const op = !words ? 'insert' : !edit.now ? 'delete' : 'replace';
  const isJoint = hasBreak(base, from, to) || hasBreak(other, otherFrom, otherTo);
  const isBracketed = standsInBrackets(base.text, [from, to]) || standsInBrackets(other.text, [otherFrom, otherTo]);
  const isSmoothed =
    (!lettersOf(edit.now) && isSlipOfTongue(edit.was, base.text.slice(to))) ||
    (!lettersOf(edit.was) && isSlipOfTongue(edit.now, other.text.slice(otherTo)));
  return { op, ...edit, material: !isJoint && !isBracketed && !isSmoothed && isMaterial(edit.was, edit.now, where) };
}

const squeeze = (text: string) => text.replace(/\s+/g, '');

/** Does a piece begin in a stretch? What the outlet puts between two pieces is its own. */
const hasBreak = ({ breaks }: Wording, from: number, to: number) => breaks.some((at) => at > from && at <= to);

/** Does a stretch stand inside brackets, or reach into them? */
function standsInBrackets(text: string, [from, to]: Range): boolean {
  const before = text.slice(0, from);
  const isOpen = Math.max(before.lastIndexOf('['), before.lastIndexOf('(')) > Math.max(before.lastIndexOf(']'), before.lastIndexOf(')'));
  const inside = text.slice(from, to).replace(BRACKETED, ' ');
  return isOpen || /[[(]/.test(inside);
}

/** Letters and figures; the point of "1.5", the colon of "6:30" are one sign, which tells them from 15 and 630. */
const lettersOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/(?<=\d)[.:](?=\d)/g, '_')
    .replace(/[^\p{L}\p{N}_]+/gu, '');

// Stretches between brackets; neither class holds the other's end, so it cannot backtrack.
const BRACKETED = /\[[^\]]*\]|\([^)]*\)/g;
const ELLIPSIS = /…|\.\s?\.\s?\./;

/** What is written and not said: "6:00 p.m.", the ending of a web address. */
const SILENT = /:00(?!\d)|\.(?:com|org|net)(?!\p{L})/gu;

/** The initial of a given name, which the other leaves out: "John Q. Reed". "Plan A." and "plan B." are two plans. */
const INITIAL = /^(?!I\b)\p{Lu}\.$/u;
const dropsInitial = (was: string, now: string) => (!was && INITIAL.test(now)) || (!now && INITIAL.test(was));

const MONEY = /\p{Sc}/u;

/** "U.S." for "United States". */
function areInitialsOf(short: string, long: string): boolean {
  const words = long.match(/\p{L}[\p{L}\p{N}]*/gu) ?? [];
  return words.length > 1 && lettersOf(short) === lettersOf(words.map((word) => word.charAt(0)).join(''));
}

/** Is it a change of words? Not when only marks, blanks, brackets or marked cuts differ, or one text begins or ends elsewhere. */
function isMaterial(was: string, now: string, where: Where): boolean {
  const [money, otherMoney] = [MONEY.exec(was)?.[0], MONEY.exec(now)?.[0]];
  if (money && otherMoney && money !== otherMoney) return true;
  if (lettersOf(was.replace(SILENT, '')) === lettersOf(now.replace(SILENT, ''))) return false;
  if (dropsInitial(was, now)) return false;
  if (areInitialsOf(was, now) || areInitialsOf(now, was)) return false;
  const [plainWas, plainNow] = [lettersOf(was.replace(BRACKETED, ' ')), lettersOf(now.replace(BRACKETED, ' '))];
  if (plainWas === plainNow) return false;
  // What the outlet put in brackets may stand for words it left out: “[Trump]” for “he”.
  if (!plainNow && /[[(]/.test(now)) return false;
  if (!plainWas && /[[(]/.test(was)) return false;
  const isCut = !plainNow;
  const isAddition = !plainWas;
  if (where !== 'middle' && (isCut || isAddition)) return false;
  if (isCut && ELLIPSIS.test(now)) return false;
  if (isAddition && ELLIPSIS.test(was)) return false;
  return true;
}
