import { MAGNITUDES, ORDINALS, UNITS_AND_TENS } from '../english/numerals.js';
import type { Lexeme } from './lex.js';

/** A number read from pieces `[at, end)`. */
export interface ReadNumber {
  value: number;
  end: number;
  digits: boolean;
}

/** Digits with thousands commas and decimals; not read when letters are glued on ("19th", "1990s", "B52"). */
function readDigits(pieces: readonly Lexeme[], at: number): ReadNumber | null {
  const piece = pieces[at];
  // Longer runs of digits are codes, and past what a number holds exactly.
  if (piece?.kind !== 'number' || piece.text.length > 18) return null;
  return { value: Number(piece.text.replaceAll(',', '')), end: at + 1, digits: true };
}

/** One word below a hundred: "seven", "twenty-one", "twenty one". */
function readSmall(pieces: readonly Lexeme[], at: number): ReadNumber | null {
  const value = UNITS_AND_TENS.get(pieces[at]?.lower);
  if (value === undefined || pieces[at]?.kind !== 'word') return null;
  if (value >= 20) {
    const hyphen = pieces[at + 1]?.text === '-' ? 1 : 0;
    const ones = UNITS_AND_TENS.get(pieces[at + 1 + hyphen]?.lower);
    if (ones !== undefined && ones > 0 && ones < 10) return { value: value + ones, end: at + 2 + hyphen, digits: false };
  }
  return { value, end: at + 1, digits: false };
}

/**
 * A cardinal number at `at`: "2,020", "4.1 million", "twenty-one", "two hundred and fifty", "a hundred", "a dozen", "half a million",
 * "two dozen". Null when none begins there. A magnitude may hang on by a hyphen ("5-million").
 */
export function readCardinal(pieces: readonly Lexeme[], at: number): ReadNumber | null {
  const first = pieces[at];
  if (!first) return null;
  if (first.lower === 'half' && ['a', 'an'].includes(pieces[at + 1]?.lower ?? '')) {
    const magnitude = MAGNITUDES.get(pieces[at + 2]?.lower) ?? (pieces[at + 2]?.lower === 'dozen' ? 12 : undefined);
    return magnitude ? { value: magnitude / 2, end: at + 3, digits: false } : null;
  }
  const dozen = (end: number, value: number): ReadNumber | null =>
    pieces[end]?.lower === 'dozen' ? { value: value * 12, end: end + 1, digits: false } : null;
  if (first.lower === 'a' || first.lower === 'an') {
    const half = pieces[at + 1]?.lower === 'half' && pieces[at + 2]?.text === '-' ? 1 : 0;
    const at1 = at + 1 + half * 2;
    const magnitude = MAGNITUDES.get(pieces[at1]?.lower);
    const twelve = dozen(at1, half ? 0.5 : 1);
    if (twelve) return twelve;
    return magnitude ? readMagnitudes(pieces, { value: magnitude / (half ? 2 : 1), end: at1 + 1, digits: false }) : null;
  }
  const small = readDigits(pieces, at) ?? readSmall(pieces, at);
  if (!small) return null;
  return dozen(small.end, small.value) ?? readMagnitudes(pieces, small);
}

/** Magnitudes after a number, and smaller numbers added on: "two thousand five hundred and six". */
function readMagnitudes(pieces: readonly Lexeme[], start: ReadNumber): ReadNumber {
  let { value, end } = start;
  let total = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 6; round++) {
    const hyphen = pieces[end]?.text === '-' && MAGNITUDES.get(pieces[end + 1]?.lower) ? 1 : 0;
    const magnitude = MAGNITUDES.get(pieces[end + hyphen]?.lower);
    if (magnitude === undefined) break;
    value *= magnitude;
    end += 1 + hyphen;
    if (MAGNITUDES.get(pieces[end]?.lower) !== undefined) continue;
    if (start.digits && !Number.isInteger(start.value)) break;
    const and = pieces[end]?.lower === 'and' ? 1 : 0;
    const more = start.digits ? null : readSmall(pieces, end + and);
    if (!more || more.value >= magnitude || value >= least) break;
    const grown = MAGNITUDES.get(pieces[more.end]?.lower);
    if (grown !== undefined && grown > magnitude) {
      value += more.value;
      end = more.end;
      continue;
    }
    total += value;
    least = value;
    value = more.value;
    end = more.end;
  }
  return { value: total + value, end, digits: start.digits };
}

/** An ordinal at `at`: "third", "twenty-first", "19th". */
export function readOrdinal(pieces: readonly Lexeme[], at: number): { value: number; end: number } | null {
  const first = pieces[at];
  if (!first) return null;
  if (first.kind === 'number') {
    const suffix = pieces[at + 1];
    return suffix?.glued && ['st', 'nd', 'rd', 'th'].includes(suffix.lower) && /^\d+$/.test(first.text.replaceAll(',', ''))
      ? { value: Number(first.text.replaceAll(',', '')), end: at + 2 }
      : null;
  }
  const tens = UNITS_AND_TENS.get(first.lower);
  if (tens !== undefined && tens >= 20) {
    const hyphen = pieces[at + 1]?.text === '-' ? 1 : 0;
    const ones = ORDINALS.get(pieces[at + 1 + hyphen]?.lower);
    return ones !== undefined && ones < 10 ? { value: tens + ones, end: at + 2 + hyphen } : null;
  }
  const value = ORDINALS.get(first.lower);
  return value === undefined ? null : { value, end: at + 1 };
}
