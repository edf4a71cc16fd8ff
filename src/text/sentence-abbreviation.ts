import { ABBREVIATIONS_BEFORE_NAME } from '../english/abbreviations-before-name.js';
import { ABBREVIATIONS_BEFORE_NUMBER } from '../english/abbreviations-before-number.js';
import { ABBREVIATIONS_ENDING } from '../english/abbreviations-ending.js';
import { SENTENCE_STARTERS } from '../english/sentence-starters.js';
import { isDigit, isLetter, isUpper } from './characters.js';
import { wordAt, wordBefore } from './words.js';

interface FullStop {
  start: number;
  at: number;
  close: number;
  to: number;
}

const AFTER_CLOCK =
  /^(?:Eastern|Central|Mountain|Pacific|Atlantic|Greenwich|[A-Z]{2,4}|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
/** Words behind which a single letter is no initial: "plan B", "World War I". */
const WORDS_ONCE_LETTER = new Set(
  'plan vitamin hepatitis type group grade class category option appendix schedule team part section influenza side terminal block gate war series league page model point'.split(
    ' ',
  ),
);
/** Abbreviations written in capitals that still stand before a name. */
const TITLES_IN_CAPITALS = new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'gen', 'sen', 'rep', 'gov']);
const SMALL_BEFORE_NUMBER = new Set(['no', 'nos', 'vol', 'fig', 'para', 'approx', 'circa']);
const SMALL_ENDING = new Set(['etc', 'al', 'inc', 'approx']);

/**
 * Whether the full stop at `at` ends its sentence, by the word before it and the word after it; `opener` is the first letter or figure of
 * what comes next, behind opening marks if it is quoted.
 */
export function endsAbbreviation(text: string, { start, at, close, to }: FullStop, opener: number, quotedNext: boolean): boolean {
  const before = wordBefore(text, at);
  const word = /^[A-Za-z0-9]/.test(before) ? before : before.replace(/^[^\p{L}\p{N}]+/u, '');
  if (!word) return true;
  const closed = close > at + 1;
  const next = wordAt(text, opener, to);
  const starts = SENTENCE_STARTERS.has(next.toLowerCase()) && !isInitials(next);
  const number = isDigit(text[opener] ?? '');
  if (!isLetter(word[word.length - 1] as string)) return !isListNumber(text, start, at, word);
  if (word.length === 1) return endsLetter(text, word, at, { starts, number, closed, quotedNext });

  const lower = word.toLowerCase();
  const capital = isUpper(word[0] as string);
  const dotted = lower.includes('.') && lower.split('.').every((part) => part.length < 3);
  if (number && !closed && ABBREVIATIONS_BEFORE_NUMBER.has(lower)) return !(capital || lower.length < 3 || SMALL_BEFORE_NUMBER.has(lower));
  // "…of Main St. The …": behind these a sentence may end as well.
  if (!closed && standsBeforeName(word, lower)) return starts && !number && ABBREVIATIONS_ENDING.has(lower);
  if (!mayEnd(word, lower, dotted)) return true;
  if (closed || lower === 'etc') return true;
  if (quotedNext) return !isBracket(text[opener - 1]) && isUpper(text[opener] ?? '');
  if (lower === 'a.m' || lower === 'p.m') return !AFTER_CLOCK.test(next) && !number;
  return starts && !number;
}

function standsBeforeName(word: string, lower: string): boolean {
  if (!ABBREVIATIONS_BEFORE_NAME.has(lower)) return false;
  const initials = isInitials(word) && !lower.includes('.');
  if (initials && !TITLES_IN_CAPITALS.has(lower)) return false;
  return isUpper(word[0] as string) || lower === 'vs' || lower.includes('.');
}

/** An abbreviation that may stand inside a sentence; a plain word ends one. */
function mayEnd(word: string, lower: string, dotted: boolean): boolean {
  if (dotted) return true;
  const capital = isUpper(word[0] as string);
  const tail = lower.slice(lower.lastIndexOf('-') + 1);
  if (!ABBREVIATIONS_ENDING.has(lower) && !(capital && ABBREVIATIONS_ENDING.has(tail))) return false;
  if (!capital && !SMALL_ENDING.has(lower)) return false;
  if (isInitials(word) && word.length > 2 && lower !== 'inc') return false;
  return lower !== 'no';
}

const isInitials = (word: string) => word.length > 1 && word === word.toUpperCase();
const isBracket = (c: string | undefined) => c === '(' || c === '[';

/** "1. Open the box": a number at the very start of a sentence is a list's. */
const isListNumber = (text: string, start: number, at: number, word: string) => at - start <= 4 && text.slice(start, at).trim() === word;

function endsLetter(
  text: string,
  word: string,
  at: number,
  { starts, number, closed, quotedNext }: { starts: boolean; number: boolean; closed: boolean; quotedNext: boolean },
): boolean {
  if (!isUpper(word)) return !number && word !== 'v';
  if (closed) return true;
  const before = wordBefore(text, at - 2);
  if (word === 'I') return !isUpper(before[0] ?? 'a') || before.toLowerCase() === 'war' || starts;
  return (starts && !quotedNext) || WORDS_ONCE_LETTER.has(before.toLowerCase());
}
