import { NUMBER_BOUNDS } from '../../english/number-words.js';
import { FRACTIONS, MAGNITUDES, SHORT_MAGNITUDES, VAGUE_COUNTS } from '../../english/numerals.js';
import { UNITS_OF_MEASURE } from '../../english/units.js';
import { readCardinal } from '../../text/numbers.js';
import { lower, type Sentence, words } from '../times/sentence.js';

/** A number, a range or a bound in pieces `[from, to)`. */
export interface Amount {
  from: number;
  to: number;
  value?: number;
  min?: number;
  max?: number;
  approx?: boolean;
  digits?: boolean;
  rule: string;
}

/** "dozens", "hundreds of thousands", "tens of thousands": at least two of them. */
function vagueAt(s: Sentence, at: number): Amount | null {
  const word = lower(s, at);
  const first = word === 'tens' ? 20 : VAGUE_COUNTS.get(word);
  if (first === undefined) return null;
  const second = lower(s, at + 1) === 'of' ? VAGUE_COUNTS.get(lower(s, at + 2)) : undefined;
  if (second !== undefined) return { from: at, to: at + 3, min: (first / 2) * second, approx: true, rule: 'vague-count' };
  return word === 'tens' ? null : { from: at, to: at + 1, min: first, approx: true, rule: 'vague-count' };
}

/** "two-thirds", "three quarters", "a third of", "half of", "one in five". */
function fractionAt(s: Sentence, at: number): Amount | null {
  const first = lower(s, at);
  if (first === 'half' && (lower(s, at + 1) === 'of' || lower(s, at + 1) === 'the'))
    return { from: at, to: at + 1, value: 0.5, rule: 'fraction' };
  const article = ['a', 'an'].includes(lower(s, at + 1)) || lower(s, at + 1) === '-' ? 1 : 0;
  if (first === 'half' && article && UNITS_OF_MEASURE.has(lower(s, at + 2))) return { from: at, to: at + 2, value: 0.5, rule: 'fraction' };
  const inOne = readCardinal(s.pieces, at);
  if (inOne && lower(s, inOne.end) === 'in') {
    const of = readCardinal(s.pieces, inOne.end + 1);
    if (of && of.value > inOne.value && inOne.value <= 10 && of.value <= 100 && !MAGNITUDES.get(lower(s, of.end))) {
      return { from: at, to: of.end, value: inOne.value / of.value, rule: 'one-in' };
    }
  }
  const isOne = first === 'a' || first === 'one';
  const top = isOne ? 1 : (inOne?.value ?? 0);
  const after = isOne ? at + 1 : (inOne?.end ?? at);
  if (!top || top > 9) return null;
  const part = lower(s, after) === '-' ? after + 1 : after;
  const fraction = FRACTIONS.get(lower(s, part));
  if (fraction === undefined || (top === 1) === lower(s, part).endsWith('s')) return null;
  // "a third man" is an ordinal, "a third of the men" a share.
  if (top === 1 && lower(s, part + 1) !== 'of' && s.pieces[part + 1]?.kind === 'word') return null;
  return { from: at, to: part + 1, value: top * fraction, rule: 'fraction' };
}

function numberAt(s: Sentence, at: number): Amount | null {
  const piece = s.pieces[at];
  const number = readCardinal(s.pieces, at);
  if (!number || !piece) return null;
  let { value, end } = number;
  const next = s.pieces[end];
  if (number.digits && next?.glued && next.kind === 'word' && !next.lower.startsWith("'")) {
    const magnitude = SHORT_MAGNITUDES.get(next.lower);
    if (magnitude === undefined || !/[$\u00a3\u20ac\u00a5]/.test(lower(s, at - 1))) return null;
    value *= magnitude;
    end++;
  }
  return { from: at, to: end, value, digits: number.digits, rule: 'number' };
}

/** A second number that makes a range of the first: "70 to 80", "10-12", "3 or 4"; after "between", "and". */
function rangeAfter(s: Sentence, first: Amount, between: boolean): Amount | null {
  const joint = lower(s, first.to);
  if (!(between ? ['and', 'to', '-', '\u2013'] : ['to', '-', '\u2013', 'or']).includes(joint)) return null;
  const sign = ['$', '\u00a3', '\u20ac'].includes(lower(s, first.to + 1)) ? 1 : 0;
  const second = numberAt(s, first.to + 1 + sign);
  if (!second || first.value === undefined || second.value === undefined) return null;
  let low = first.value;
  // "2 to 3 million": the magnitude belongs to both.
  const magnitude = second.value >= 1000 && low < 1000 && MAGNITUDES.get(lower(s, second.to - 1));
  if (magnitude) low *= magnitude;
  if (second.value <= low || (joint === 'or' && second.value > low * 3)) return null;
  return { from: first.from, to: second.to, min: low, max: second.value, rule: 'range' };
}

/** What the words before a number make of it, the longest phrase first. */
function boundBefore(s: Sentence, at: number): 'least' | 'most' | 'about' | null {
  const start = ['$', '\u00a3', '\u20ac', '\u00a5'].includes(lower(s, at - 1)) ? at - 1 : at;
  const [third, second, first] = [lower(s, start - 3), lower(s, start - 2), lower(s, start - 1)];
  const bound = NUMBER_BOUNDS.get(`${third} ${second} ${first}`) ?? NUMBER_BOUNDS.get(`${second} ${first}`) ?? NUMBER_BOUNDS.get(first);
  if (bound) return bound;
  return lower(s, start - 2) === 'close' && lower(s, start - 1) === 'to' ? 'about' : null;
}

function bounded(s: Sentence, amount: Amount): Amount {
  const bound = boundBefore(s, amount.from);
  if (!bound || amount.value === undefined) return bound === 'about' ? { ...amount, approx: true } : amount;
  const { value, ...rest } = amount;
  if (bound === 'least') return { ...rest, min: value };
  if (bound === 'most') return { ...rest, max: value };
  return { ...amount, approx: true };
}

/** The amount that begins at `at`, with what bounds or blurs it; null when none does. */
export function amountAt(s: Sentence, at: number): Amount | null {
  const plain = vagueAt(s, at) ?? fractionAt(s, at) ?? numberAt(s, at);
  if (!plain) return null;
  if (plain.rule !== 'number') return bounded(s, plain);
  const signBefore = ['$', '\u00a3', '\u20ac'].includes(lower(s, at - 1)) ? 1 : 0;
  const range = rangeAfter(s, plain, lower(s, at - 1 - signBefore) === 'between');
  if (range) return boundBefore(s, at) === 'about' ? { ...range, approx: true } : range;
  if (plain.value === 1 && !plain.digits && isPronoun(s, at)) return null;
  return bounded(s, plain);
}

/** "one" that counts nothing: "no one", "the one", "one another". */
function isPronoun(s: Sentence, at: number): boolean {
  if (['no', 'the', 'this', 'that', 'any', 'every', 'each', 'some', 'which', 'another', 'latter'].includes(lower(s, at - 1))) return true;
  return words(s, at, 'one', 'another') > 0 || ['who', 'that', 'ca', "can't", 'can', 'should', 'must'].includes(lower(s, at + 1));
}
