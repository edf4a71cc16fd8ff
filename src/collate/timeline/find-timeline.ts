import type { Citation } from '../../model/span.js';
import type { Statement } from '../../model/statement.js';
import type { TimelinePoint } from '../../model/timeline.js';
import { type Day, isoDay, parseDay } from '../../text/calendar.js';
import { daysOf, timeOf } from '../../text/calendar-relation.js';
import { compareText } from '../../text/compare.js';
import { idOf } from '../../text/hash.js';
import { smallest } from '../../text/lists.js';
import { cite, overlap } from '../../text/spans.js';
import type { StoryContext } from '../context.js';
import { type Moment, readMoments } from './moments.js';
import { groupEvents } from './same-event.js';

/** What lies this many days before the first report is background. */
const RECENT = 10;

type Precision = TimelinePoint['when']['precision'];

function precisionOf(value: string): Precision {
  const time = timeOf(value);
  if (time) return /^T\d/.test(time) ? 'minute' : 'part';
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return 'day';
  if (/-W\d\d/.test(value)) return 'week';
  if (/^\d{4}-\d\d$/.test(value)) return 'month';
  return /^\d{4}-(?:Q|H|SP|SU|FA|WI)/.test(value) ? 'quarter' : 'year';
}

/** The mentions that date most closely: a day goes before the weekend it lies in. */
function closest(moments: readonly Moment[]): Moment[] {
  const shortest = smallest(moments.map(({ days }) => days[1] - days[0]));
  return moments.filter(({ days }) => days[1] - days[0] === shortest);
}

/** The value all mentions agree on: the one clock time or part of the day some of them give, else the bare day. */
function commonValue(all: readonly Moment[]): string {
  const moments = closest(all);
  const dateOf = (value: string): string => value.slice(0, value.length - timeOf(value).length);
  const counts = new Map<string, number>();
  for (const { value } of moments) counts.set(dateOf(value), (counts.get(dateOf(value)) ?? 0) + 1);
  // A night told by its evening and by its morning: the day most mentions give, the later one when even.
  const date = [...counts].sort((a, b) => b[1] - a[1] || compareText(b[0], a[0]))[0]?.[0] ?? '';
  const own = moments.filter(({ value }) => dateOf(value) === date);
  const times = [...new Set(own.map(({ value }) => timeOf(value)).filter(Boolean))];
  const clocks = times.filter((time) => /^T\d/.test(time));
  if (clocks.length === 1) return date + clocks[0];
  return times.length === 1 ? date + times[0] : date;
}

/** One citation a place: of two that overlap the longer stays. */
function citationsOf(moments: readonly Moment[], story: StoryContext): Citation[] {
  const kept: Moment[] = [];
  for (const moment of [...moments].sort((a, b) => a.report - b.report || a.span[0] - b.span[0] || b.span[1] - a.span[1])) {
    const last = kept.at(-1);
    if (last && last.report === moment.report && overlap(last.span, moment.span) > 0) continue;
    kept.push(moment);
  }
  return kept.map(({ report, span }) => cite(story.reports[report] as StoryContext['reports'][number], span));
}

/** The days of a value; from the day before on where a mention without a clock time tells of the night before. */
function stretchOf(value: string, moments: readonly Moment[]): [Day, Day] {
  const [first, last] = daysOf(value) ?? (moments[0] as Moment).days;
  const isClear = first !== last || /T\d/.test(value);
  return [isClear ? first : Math.min(first, ...moments.filter(({ days }) => days[0] === days[1]).map(({ days }) => days[0])), last];
}

function pointOf(moments: readonly Moment[], story: StoryContext, statements: readonly Statement[], since: Day | null): TimelinePoint {
  const value = commonValue(moments);
  const [first, last] = stretchOf(value, moments);
  const citations = citationsOf(moments, story);
  const precision = precisionOf(value);
  const reported = [...new Set(moments.map(({ report }) => report))]
    .sort((a, b) => a - b)
    .map((index) => {
      const { id, published } = story.reports[index] as StoryContext['reports'][number];
      return { report: id, when: published?.value ?? published?.earliest ?? null };
    });
  const own = statements.filter(({ witnesses }) =>
    witnesses.some((witness) =>
      witness.citations.some((one) =>
        citations.some((c) => c.report === one.report && c.span && one.span && overlap(c.span, one.span) * 2 > one.span[1] - one.span[0]),
      ),
    ),
  );
  return {
    id: idOf('timeline', value, ...citations.flatMap(({ report, span }) => [report, ...(span ?? [])])),
    when: { value, ...(last > first && { earliest: isoDay(first), latest: isoDay(last) }), precision },
    reported,
    background: since !== null && last < since - RECENT,
    planned: moments.every(({ planned }) => planned),
    how: [...new Set(moments.map(({ how }) => how))].slice(0, 4).join('; '),
    statements: own.map(({ id }) => id),
    citations,
    rule: moments.length > 1 ? 'same-day-same-event' : 'dated-mention',
  };
}

const PART_ORDER: Readonly<Record<string, string>> = { TMO: 'T08', TMI: 'T12', TAF: 'T15', TEV: 'T19', TNI: 'T22' };
const orderOf = (value: string): string => PART_ORDER[timeOf(value)] ?? (timeOf(value) || 'T24');

/** Dated events of the story in order, one point an event. */
export function findTimeline(story: StoryContext, statements: Statement[]): TimelinePoint[] {
  const written = story.reports.flatMap(({ published }) => parseDay(published?.value ?? published?.earliest) ?? []);
  const since = written.length ? smallest(written) : null;
  const events = groupEvents(readMoments(story), story.reports, statements);
  return events
    .map((moments) => ({ days: (closest(moments)[0] as Moment).days, point: pointOf(moments, story, statements, since) }))
    .sort(
      (a, b) =>
        a.days[0] - b.days[0] ||
        b.days[1] - a.days[1] ||
        compareText(orderOf(a.point.when.value), orderOf(b.point.when.value)) ||
        b.point.reported.length - a.point.reported.length ||
        compareText(a.point.id, b.point.id),
    )
    .map(({ point }) => point);
}
