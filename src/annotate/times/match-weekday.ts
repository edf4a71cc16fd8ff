import { NAME_HEADS } from '../../english/month-context.js';
import { DAY_PARTS } from '../../english/time-words.js';
import { WEEKDAYS } from '../../english/weekdays.js';
import { readOrdinal } from '../../text/numbers.js';
import { type Draft, isCapital, lower, posOf, type Sentence, weekdayAt } from './sentence.js';

const WEEKDAY_SHIFTS: ReadonlyMap<string, number> = new Map(Object.entries<number>({ past: -2, coming: 1 }));

/** Words that make a weekday after them the name of one certain day or of a club. */
const NAMED_DAYS = new Set(['super', 'bloody', 'ruby', 'casual', 'cyber', 'sheffield']);
const PLURALS = new Map<string, number>(WEEKDAYS.map(([name], i) => [`${name}s`, i + 1] as const));

/** "morning", "night" … at `at`: TIMEX3 code and where it ends. */
export function partAt(s: Sentence, at: number): { code: string; to: number } | null {
  const dash = lower(s, at) === '-' ? 1 : 0;
  const code = DAY_PARTS.get(lower(s, at + dash));
  return code ? { code, to: at + dash + 1 } : null;
}

/** "early", "late", "mid-" between a day and its part ("Monday late afternoon"). */
const skipEarly = (s: Sentence, at: number): number => (['early', 'late'].includes(lower(s, at)) && partAt(s, at + 1) ? at + 1 : at);

/** "Monday", "last Friday", "Tuesday night", "the following Monday". */
export function matchWeekday(s: Sentence, at: number): Draft | null {
  let start = at;
  const the = lower(s, at) === 'the' ? 1 : 0;
  const word = lower(s, at + the);
  let offset: number | null = null;
  let fromContext: Draft['fromContext'];
  if (['last', 'past'].includes(word)) offset = -2;
  else if (['next'].includes(word)) offset = 2;
  else if (word === 'coming') offset = 1;
  else if (word === 'this') {
    offset = WEEKDAY_SHIFTS.get(lower(s, at + 1)) ?? null;
    start += offset === null ? 1 : 2;
  } else if (word === 'previous' || word === 'preceding') [offset, fromContext] = [-2, 'day'];
  else if (word === 'following') [offset, fromContext] = [2, 'day'];
  else if (the && word === 'same') return null;
  if (offset !== null && word !== 'this') start = at + the + 1;
  if (the && start === at) return null;
  const day = weekdayAt(s, start);
  // "the first Friday of each month" is no day of its own.
  if (day && lower(s, day.to) === 'of' && readOrdinal(s.pieces, start - 1)) return null;
  if (!day || NAMED_DAYS.has(lower(s, at - 1))) return null;
  const before = lower(s, at - 1);
  const next = lower(s, day.to);
  if (isCapital(s, day.to) && NAME_HEADS.has(next)) return null;
  if (['the', 'a'].includes(before) && isCapital(s, day.to) && posOf(s, day.to) === 'PROPN' && !partAt(s, day.to)) return null;
  const early = skipEarly(s, day.to);
  const part = partAt(s, early);
  if (part && lower(s, part.to - 1).endsWith('s')) {
    return { from: at, to: part.to, type: 'SET', value: `XXXX-WXX-${day.weekday}T${part.code}`, rule: 'weekdays' };
  }
  return {
    from: at,
    to: part ? part.to : day.to,
    type: part ? 'TIME' : 'DATE',
    value: `XXXX-WXX-${day.weekday}${part ? `T${part.code}` : ''}`,
    relation: { unit: 'weekday', offset: offset ?? -1, weekday: day.weekday },
    ...(offset === null && { byTense: true }),
    ...(fromContext && { fromContext }),
    rule: 'weekday',
  };
}

/** "on Sundays", "Sundays": a set. */
export function matchWeekdays(s: Sentence, at: number): Draft | null {
  const weekday = isCapital(s, at) ? PLURALS.get(lower(s, at)) : undefined;
  return weekday ? { from: at, to: at + 1, type: 'SET', value: `XXXX-WXX-${weekday}`, rule: 'weekdays' } : null;
}

/** "the night of 14 February", "the morning of July 16", "in the early evening": a part of a day told before or beside it. */
export function matchPartOfDay(s: Sentence, at: number, dayAt: (s: Sentence, at: number) => Draft | null): Draft | null {
  if (lower(s, at) !== 'the') return null;
  const early = ['early', 'late', 'very'].includes(lower(s, at + 1)) ? 1 : 0;
  const part = partAt(s, at + 1 + early);
  if (!part || lower(s, at + 1 + early) === '-' || lower(s, part.to - 1).endsWith('s')) return null;
  const day = lower(s, part.to) === 'of' ? dayAt(s, part.to + 1) : null;
  if (day && day.type === 'DATE' && /^[\dX]{4}-[\dX]{2}-[\dX]{2}$|^XXXX-WXX-\d$/.test(day.value)) {
    return { ...day, from: at, type: 'TIME', value: `${day.value}T${part.code}`, rule: 'part-of-day' };
  }
  if (!['in', 'during', 'by', 'through', 'throughout', 'into'].includes(lower(s, at - 1)) || ['of', '-'].includes(lower(s, part.to)))
    return null;
  if (['NOUN', 'PROPN'].includes(posOf(s, part.to))) return null;
  return {
    from: at,
    to: part.to,
    type: 'TIME',
    value: `XXXX-XX-XXT${part.code}`,
    relation: { unit: 'day', offset: 0 },
    fromContext: 'day',
    rule: 'part-of-day',
  };
}
