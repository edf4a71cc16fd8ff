import { DAY_PARTS, TIME_UNITS, type UnitName } from '../../english/time-words.js';
import type { TimeRelation } from '../../model/timex.js';
import { partAt } from './match-weekday.js';
import { type Draft, lower, posOf, type Sentence, words } from './sentence.js';

const WEEKEND_SHIFTS: ReadonlyMap<string, number> = new Map(Object.entries<number>({ last: -2, past: -2, this: 9, next: 2, the: 9 }));

const BEFORE_AND_AFTER: ReadonlyMap<string, number> = new Map(Object.entries<number>({ before: -1, after: 1 }));

const NEAR_DAYS: ReadonlyMap<string, number> = new Map(Object.entries<number>({ today: 0, tomorrow: 1, yesterday: -1, tonight: 0 }));

/** "today", "tomorrow evening", "tonight", "last night", "this morning", "the day before yesterday". */
export function matchNearDay(s: Sentence, at: number): Draft | null {
  const word = lower(s, at);
  const day = (to: number, offset: number, part?: string): Draft => ({
    from: at,
    to,
    type: part ? 'TIME' : 'DATE',
    value: `XXXX-XX-XX${part ? `T${part}` : ''}`,
    relation: { unit: 'day', offset },
    rule: 'near-day',
  });
  const beforeYesterday = words(s, at, 'the', 'day', 'before', 'yesterday');
  if (beforeYesterday > 0) return day(beforeYesterday, -2);
  const afterTomorrow = words(s, at, 'the', 'day', 'after', 'tomorrow');
  if (afterTomorrow > 0) return day(afterTomorrow, 2);
  const near = NEAR_DAYS.get(word);
  if (near !== undefined) {
    if (word === 'tonight') return day(at + 1, 0, 'NI');
    const part = partAt(s, at + 1);
    return day(part ? part.to : at + 1, near, part?.code);
  }
  if (word === 'overnight' && posOf(s, at) !== 'ADJ') return day(at + 1, 0, 'NI');
  if (word === 'last' && lower(s, at + 1) === 'night') return day(at + 2, -1, 'NI');
  if (word === 'this') {
    const early = ['early', 'late'].includes(lower(s, at + 1)) ? at + 2 : at + 1;
    const code = DAY_PARTS.get(lower(s, early));
    if (code && !lower(s, early).endsWith('s')) return day(early + 1, 0, code);
  }
  return null;
}

const SHIFTS: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({ last: -1, past: -1, next: 1, coming: 1, this: 0, current: 0, upcoming: 1 }),
);
const ANCHORED: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({ previous: -1, preceding: -1, next: 1, following: 1, same: 0, that: 0, ensuing: 1 }),
);
const SYMBOLIC: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    day: 'XXXX-XX-XX',
    week: 'XXXX-WXX',
    month: 'XXXX-XX',
    quarter: 'XXXX-QX',
    year: 'XXXX',
    decade: 'XXX',
  }),
);

function stretch(from: number, to: number, unit: UnitName, offset: number, extra: Partial<Draft> = {}): Draft | null {
  const value = SYMBOLIC.get(unit);
  if (!value) return null;
  const relation: TimeRelation = { unit: unit as TimeRelation['unit'], offset };
  return { from, to, type: 'DATE', value, relation, rule: 'near-stretch', ...extra };
}

/** "last week", "this year", "the current quarter", "the next day", "that month", "the same evening", "the year before". */
export function matchNearStretch(s: Sentence, at: number): Draft | null {
  const the = lower(s, at) === 'the' ? 1 : 0;
  // "that same year" is "that year".
  if (lower(s, at) === 'that' && lower(s, at + 1) === 'same') {
    const same = TIME_UNITS.get(lower(s, at + 2));
    return same ? stretch(at, at + 3, same, 0, { fromContext: 'any', rule: 'anchored-stretch' }) : null;
  }
  const word = lower(s, at + the);
  const fiscal = ['fiscal', 'financial', 'calendar', 'school', 'academic'].includes(lower(s, at + the + 1)) ? 1 : 0;
  const noun = at + the + 1 + fiscal;
  const unit = TIME_UNITS.get(lower(s, noun));
  const single = !lower(s, noun).endsWith('s') && lower(s, noun) !== 'fortnight';
  const glued = lower(s, noun + 1) === '-' && s.pieces[noun + 1]?.glued;
  if (unit && single && !glued) {
    if (the && ['past', 'last'].includes(word)) {
      // "the past year" runs up to now; "the last day" is a last one.
      if (word === 'past' && unit !== 'day') return null;
      if (word === 'last') return null;
    }
    const anchored = ANCHORED.get(word);
    if (anchored !== undefined && (the || word === 'that')) {
      const isThat = word === 'that' && !['ADP', 'PUNCT', 'ADV', 'VERB', 'NOUN', ''].includes(posOf(s, at - 1)) && at > 0;
      if (isThat || unit === 'second' || unit === 'minute' || unit === 'hour') return null;
      return stretch(at, noun + 1, unit, anchored, { fromContext: 'any', rule: 'anchored-stretch' });
    }
    const shift = SHIFTS.get(word);
    if (shift !== undefined && (!the || ['current', 'coming', 'upcoming'].includes(word)) && unit !== 'day') {
      if (word === 'past' && !the) return null;
      return stretch(at, noun + 1, unit, shift);
    }
  }
  const part = DAY_PARTS.get(lower(s, at + the + 1));
  if (
    part &&
    ((the && ['same', 'next', 'previous', 'following'].includes(word)) || (word === 'that' && at === 0) || (word === 'that' && !the))
  ) {
    const to = at + the + 2;
    return {
      from: at,
      to,
      type: 'TIME',
      value: `XXXX-XX-XXT${part}`,
      relation: { unit: 'day', offset: ANCHORED.get(word) ?? 0 },
      fromContext: 'day',
      rule: 'anchored-part',
    };
  }
  return matchDayBefore(s, at) ?? matchWeekend(s, at);
}

/** "the day before", "the week after", "the night before": counted from a time told before. */
function matchDayBefore(s: Sentence, at: number): Draft | null {
  if (lower(s, at) !== 'the') return null;
  const offset = BEFORE_AND_AFTER.get(lower(s, at + 2));
  const unit = lower(s, at + 1) === 'night' ? 'day' : TIME_UNITS.get(lower(s, at + 1));
  if (offset === undefined || !unit || !['day', 'week', 'month', 'year'].includes(unit)) return null;
  const next = s.pieces[at + 3];
  if (next && !(next.kind === 'mark' || ['in', 'at', 'and', 'but', 'when', 'as', 'to'].includes(next.lower))) return null;
  const draft = stretch(at, at + 3, unit, offset, { fromContext: 'any', rule: 'anchored-stretch' });
  return draft && lower(s, at + 1) === 'night' ? { ...draft, type: 'TIME', value: 'XXXX-XX-XXTNI' } : draft;
}

/** "the weekend", "last weekend", "over the weekend". */
function matchWeekend(s: Sentence, at: number): Draft | null {
  if (lower(s, at + 1) !== 'weekend') return null;
  const offset = WEEKEND_SHIFTS.get(lower(s, at));
  if (offset === undefined) return null;
  const base = { from: at, to: at + 2, type: 'DATE' as const, value: 'XXXX-WXX-WE', rule: 'weekend' };
  return offset === 9
    ? { ...base, relation: { unit: 'weekend', offset: -1 }, byTense: true }
    : { ...base, relation: { unit: 'weekend', offset } };
}
