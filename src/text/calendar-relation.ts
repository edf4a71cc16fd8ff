import { HOLIDAYS, type HolidayRule } from '../english/holidays.js';
import type { TimeRelation } from '../model/timex.js';
import {
  civilOf,
  type Day,
  dayOf,
  daysInMonth,
  easterOf,
  isoDay,
  isoWeek,
  mondayOfWeek,
  monthFrom,
  nthWeekday,
  weekdayOf,
} from './calendar.js';

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
const HOLIDAY_RULES = new Map<string, HolidayRule>(HOLIDAYS);

/** First month of a season; winter runs on into the next year. */
const SEASON_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The time-of-day part of a TIMEX3 value, "T15:00" or "TMO" with its T, or nothing. */
export const timeOf = (value: string): string => {
  const at = value.indexOf('T', 1);
  return at < 0 || !/^[\dX]/.test(value) ? '' : value.slice(at);
};

export function holidayDay(name: string, year: number): Day | null {
  const rule = HOLIDAY_RULES.get(name);
  if (!rule) return null;
  if ('fixed' in rule) return dayOf(year, ...rule.fixed);
  if ('easter' in rule) return easterOf(year) + rule.easter;
  return nthWeekday(year, ...rule.nth) + (rule.plus ?? 0);
}

const monthSpan = (year: number, month: number, months: number): [Day, Day] => {
  const last = monthFrom(dayOf(year, month, 1), months - 1);
  return [dayOf(year, month, 1), dayOf(last.year, last.month, daysInMonth(last.year, last.month))];
};

/** First and last day of a TIMEX3 date: a day, week, weekend, month, quarter, half, season, year, decade or century; null for others. */
export function daysOf(value: string): [Day, Day] | null {
  const date = value.slice(0, value.length - timeOf(value).length);
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(date);
  if (week) {
    const monday = mondayOfWeek(Number(week[1]), Number(week[2]));
    return week[3] ? [monday + 5, monday + 6] : [monday, monday + 6];
  }
  const parts = /^(\d{4})(?:-(\d{2}|Q[1-4]|H[12]|SP|SU|FA|WI)(?:-(\d{2}))?)?$/.exec(date);
  if (!parts) {
    const long = /^(\d{2,3})$/.exec(date);
    if (!long) return null;
    const first = Number(date) * (date.length === 3 ? 10 : 100);
    return [dayOf(first, 1, 1), dayOf(first + (date.length === 3 ? 9 : 99), 12, 31)];
  }
  const year = Number(parts[1]);
  const part = parts[2];
  if (!part) return [dayOf(year, 1, 1), dayOf(year, 12, 31)];
  if (part.startsWith('Q')) return monthSpan(year, Number(part[1]) * 3 - 2, 3);
  if (part.startsWith('H')) return monthSpan(year, Number(part[1]) * 6 - 5, 6);
  const season = SEASON_START[part];
  if (season) return monthSpan(year, season, 3);
  const month = Number(part);
  if (month < 1 || month > 12) return null;
  if (!parts[3]) return monthSpan(year, month, 1);
  const dayInMonth = Number(parts[3]);
  return dayInMonth >= 1 && dayInMonth <= daysInMonth(year, month)
    ? [dayOf(year, month, dayInMonth), dayOf(year, month, dayInMonth)]
    : null;
}

/** Which of the yearly occurrences is meant, seen from `day`. */
function pickYear(day: Day, direction: number, spanIn: (year: number) => [Day, Day] | null): number | null {
  const { year } = civilOf(day);
  let best: { year: number; distance: number } | null = null;
  // Eight years either way find any 29 February.
  for (let y = year - 8; y <= year + 8; y++) {
    const span = spanIn(y);
    if (!span) continue;
    const [from, to] = span;
    const before = direction === -1 ? from <= day : direction === -2 ? to < day : true;
    const after = direction === 1 ? to >= day : direction === 2 ? from > day : true;
    if (!before || !after) continue;
    const distance = from > day ? from - day : to < day ? day - to : 0;
    if (!best || distance < best.distance) best = { year: y, distance };
  }
  return best?.year ?? null;
}

function weekdayFrom(day: Day, weekday: number, direction: number): Day {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  if (direction === 1) return day + ahead;
  if (direction === 2) return day + (ahead || 7);
  return day - (direction === -2 ? back || 7 : back);
}

/** The weekend (its Saturday) of direction -1 … 2 from a day. */
function weekendFrom(day: Day, direction: number): Day {
  const saturday = day - weekdayOf(day) + 6;
  if (direction > 0) return direction === 2 ? saturday + 7 : saturday;
  if (weekdayOf(day) >= 6) return direction === -2 ? saturday - 7 : saturday;
  return saturday - 7;
}

/**
 * The TIMEX3 value of a symbolic one ("XXXX-WXX-1TMO", "XXXX-03") seen from a day; the symbolic value when it cannot be said.
 */
export function resolveFrom(value: string, relation: TimeRelation, day: Day): string {
  const { unit, offset } = relation;
  const time = timeOf(value);
  const rest = value.slice(4);
  switch (unit) {
    case 'day':
      return isoDay(day + offset) + time;
    case 'weekday':
      return isoDay(weekdayFrom(day, relation.weekday ?? 1, offset)) + time;
    case 'weekend':
      return `${isoWeek(weekendFrom(day, offset))}-WE`;
    case 'week':
      return isoWeek(day + offset * 7) + (value.endsWith('-WE') ? '-WE' : '');
    case 'month': {
      const { year, month } = monthFrom(day, offset);
      return `${pad(year, 4)}-${pad(month)}`;
    }
    case 'quarter': {
      const { year, month } = monthFrom(day, offset * 3);
      return `${pad(year, 4)}-Q${Math.ceil(month / 3)}`;
    }
    case 'year':
      return pad(civilOf(day).year + offset, 4) + rest;
    case 'decade':
      return String(Math.floor(civilOf(day).year / 10) + offset);
    case 'named': {
      const { weekday } = relation;
      const falls = (span: [Day, Day] | null) => (span && weekdayOf(span[0]) === weekday ? span : null);
      const spanIn = (y: number) => daysOf(pad(y, 4) + rest);
      // "Sunday, Feb. 12": the weekday tells the year better than the verb does.
      const onWeekday = weekday === undefined ? null : pickYear(day, 0, (y) => falls(spanIn(y)));
      const year = onWeekday ?? pickYear(day, offset, spanIn);
      return year === null ? value : pad(year, 4) + rest;
    }
    case 'holiday': {
      const name = relation.holiday ?? '';
      const holidayIn = (y: number): [Day, Day] | null => {
        const at = holidayDay(name, y);
        return at === null ? null : [at, at];
      };
      // In the week before a holiday even a past verb speaks of the coming one ("the fireworks were called off").
      const coming = holidayDay(name, pickYear(day, 1, holidayIn) ?? 0);
      const isNear = relation.from === undefined && offset === -1 && coming !== null && coming - day <= 7;
      const year = pickYear(day, isNear ? 1 : offset, holidayIn);
      const at = year === null ? null : holidayDay(name, year);
      return at === null ? value : isoDay(at) + time;
    }
  }
}
