import { timeOf } from '../../text/calendar-relation.js';
import type { Lexeme } from '../../text/lex.js';
import { matchClock } from './match-clock.js';
import { matchCalendarDay, matchEra, matchMonth, matchNumericDay, matchSecondYear, matchYear } from './match-date.js';
import { matchNearDay, matchNearStretch } from './match-deictic.js';
import { matchDuration, matchReference, matchSet } from './match-duration.js';
import { matchHoliday } from './match-holiday.js';
import { matchModified } from './match-modified.js';
import { matchFiscalYear, matchQuarter, matchSeason } from './match-period.js';
import { matchPartOfDay, matchWeekday, matchWeekdays, partAt } from './match-weekday.js';
import { opensTime } from './openers.js';
import { type Draft, lower, type Matcher, type Sentence } from './sentence.js';

/** A part of a day with the day beside it. */
const matchPart: Matcher = (s, at) => matchPartOfDay(s, at, (t, i) => matchCalendarDay(t, i) ?? matchWeekday(t, i));

/** The first that fits wins; the longer and surer readings stand first. */
const MATCHERS: readonly Matcher[] = [
  matchNumericDay,
  matchPart,
  matchModified,
  matchHoliday,
  matchClockAndDay,
  matchCalendarDay,
  matchSet,
  matchWeekdays,
  matchNearDay,
  matchWeekday,
  matchQuarter,
  matchFiscalYear,
  matchSeason,
  matchMonth,
  matchEra,
  matchNearStretch,
  matchDuration,
  matchSecondYear,
  matchYear,
  matchReference,
];

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

/** The time expressions of a sentence in order, none overlapping. Each matcher looks a bounded way ahead, so this is linear. */
export function draftsOf(s: Sentence): Draft[] {
  const drafts: Draft[] = [];
  let at = 0;
  while (at < s.pieces.length) {
    let draft: Draft | null = null;
    if (opensTime(s.pieces[at] as Lexeme)) {
      for (const matcher of MATCHERS) {
        draft = matcher(s, at);
        if (draft) break;
      }
    }
    if (draft) drafts.push(draft);
    at = Math.max(at + 1, draft?.to ?? 0);
  }
  return drafts;
}
