import { NUMBER_BOUNDS, NUMBER_WORDS } from '../../english/number-words.js';
import type { Span } from '../../model/span.js';
import type { Token } from '../../text/tokens.js';
import { wordKey } from '../../text/word-key.js';

/** A number in a clause with the words that say what is counted. `min`–`max` is what it allows; both equal for a plain number. */
export interface Count {
  span: Span;
  /** Token of the number. */
  at: number;
  min: number;
  max: number;
  approx: boolean;
  /** Keys of the noun phrase behind the number, nearest noun last. */
  of: string[];
  unit: 'count' | 'money' | 'percent' | 'age' | 'ordinal';
}

const DIGITS = /^\d[\d,]*(?:\.\d+)?$/;
const NOUNISH = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

/** The value of one word as a number, null when it is none. */
export function numberOf({ text, lower }: Token): number | null {
  if (DIGITS.test(text)) return Number(text.replace(/,/g, ''));
  const words = lower.split('-');
  let sum = 0;
  for (const word of words) {
    const value = NUMBER_WORDS.get(word);
    if (value === undefined) return null;
    sum += value;
  }
  return words.length > 2 ? null : sum;
}

/** Numbers of a run of tokens: digits, words, dozens, "at least", "up to"; clock times, dates and years are left out. */
export function readCounts(tokens: readonly Token[], [first, last]: Span): Count[] {
  const found: Count[] = [];
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    const read = valueAt(tokens, i, last);
    if (!read || (read.value === 1 && tokens[i - 1]?.lower === 'no')) continue;
    const { value, next } = read;
    const after = tokens[next];
    const before = tokens[i - 1];
    if (isDateLike(token, value, before, after) || isAddress(tokens, value, next)) {
      i = next - 1;
      continue;
    }
    const money = before !== undefined && '$£€'.includes(before.text);
    const percent = after !== undefined && /^(?:%|percent|per|pc)$/.test(after.lower);
    const dozens = after?.lower === 'dozen';
    const age = isYearsOld(tokens, next) || isAgeAside(tokens, i, next);
    const of = headKeys(tokens, dozens || percent ? next + 1 : next, last);
    const { bound, from } = boundBefore(tokens, money ? i - 1 : i, first);
    const amount = dozens ? value * 12 : value;
    found.push({
      span: [(tokens[from] as Token).start, (tokens[next - 1] as Token).end],
      at: i,
      min: bound === 'most' ? 0 : amount,
      max: bound === 'least' ? Number.POSITIVE_INFINITY : amount,
      approx: bound === 'about',
      of,
      unit: age ? 'age' : money ? 'money' : percent ? 'percent' : 'count',
    });
    i = next - 1;
  }
  return found;
}

/** "3-year-old", "aged three" written out: the number of years somebody has. */
function isYearsOld(tokens: readonly Token[], next: number): boolean {
  const words = tokens
    .slice(next, next + 4)
    .filter(({ text }) => text !== '-')
    .map(({ lower }) => lower);
  return /^(?:-?years?-old)$/.test(words[0] ?? '') || (/^years?$/.test(words[0] ?? '') && words[1] === 'old');
}

const STREETS = new Set('street st avenue ave road rd drive dr boulevard blvd lane way place court highway block parkway'.split(' '));

/** "4601 Kellogg Avenue", "the 900 block": a number of a house. */
function isAddress(tokens: readonly Token[], value: number, next: number): boolean {
  if (!Number.isInteger(value) || value < 1) return false;
  const after = tokens.slice(next, next + 4).map(({ text }) => text);
  return after[0]?.toLowerCase() === 'block' || (/^\p{Lu}/u.test(after[0] ?? '') && after.some((word) => STREETS.has(word.toLowerCase())));
}

/** "27" in "Ann Bell, 27, of Sele": a number between commas behind a name. */
function isAgeAside(tokens: readonly Token[], at: number, next: number): boolean {
  const [comma, name, behind] = [tokens[at - 1], tokens[at - 2], tokens[next]];
  const value = numberOf(tokens[at] as Token) ?? 0;
  return value < 120 && comma?.text === ',' && name?.pos === 'PROPN' && (behind === undefined || /^[,.;)]$|^and$/.test(behind.text));
}

function valueAt(tokens: readonly Token[], at: number, last: number): { value: number; next: number } | null {
  const first = numberOf(tokens[at] as Token);
  if (first === null) return null;
  let [value, next] = [first, at + 1];
  const unit = tokens[at + 1]?.text === '-' && at + 2 < last ? numberOf(tokens[at + 2] as Token) : null;
  // "Twenty-six"; "60-5" are two numbers.
  const isWord = /^\p{L}/u.test((tokens[at] as Token).text);
  if (isWord && first >= 20 && first < 100 && first % 10 === 0 && unit !== null && unit > 0 && unit < 10)
    [value, next] = [first + unit, at + 3];
  for (; next < Math.min(last, at + 4); next++) {
    const scale = NUMBER_WORDS.get((tokens[next] as Token).lower);
    if (scale === undefined || scale < 100) break;
    value *= scale;
  }
  return { value, next };
}

const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?$/i;

function isDateLike(token: Token, value: number, before?: Token, after?: Token): boolean {
  if (/^\d{4}$/.test(token.text) && value > 1700 && value < 2100) return true;
  if (/[:/]/.test(after?.text ?? '') || /[:/#]/.test(before?.text ?? '')) return true;
  if (/^[ap]\.?m\.?$/.test(after?.lower ?? '') || /^o['’]clock$/.test(after?.lower ?? '')) return true;
  return MONTH.test(before?.text ?? '') || (MONTH.test(after?.text ?? '') && /^[A-Z]/.test(after?.text ?? ''));
}

function boundBefore(tokens: readonly Token[], at: number, first: number): { bound?: 'least' | 'most' | 'about'; from: number } {
  for (let words = 3; words >= 1; words--) {
    const from = at - words;
    if (from < first) continue;
    const phrase = tokens
      .slice(from, at)
      .map((token) => token.lower)
      .join(' ');
    const bound = NUMBER_BOUNDS.get(phrase);
    if (bound) return { bound, from };
  }
  return { from: at };
}

const HEAD_REACH = 4;

/** Keys of the words right behind a number, up to the end of the noun phrase. */
function headKeys(tokens: readonly Token[], from: number, last: number): string[] {
  const keys: string[] = [];
  for (let i = from; i < Math.min(last, from + HEAD_REACH); i++) {
    const { lower, pos } = tokens[i] as Token;
    if (i === from && lower === 'of') continue;
    if (!NOUNISH.has(pos)) break;
    const key = wordKey(lower);
    if (key) keys.push(key);
  }
  return keys;
}
