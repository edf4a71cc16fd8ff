import { FREQUENCIES, REFERENCES, SEASONS, TIME_UNITS, UNIT_CODES, type UnitName } from '../../english/time-words.js';
import type { TimeRelation } from '../../model/timex.js';
import { readCardinal } from '../../text/numbers.js';
import { type Draft, isCapital, lower, monthAt, pad, posOf, type Sentence, weekdayAt, words } from './sentence.js';

const EVERY_PART: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({ morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI', weekend: '' }),
);

export const VAGUE: ReadonlySet<string> = new Set('several few many recent some numerous various coming couple'.split(' '));
export const BETWEEN: ReadonlySet<string> = new Set(
  'straight consecutive full long more additional other whole solid further extra working business calendar entire successive short'.split(
    ' ',
  ),
);
const BEFORE_BARE = new Set('for in of took take takes taking lasted last lasts over after within spent spend spending'.split(' '));

const codeOf = (unit: UnitName, amount: number | 'X'): string => {
  const [prefix, letter, times] = UNIT_CODES[unit];
  return `${prefix}${amount === 'X' ? 'X' : Number((amount * times).toFixed(3))}${letter}`;
};

interface Amount {
  amount: number | 'X';
  unit: UnitName;
  to: number;
}

/** "three days", "two-and-a-half years", "half an hour", "a week", "the past five years", "several weeks", "18-month". */
function amountAt(s: Sentence, at: number): Amount | null {
  let to = at;
  const word = lower(s, at);
  let amount: number | 'X' | null = null;
  if (word === 'half' && ['a', 'an'].includes(lower(s, at + 1))) {
    const unit = TIME_UNITS.get(lower(s, at + 2));
    return unit ? halfOf(unit, at + 3) : null;
  }
  if (word === 'half' && lower(s, at + 1) === '-') {
    const unit = TIME_UNITS.get(lower(s, at + 2));
    return unit ? halfOf(unit, at + 3) : null;
  }
  const number = readCardinal(s.pieces, at);
  if (number && !(s.pieces[at]?.glued && /[$\u00a3\u20ac#.:]/.test(lower(s, at - 1)))) {
    amount = number.value;
    to = number.end;
    const half = halfAfter(s, to);
    if (half) [amount, to] = [amount + 0.5, half];
  } else if (VAGUE.has(word)) {
    amount = 'X';
    to = at + 1;
  } else if (word === 'a' || word === 'an') {
    const next = lower(s, at + 1);
    if (next === 'few' || next === 'couple') {
      amount = 'X';
      to = at + 2;
      if (next === 'couple' && lower(s, to) === 'of') to++;
      if (next === 'couple') amount = 2;
    } else if (next === 'half' && ['-', ''].includes(lower(s, at + 2) === '-' ? '-' : '')) {
      const unit = TIME_UNITS.get(lower(s, at + (lower(s, at + 2) === '-' ? 3 : 2)));
      return unit ? halfOf(unit, at + (lower(s, at + 2) === '-' ? 4 : 3)) : null;
    } else if (next === 'quarter' && TIME_UNITS.get(lower(s, at + 2)) === 'century') return { amount: 0.25, unit: 'century', to: at + 3 };
    else {
      amount = 1;
      to = at + 1;
    }
  }
  if (amount === null) return null;
  if (lower(s, to) === '-' && s.pieces[to]?.glued) to++;
  else while (BETWEEN.has(lower(s, to)) || (lower(s, to) === 'recent' && to > at)) to++;
  const unit = TIME_UNITS.get(lower(s, to));
  if (!unit || (s.pieces[to]?.lower === 'min' && !number) || isCapital(s, to)) return null;
  // "a second", "a quarter" and "one third" are no times.
  if (amount === 1 && !number?.digits && (unit === 'second' || unit === 'quarter')) return null;
  if (unit === 'quarter' && !lower(s, to).endsWith('s')) return null;
  if (lower(s, to) === 'fortnight') return { amount: amount === 'X' ? 'X' : amount * 2, unit: 'week', to: to + 1 };
  to++;
  if (words(s, to, 'and', 'a', 'half') > 0 && amount !== 'X') return { amount: amount + 0.5, unit, to: to + 3 };
  // After a fraction ("4.5 hours") the engine would keep `to` as a floating number, and every place counted from it; that is slow.
  return { amount, unit, to: to | 0 };
}

function halfOf(unit: UnitName, to: number): Amount | null {
  if (unit === 'hour') return { amount: 30, unit: 'minute', to };
  if (unit === 'year') return { amount: 6, unit: 'month', to };
  if (unit === 'day') return { amount: 12, unit: 'hour', to };
  return unit === 'century' || unit === 'decade' ? { amount: 0.5, unit, to } : null;
}

/** "and a half", "-and-a-half", "1/2" after a number; where it ends. */
function halfAfter(s: Sentence, at: number): number | null {
  const plain = words(s, at, 'and', 'a', 'half');
  if (plain > 0) return plain;
  const hyphens = words(s, at, '-', 'and', '-', 'a', '-', 'half');
  return hyphens > 0 ? hyphens : null;
}

const isAge = (s: Sentence, to: number): boolean =>
  lower(s, to) === 'old' ||
  words(s, to, '-', 'old') > 0 ||
  words(s, to, 'of', 'age') > 0 ||
  lower(s, to) === 'younger' ||
  lower(s, to) === 'older';

/** A length of time, or the day it leads back to when "ago" follows. */
export function matchDuration(s: Sentence, at: number): Draft | null {
  let start = at;
  let ranged = false;
  const the = lower(s, at) === 'the' ? 1 : 0;
  if (['past', 'last', 'next', 'first', 'previous', 'coming', 'final', 'latest', 'preceding', 'following'].includes(lower(s, at + the))) {
    start = at + the + 1;
    ranged = true;
  } else if (the && !VAGUE.has(lower(s, at + 1))) return null;
  else start += the;
  if (ranged && the) {
    // "the past year", "the last decade": one unit without a number.
    const unit = TIME_UNITS.get(lower(s, start));
    if (unit && ['past', 'last'].includes(lower(s, at + 1)) && !lower(s, start).endsWith('s') && unit !== 'second' && unit !== 'minute') {
      const covers = ['in', 'over', 'for', 'during', 'within', 'throughout'].includes(lower(s, at - 1));
      if (lower(s, at + 1) === 'past' || covers || ['decade', 'century'].includes(unit)) {
        return { from: at, to: start + 1, type: 'DURATION', value: codeOf(unit, 1), rule: 'past-stretch' };
      }
      return null;
    }
  }
  const plural = ranged ? TIME_UNITS.get(lower(s, start)) : undefined;
  if (plural && lower(s, start).endsWith('s') && !['first', 'final', 'latest'].includes(lower(s, start - 1))) {
    return { from: at, to: start + 1, type: 'DURATION', value: codeOf(plural, 'X'), rule: 'vague-stretch' };
  }
  const found = amountAt(s, start);
  if (!found) return matchBare(s, at);
  if (isAge(s, found.to)) return null;
  return endDuration(s, at, found, ranged);
}

function endDuration(s: Sentence, at: number, { amount, unit, to }: Amount, ranged: boolean): Draft | null {
  const ago = lower(s, to) === 'ago' || words(s, to, 'from', 'now') > 0;
  if (ago && !ranged) {
    const back = lower(s, to) === 'ago';
    const end = back ? to + 1 : to + 2;
    if (amount === 'X') return { from: at, to: end, type: 'DATE', value: back ? 'PAST_REF' : 'FUTURE_REF', rule: 'ago' };
    const relation = relationOf(unit, back ? -amount : amount);
    if (!relation) return { from: at, to: end, type: 'TIME', value: codeOf(unit, amount), rule: 'ago' };
    return { from: at, to: end, type: 'DATE', value: symbolOf(relation.unit), relation, rule: 'ago' };
  }
  if (lower(s, to) === 'earlier' && amount === 1 && unit === 'year') {
    return {
      from: at,
      to: to + 1,
      type: 'DATE',
      value: 'XXXX',
      relation: { unit: 'year', offset: -1 },
      fromContext: 'any',
      rule: 'year-earlier',
    };
  }
  if (!ranged && amount === 1 && ['a', 'an'].includes(lower(s, at)) && isRate(s, at)) {
    return { from: at, to, type: 'SET', value: codeOf(unit, 1), rule: 'rate' };
  }
  const relation = !ranged && amount !== 'X' && ['in', 'within'].includes(lower(s, at - 1)) ? relationOf(unit, amount) : null;
  return { from: at, to, type: 'DURATION', value: codeOf(unit, amount), ...(relation && { relation }), rule: 'duration' };
}

/** "40 cents a share a year", "three times a week", "5 million a day": a set. */
function isRate(s: Sentence, at: number): boolean {
  const before = lower(s, at - 1);
  return ['times', 'once', 'twice'].includes(before) || s.pieces[at - 1]?.kind === 'number' || (posOf(s, at - 1) === 'NOUN' && at > 1);
}

function relationOf(unit: UnitName, amount: number): TimeRelation | null {
  if (unit === 'decade') return { unit: 'year', offset: Math.round(amount * 10) };
  if (unit === 'century') return { unit: 'year', offset: Math.round(amount * 100) };
  if (unit === 'year' && !Number.isInteger(amount)) return { unit: 'month', offset: Math.round(amount * 12) };
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return null;
  return Number.isInteger(amount) ? { unit, offset: amount } : null;
}

const symbolOf = (unit: TimeRelation['unit']): string =>
  ({ day: 'XXXX-XX-XX', week: 'XXXX-WXX', month: 'XXXX-XX', quarter: 'XXXX-QX', year: 'XXXX' })[unit as string] ?? 'XXXX';

/** "for years", "took weeks", "decades ago", "years of". */
function matchBare(s: Sentence, at: number): Draft | null {
  const unit = TIME_UNITS.get(lower(s, at));
  if (!unit || !lower(s, at).endsWith('s') || isCapital(s, at)) return null;
  if (lower(s, at + 1) === 'ago') return { from: at, to: at + 2, type: 'DATE', value: 'PAST_REF', rule: 'ago' };
  const after = ['later', 'earlier', 'before', 'after'].includes(lower(s, at + 1));
  if (!after && !BEFORE_BARE.has(lower(s, at - 1))) return null;
  if (unit === 'second' || unit === 'quarter') return null;
  return { from: at, to: at + 1, type: 'DURATION', value: codeOf(unit, 'X'), rule: 'bare-duration' };
}

/** "every day", "each September", "every four years", "every other week", "daily". */
export function matchSet(s: Sentence, at: number): Draft | null {
  const set = (to: number, value: string): Draft => ({ from: at, to, type: 'SET', value, rule: 'set' });
  const word = lower(s, at);
  const frequency = FREQUENCIES.get(word);
  if (frequency && !isCapital(s, at)) return set(at + 1, frequency);
  if (word !== 'every' && word !== 'each') return null;
  const weekday = weekdayAt(s, at + 1);
  if (weekday) return set(weekday.to, `XXXX-WXX-${weekday.weekday}`);
  const month = monthAt(s, at + 1);
  if (month) return set(month.to, `XXXX-${pad(month.month)}`);
  const season = SEASONS.get(lower(s, at + 1));
  if (season) return set(at + 2, `XXXX-${season}`);
  const part = EVERY_PART.get(lower(s, at + 1));
  if (part !== undefined) return set(at + 2, part ? `XXXX-XX-XX${part}` : 'XXXX-WXX-WE');
  const other = ['other', 'second'].includes(lower(s, at + 1)) ? 2 : 1;
  const unit = TIME_UNITS.get(lower(s, at + other));
  if (unit && !lower(s, at + other).endsWith('s')) return set(at + other + 1, codeOf(unit, other));
  const found = amountAt(s, at + 1);
  return found && !isAge(s, found.to) ? set(found.to, codeOf(found.unit, found.amount)) : null;
}

/** "now", "recently", "the past", "the future". */
export function matchReference(s: Sentence, at: number): Draft | null {
  const value = REFERENCES.get(lower(s, at));
  const reference = (to: number, ref: string): Draft => ({ from: at, to, type: 'DATE', value: ref, rule: 'reference' });
  if (value) return lower(s, at + 1) === 'that' || (isCapital(s, at - 1) && isCapital(s, at)) ? null : reference(at + 1, value);
  if (lower(s, at) !== 'the') return null;
  const closes = (to: number): boolean =>
    !s.pieces[to] || s.pieces[to]?.kind === 'mark' || !['NOUN', 'ADJ', 'NUM', 'PROPN'].includes(posOf(s, to));
  if (lower(s, at + 1) === 'past' && (lower(s, at - 1) === 'in' || closes(at + 2))) return reference(at + 2, 'PAST_REF');
  if (lower(s, at + 1) === 'future' && closes(at + 2) && lower(s, at + 2) !== 'of') return reference(at + 2, 'FUTURE_REF');
  if (words(s, at, 'the', 'near', 'future') > 0) return reference(at + 3, 'FUTURE_REF');
  return null;
}
