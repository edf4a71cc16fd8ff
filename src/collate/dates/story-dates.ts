import type { AnnotatedReport } from '../../model/annotated.js';
import type { Decision } from '../../model/decision.js';
import type { Problem } from '../../model/problem.js';
import type { Timex } from '../../model/timex.js';
import { type Day, isoDay, parseDay, weekdayOf } from '../../text/calendar.js';
import { timeOf } from '../../text/calendar-relation.js';
import { resolveAll } from '../../text/calendar-resolve.js';
import { largest, smallest } from '../../text/lists.js';
import { type DateEvidence, readEvidence } from './evidence.js';
import { laterDay } from './late-text.js';
import { type StoryDays, storyDays } from './story-days.js';
import { storyYear } from './story-year.js';
import { type WritingDays, writingDays } from './writing-day.js';

/** Reports of one story can be dated by each other when they stand this near. */
const WIDEST = 2;

/** The days the user fixed stand before every other evidence. */
function decide(report: AnnotatedReport, decisions: readonly Decision[]): AnnotatedReport {
  const decided = decisions.filter((decision) => decision.do === 'date' && decision.report === report.id).at(-1);
  if (decided?.do !== 'date') return report;
  const precision = /T\d\d:\d\d:\d\d/.test(decided.published) ? 'second' : /T\d\d:\d\d/.test(decided.published) ? 'minute' : 'day';
  return { ...report, published: { value: decided.published, precision, basis: 'text', rule: 'user-decision' } };
}

/** Times with the value a day gives them; those counted from "today" only when the day itself is sure. */
function resolveTimes(report: AnnotatedReport, day: Day, sure: boolean): AnnotatedReport {
  const values = resolveAll(report.times, day);
  const leans = (at: number, depth: number): boolean => {
    const relation = report.times[at]?.relation;
    if (!relation || depth > 20) return false;
    return relation.from === undefined ? relation.unit === 'day' : leans(relation.from, depth + 1);
  };
  const times = report.times.map((time, at) => {
    const value = values[at];
    if (!time.relation || value === undefined || value.includes('X') || (!sure && leans(at, 0))) return time;
    if (value === time.value && time.type !== 'DURATION') return time;
    return { ...time, resolved: value, anchor: time.anchor ?? isoDay(day) };
  });
  return { ...report, times };
}

/** The day to count a past weekday from in a text written on over several days: its first since the story began. */
function layeredDay({ relation, tense }: Timex, story: StoryDays): Day | null {
  if (relation?.unit !== 'weekday' || relation.from !== undefined || relation.offset !== -1 || tense === 'future') return null;
  const since = story.first - 1;
  const day = since + (((relation.weekday ?? 1) - weekdayOf(since) + 7) % 7);
  return day <= story.last + 1 ? day : null;
}

/** The times of a text newer than its date: each weekday it tells as past is the first one of the story. */
function resolveLayered(report: AnnotatedReport, day: Day, story: StoryDays): AnnotatedReport {
  const read = resolveTimes(report, day, false);
  const own = report.times.map((time) => layeredDay(time, story));
  const times = read.times.map((time, i) => {
    const from = time.relation?.from;
    const first = own[i] ?? (from === undefined ? null : own[from]);
    if (first === null || first === undefined) return time;
    const night = from !== undefined && report.times[from]?.value.endsWith('TNI') && /T0[0-5]:/.test(time.value);
    return { ...time, resolved: isoDay(first + (night ? 1 : 0)) + timeOf(time.value), anchor: isoDay(day) };
  });
  return { ...read, times };
}

/** A report whose own words give no day falls where all the others of its story do, when those are near each other. */
function fromOthers(spans: readonly (WritingDays | null)[]): WritingDays | null {
  const known = spans.filter((span) => span !== null);
  if (!known.length) return null;
  const earliest = smallest(known.map((span) => span.earliest));
  const latest = largest(known.map((span) => span.latest));
  if (latest - earliest > WIDEST) return null;
  // Reports of one day leave the day before and after open, those of two days the one after.
  const [before, after] = [
    [1, 1],
    [0, 1],
    [0, 0],
  ][latest - earliest] as [number, number];
  return { earliest: earliest - before, latest: latest + after, rule: 'days-of-the-others' };
}

function dateReport(report: AnnotatedReport, span: WritingDays, story: StoryDays): AnnotatedReport {
  const [earliest, latest] = [isoDay(span.earliest), isoDay(span.latest)];
  const sure = earliest === latest;
  const published = {
    ...(sure && { value: earliest, precision: 'day' as const }),
    earliest,
    latest,
    basis: 'story' as const,
    rule: span.rule,
  };
  const read = resolveTimes({ ...report, published }, span.earliest, sure);
  // A weekday that falls before the story, on a day no other report tells of, may be one of the days after: left open.
  const times = read.times.map((time) => {
    const day = time.relation?.unit === 'weekday' && time.relation.offset === -1 ? parseDay(time.resolved) : null;
    if (day === null || day >= story.first - 1 || story.told.has(day)) return time;
    const { resolved: _, ...open } = time;
    return open;
  });
  return { ...read, times };
}

/**
 * Days of publication the reports of a story supply together, and the symbolic times resolved from them. Full dates, weekdays and dates
 * without a year constrain one another; a report that is newer than it claims is said and its times are read from the later day.
 */
export function dateStory(reports: AnnotatedReport[], decisions: Decision[]): { reports: AnnotatedReport[]; problems: Problem[] } {
  const decided = reports.map((report) => decide(report, decisions));
  const evidence: DateEvidence[] = decided.map(readEvidence);
  const hasDay = evidence.some(({ published, past }) => published !== null || past.length > 0);
  const story = storyDays(evidence, hasDay ? null : storyYear(evidence));
  if (!story) return { reports: decided, problems: [] };
  const problems: Problem[] = [];
  const spans = evidence.map((one): WritingDays | null =>
    one.published === null ? writingDays(one, story) : { earliest: one.published, latest: one.published, rule: 'given' },
  );
  const shared = fromOthers(spans);
  const dated = decided.map((report, i) => {
    const own = evidence[i] as DateEvidence;
    if (own.published !== null) {
      const later = laterDay(own, story);
      if (!later) return report.published?.rule === 'user-decision' ? resolveTimes(report, own.published, true) : report;
      const what = `text newer than its date of publication ${isoDay(own.published)}: ${later.why}; times read from ${isoDay(later.day)}`;
      problems.push({ report: report.id, code: 'newer-than-dated', what });
      return resolveLayered(report, later.day, story);
    }
    const span = spans[i] ?? shared;
    return span ? dateReport(report, span, story) : report;
  });
  return { reports: dated, problems };
}
