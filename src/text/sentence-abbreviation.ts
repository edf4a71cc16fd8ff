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
  /** The first letter or figure of what comes next, behind opening marks. */
  opener: number;
  quotedNext: boolean;
  to: number;
}

const AFTER_CLOCK =
  /^(?:Eastern|Central|Mountain|Pacific|Atlantic|Greenwich|[A-Z]{2,4}|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
const WORDS_ONCE_LETTER = new Set([
  'plan',
  'vitamin',
  'hepatitis',
  'type',
  'group',
  'grade',
  'class',
  'category',
  'option',
  'appendix',
  'schedule',
  'team',
  'part',
  'section',
  'influenza',
  'side',
  'terminal',
  'block',
  'gate',
  'war',
  'series',
  'league',
  'page',
  'model',
  'point',
]);

/** Whether the full stop at `at` ends its sentence, by the word before it and the word after it. */
export function endsAbbreviation(text: string, stop: FullStop): boolean {
  const { start, at, close, opener, quotedNext, to } = stop;
  const word = wordBefore(text, at).replace(/^[^\p{L}\p{N}]+/u, '');
  const closed = close > at + 1;
  if (!word) return true;
  const next = wordAt(text, opener, to);
  const starts = SENTENCE_STARTERS.has(next.toLowerCase()) && !isAcronymNext(next);
  const number = isDigit(text[opener] ?? '');
  const lower = word.toLowerCase();
  const tail = lower.includes('-') ? lower.slice(lower.lastIndexOf('-') + 1) : lower;

  if (!isLetter(word[word.length - 1] as string)) return !isListNumber(text, start, at, word);
  if (word.length === 1) return endsLetter(text, word, at, { starts, number, closed, quotedNext });
  if (number && !closed && ABBREVIATIONS_BEFORE_NUMBER.has(lower) && (lower !== 'no' || !quotedNext)) {
    // "No. 10" and "Sept. 11", but "…the month of mar. 10 men" does not occur: a capital or a known plain form is asked for.
    return !(
      isUpper(word[0] as string) ||
      lower === 'no' ||
      lower.length < 3 ||
      ['nos', 'vol', 'fig', 'para', 'approx', 'circa'].includes(lower)
    );
  }
  const capital = isUpper(word[0] as string);
  const acronym =
    word.length > 1 &&
    word === word.toUpperCase() &&
    !lower.includes('.') &&
    !['mr', 'mrs', 'ms', 'dr', 'st', 'gen', 'sen', 'rep', 'gov'].includes(lower);
  const beforeName =
    ABBREVIATIONS_BEFORE_NAME.has(lower) && !acronym && (capital || lower === 'vs' || lower === 'v' || lower.includes('.'));
  const dotted = lower.includes('.');
  if (beforeName && !closed) {
    // "…of Main St. The …" and "…on Elm Dr. He …": after these a sentence may end.
    if (starts && ABBREVIATIONS_ENDING.has(lower) && !number) return next.toLowerCase() !== 'no' || true;
    return false;
  }
  const known = ABBREVIATIONS_ENDING.has(lower) || (tail !== lower && ABBREVIATIONS_ENDING.has(tail) && capital) || dotted;
  if (!known) return true;
  if (!dotted && !capital && !['etc', 'al', 'inc', 'approx'].includes(lower)) return true;
  if (!dotted && word === word.toUpperCase() && word.length > 2 && lower !== 'inc') return true;
  if (!dotted && lower === 'no') return true;
  if (lower === 'etc') return true;
  if (closed) return true;
  if (quotedNext) return isUpper(text[opener] ?? '');
  if (lower === 'a.m' || lower === 'p.m') return !AFTER_CLOCK.test(next) && !number;
  if (number) return false;
  return starts;
}

const isAcronymNext = (next: string) => next.length > 1 && next === next.toUpperCase() && next !== 'A' && next !== 'I';

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
