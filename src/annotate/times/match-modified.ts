import { matchCalendarDay, matchEra, matchMonth, matchNumericDay, matchYear } from './match-date.js';
import { matchNearDay, matchNearStretch } from './match-deictic.js';
import { matchHoliday } from './match-holiday.js';
import { matchFiscalYear, matchQuarter, matchSeason, matchTheStretch } from './match-period.js';
import { matchWeekday } from './match-weekday.js';
import { type Draft, lower, type Matcher, type Sentence } from './sentence.js';

/** Words for a part of a stretch of time: "the end of". */
export const PARTS_OF: ReadonlySet<string> = new Set('end start beginning middle close rest remainder turn most part eve hours'.split(' '));

const AFTER_EARLY: readonly Matcher[] = [
  matchHoliday,
  matchCalendarDay,
  matchNearDay,
  matchWeekday,
  matchQuarter,
  matchFiscalYear,
  matchSeason,
  matchMonth,
  matchEra,
  matchNearStretch,
  matchYear,
];

function firstOf(matchers: readonly Matcher[], s: Sentence, at: number): Draft | null {
  for (const matcher of matchers) {
    const draft = matcher(s, at);
    if (draft) return draft;
  }
  return null;
}

/** "early December", "late Friday", "earlier this week", "mid-March", "the end of July", "later that day": taken as one expression. */
export function matchModified(s: Sentence, at: number): Draft | null {
  const word = lower(s, at);
  if (['early', 'earlier', 'late', 'later', 'mid'].includes(word) && lower(s, at + 1) !== 'hours') {
    let next = lower(s, at + 1) === '-' ? at + 2 : at + 1;
    if (word !== 'mid' && next > at + 1) return null;
    if (['in', 'on'].includes(lower(s, next)) && ['early', 'late', 'earlier', 'later'].includes(word)) {
      // "early in 2012" keeps the word; "later on Friday" does not join across "on".
      if (lower(s, next) === 'on') return null;
      next++;
    }
    const draft = firstOf(AFTER_EARLY, s, next) ?? (lower(s, next) === 'the' ? matchTheStretch(s, next) : null);
    return draft && { ...draft, from: at };
  }
  if (
    word === 'the' &&
    lower(s, at + 1) === 'year' &&
    ['of', 'for'].includes(lower(s, at - 1)) &&
    !['of', 'to', 'ended', 'ending', 'before', 'after', 'that', '-'].includes(lower(s, at + 2))
  ) {
    return matchTheStretch(s, at);
  }
  const the = word === 'the' ? 1 : 0;
  const very = ['very', 'early', 'small', 'final', 'closing', 'opening'].includes(lower(s, at + the)) ? 1 : 0;
  const part = at + the + very;
  const yearEnd = lower(s, at) === 'year' && lower(s, at + 1) === '-' ? lower(s, at + 2) : '';
  if (yearEnd === 'end' || yearEnd === 'earlier' || yearEnd === 'ago') {
    const offset = yearEnd === 'end' ? 0 : -1;
    return { from: at, to: at + 3, type: 'DATE', value: 'XXXX', relation: { unit: 'year', offset }, rule: 'year-end' };
  }
  if (!PARTS_OF.has(lower(s, part)) || lower(s, part + 1) !== 'of') return null;
  const core = firstOf(
    [matchNearStretch, matchTheStretch, matchQuarter, matchSeason, matchEra, matchMonth, matchWeekday, matchYear, matchNumericDay],
    s,
    part + 2,
  );
  return core && { ...core, from: the ? at : part };
}
