import { TIME_UNITS } from '../../english/time-words.js';
import { readCardinal } from '../../text/numbers.js';
import { isCapital, lower, posOf, type Sentence } from '../times/sentence.js';

/** Pieces `[from, to)`: a noun with what stands before it; the last piece is the noun. */
export interface Phrase {
  from: number;
  to: number;
}

const DETERMINERS = new Set(['the', 'his', 'her', 'its', 'their', 'these', 'those', 'our', 'my', 'your']);
const MOST_WORDS = 6;
const NOUNS = new Set(['NOUN', 'PROPN']);
const NOT_COUNTED = new Set('percent per times more other fewer less people\u2019s such'.split(' '));
/** Words that count people without naming them. */
const BARE_COUNTED = new Set([
  'others',
  'people',
  'dead',
  'wounded',
  'injured',
  'missing',
  'crew',
  'aircraft',
  'police',
  'women',
  'men',
  'children',
]);
const VERB_AFTER = new Set('is was were are has have had will would could may might can did does do said'.split(' '));

const isModifier = (s: Sentence, at: number): boolean => {
  const pos = posOf(s, at);
  const word = lower(s, at);
  if (['ADJ', 'ADV'].includes(pos) || ['more', 'other', 'additional', 'new', 'registered', 'straight', 'different'].includes(word))
    return true;
  // A participle before a noun: "registered voters", "wounded soldiers".
  return pos === 'VERB' && /(?:ed|ing)$/.test(word) && (NOUNS.has(posOf(s, at + 1)) || BARE_COUNTED.has(lower(s, at + 1)));
};

/** The noun phrase that begins at `at`, up to its head; null when no noun comes within reach. */
export function nounPhrase(s: Sentence, at: number): Phrase | null {
  let from = at;
  if (lower(s, from) === 'of') {
    from++;
    if (DETERMINERS.has(lower(s, from))) from++;
  } else if (DETERMINERS.has(lower(s, from))) from++;
  if (lower(s, from) === 'them') return null;
  // "13 of the 20 charges", "1,100 of its 9,400 jobs".
  if (from > at) from = readCardinal(s.pieces, from)?.end ?? from;
  let head = -1;
  for (let i = from; i < Math.min(s.pieces.length, from + MOST_WORDS); i++) {
    const word = lower(s, i);
    const piece = s.pieces[i];
    if (piece?.kind !== 'word') {
      if (piece?.text === '-' && piece.glued && s.pieces[i + 1]?.glued) continue;
      break;
    }
    if (word === "'s" || VERB_AFTER.has(word) || NOT_COUNTED.has(word)) {
      if (['more', 'other', 'fewer', 'less', 'such'].includes(word) && i === from) continue;
      break;
    }
    if (NOUNS.has(posOf(s, i)) || BARE_COUNTED.has(word)) {
      // A name after the noun begins something else.
      if (head >= 0 && isCapital(s, i) && !isCapital(s, head)) break;
      if (head >= 0 && TIME_UNITS.get(word)) break;
      head = i;
    } else if (head >= 0 || !isModifier(s, i)) {
      // The tagger takes some plurals for verbs: "18 shows", "nine strikes".
      if (head < 0 && i === from && posOf(s, i) === 'VERB' && word.endsWith('s') && word.length > 3) head = i;
      break;
    }
  }
  return head < 0 ? null : { from, to: head + 1 };
}

/** "a day", "per week", "each month" after what is counted. */
export function perAfter(s: Sentence, at: number): string | null {
  if (!['a', 'an', 'per', 'each', 'every'].includes(lower(s, at))) return null;
  const word = lower(s, at + 1);
  const unit = TIME_UNITS.get(word);
  if (unit) return unit;
  const closes = !s.pieces[at + 2] || s.pieces[at + 2]?.kind === 'mark';
  return lower(s, at) === 'per' || (posOf(s, at + 1) === 'NOUN' && closes && lower(s, at) !== 'every') ? word : null;
}
