import { timeOf } from '../../text/calendar-relation.js';
import { matchClock } from './match-clock.js';
import { matchCalendarDay, matchEra, matchMonth, matchNumericDay, matchSecondYear, matchYear } from './match-date.js';
import { matchNearDay, matchNearStretch } from './match-deictic.js';
import { matchDuration, matchReference, matchSet } from './match-duration.js';
import { matchHoliday } from './match-holiday.js';
import { matchModified } from './match-modified.js';
import { matchFiscalYear, matchQuarter, matchSeason } from './match-period.js';
import { matchPartOfDay, matchWeekday, matchWeekdays, partAt } from './match-weekday.js';
import { READINGS, type Reading, readingsAt } from './openers.js';
import { type Draft, lower, type Matcher, type Sentence } from './sentence.js';

/** A part of a day with the day beside it. */
const matchPart: Matcher = (s, at) => matchPartOfDay(s, at, (t, i) => matchCalendarDay(t, i) ?? matchWeekday(t, i));

const MATCHERS: Readonly<Record<Reading, Matcher>> = {
  'numeric-day': matchNumericDay,
  'part-of-day': matchPart,
  modified: matchModified,
  holiday: matchHoliday,
  clock: matchClockAndDay,
  'calendar-day': matchCalendarDay,
  set: matchSet,
  weekdays: matchWeekdays,
  'near-day': matchNearDay,
  weekday: matchWeekday,
  quarter: matchQuarter,
  'fiscal-year': matchFiscalYear,
  season: matchSeason,
  month: matchMonth,
  era: matchEra,
  'near-stretch': matchNearStretch,
  duration: matchDuration,
  'second-year': matchSecondYear,
  year: matchYear,
  reference: matchReference,
};
/** In the order in which they are tried. */
const IN_ORDER: readonly Matcher[] = READINGS.map((reading) => MATCHERS[reading]);

const DAYS: readonly Matcher[] = [matchHoliday, matchCalendarDay, matchNearDay, matchModified, matchWeekday];

/** "9:40 p.m. Monday", "noon Wednesday", "2 a.m. Sunday morning": clock and day in one. */
function matchClockAndDay(s: Sentence, at: number): Draft | null {
  const clock = matchClock(s, at);
  if (!clock) return null;
  const inPart = lower(s, clock.to) === 'in' && lower(s, clock.to + 1) === 'the' ? partAt(s, clock.to + 2) : null;
  const to = inPart?.to ?? clock.to;
  const comma = lower(s, to) === ',' ? 1 : 0;
  for (const matcher of DAYS) {
    const day = matcher(s, to + comma);
    if (!day || !['day', 'weekday', 'named', 'holiday', undefined].includes(day.relation?.unit) || day.fromContext) continue;
    const date = day.value.slice(0, day.value.length - timeOf(day.value).length);
    if (!/^(?:[\dX]{4}-[\dX]{2}-[\dX]{2}|XXXX-WXX-\d)$/.test(date)) continue;
    if (comma && day.rule !== 'calendar-day') continue;
    return { ...day, from: at, type: 'TIME', value: date + timeOf(clock.value), rule: 'clock-and-day' };
  }
  return { ...clock, to };
}

/** The first of some readings, given as bits, that fits at `at`. */
export function draftAt(s: Sentence, at: number, readings: number): Draft | null {
  for (let left = readings; left; left &= left - 1) {
    const draft = (IN_ORDER[31 - Math.clz32(left & -left)] as Matcher)(s, at);
    if (draft) return draft;
  }
  return null;
}

const NONE: readonly Draft[] = [];

/** The time expressions of a sentence in order, none overlapping. Each matcher looks a bounded way ahead, so this is linear. */
export function draftsOf(s: Sentence): readonly Draft[] {
  const { pieces } = s;
  let drafts: Draft[] | undefined;
  for (let at = 0; at < pieces.length; at++) {
    const readings = readingsAt(pieces, at);
    const draft = readings ? draftAt(s, at, readings) : null;
    if (!draft) continue;
    if (drafts) drafts.push(draft);
    else drafts = [draft];
    at = Math.max(at, draft.to - 1);
  }
  return drafts ?? NONE;
}
