import { type Day, weekdayOf } from '../../text/calendar.js';
import type { DateEvidence } from './evidence.js';
import type { StoryDays } from './story-days.js';

/** The span of days a report can have been written on. */
export interface WritingDays {
  earliest: Day;
  latest: Day;
  rule: string;
}

/** How natural a bare weekday is that many days after it: reports seldom name one without "last" after half a week. */
const EASE = [1, 0.95, 0.8, 0.7, 0.6, 0.5, 0.4] as const;
const BEFORE_STORY = 0.5;
/** A weekday that falls on a day the other reports tell of. */
const TOLD = 0.6;
const LATE = 0.15;
/** What each day before a known coming one costs. */
const EARLY = 0.02;
/** What a day costs that lies outside the range of the other reports' own days of publication. */
const ALONE = 0.35;
const IMPOSSIBLE = 5;

export const daysBack = (day: Day, weekday: number): number => (weekdayOf(day) - weekday + 7) % 7;

/** How far a day is from the days of publication that other reports give; 0 inside their range. */
function farFrom(day: Day, { published, first, last, begun }: StoryDays): number {
  const [from, to] = [published[0], published.at(-1)];
  if (from === undefined || to === undefined) return begun ? (day - first) * LATE : (last - day) * EARLY;
  return Math.max(0, from - day, day - to) * ALONE;
}

function fitOf(day: Day, evidence: DateEvidence, story: StoryDays): number {
  let fit = -farFrom(day, story);
  const counts = new Map<number, number>();
  for (const { weekday } of evidence.pastWeekdays) counts.set(weekday, (counts.get(weekday) ?? 0) + 1);
  for (const [weekday, count] of counts) {
    const weight = Math.min(2, 0.5 + count / 2);
    const back = daysBack(day, weekday);
    fit += weight * (EASE[back] ?? 0);
    if (story.told.has(day - back)) fit += weight * TOLD;
    else if (story.begun && day - back < story.first - 2 && !story.published.length) fit -= weight * BEFORE_STORY;
  }
  if (evidence.future.some((ahead) => ahead < day)) fit -= IMPOSSIBLE;
  return fit;
}

/** The day on which a report's weekdays fit the story best: the earliest of the best. */
export function bestDay(evidence: DateEvidence, story: StoryDays, from: Day, to: Day): Day {
  let best = from;
  let bestFit = Number.NEGATIVE_INFINITY;
  for (let day = from; day <= to; day++) {
    const fit = fitOf(day, evidence, story);
    if (fit > bestFit + 1e-9) [best, bestFit] = [day, fit];
  }
  return best;
}

/**
 * When a report without a date was written. Its weekdays must not lie before the story, its full dates not after it; someone who spoke on
 * a weekday was reported that day or the next. Two days at most are left open. Null when nothing in it says.
 */
export function writingDays(evidence: DateEvidence, story: StoryDays): WritingDays | null {
  const given = story.published.length > 0;
  const own = evidence.past.filter((day) => day >= story.first - 3 && day <= story.last + 7);
  if (!own.length && !evidence.pastWeekdays.length) return null;
  const from = Math.max(given ? story.first - 4 : story.first, ...own);
  const to = Math.min(story.last + (given ? 4 : 7), story.before ?? Number.POSITIVE_INFINITY);
  if (from > to) return null;
  const day = bestDay(evidence, story, from, Math.max(from, Math.min(to, from + 13)));
  const last = day - Math.min(7, ...evidence.pastWeekdays.map(({ weekday }) => daysBack(day, weekday)));
  // With nothing told of that very day it may as well be the day before.
  const earliest = given ? Math.max(day - 1, Math.min(day, last), ...own) : day;
  const spoken = evidence.pastWeekdays.some(({ weekday, spoken: isSpoken }) => isSpoken && daysBack(day, weekday) === 0);
  const ahead = evidence.futureWeekdays.map((weekday) => day + ((weekday - weekdayOf(day) + 7) % 7));
  const limit = Math.min(
    story.before ?? Number.POSITIVE_INFINITY,
    ...evidence.future.filter((d) => d >= day),
    ...ahead.filter((d) => d > day),
  );
  const rule = evidence.pastWeekdays.length ? (own.length ? 'dates-and-weekdays' : 'weekdays-of-the-story') : 'dates-in-the-text';
  const latest = earliest < day || spoken ? day + 1 : day + 2;
  return { earliest, latest: Math.max(day, Math.min(latest, limit)), rule };
}
