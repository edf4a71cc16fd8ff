import type { AnnotatedReport } from '../../model/annotated.js';
import type { Span } from '../../model/span.js';
import type { Timex } from '../../model/timex.js';
import { type Day, isoDay, parseDay } from '../../text/calendar.js';
import { daysOf } from '../../text/calendar-relation.js';
import { resolveAll } from '../../text/calendar-resolve.js';
import { append } from '../../text/lists.js';
import { contains, overlap, trimSpan } from '../../text/spans.js';
import type { StoryContext } from '../context.js';
import { beforeLength } from './after-lengths.js';

/** One dated mention of something: the words it is told in, and the days its time covers. */
export interface Moment {
  report: number;
  span: Span;
  /** TIMEX3 value, fully resolved. */
  value: string;
  days: [Day, Day];
  planned: boolean;
  how: string;
  time: Timex;
  /** Told as the first hours of its day: "early Sunday". */
  early: boolean;
  /** Told as the last hours of its day: "late Sunday night". */
  late: boolean;
}

/** Times that name the stretch everything happens in ("this year") or all time ("now") date nothing. */
function isDating({ type, value, relation, rule }: Timex): boolean {
  if (type === 'SET' || value.endsWith('_REF') || rule === 'the-stretch') return false;
  if (type === 'DURATION') return relation !== undefined;
  return !(
    relation &&
    relation.from === undefined &&
    relation.offset === 0 &&
    ['week', 'month', 'quarter', 'year', 'decade'].includes(relation.unit)
  );
}

const inWords = (report: AnnotatedReport, { span, anchor, relation }: Timex): string => {
  const words = report.text.slice(...span).replace(/\s+/g, ' ');
  if (!relation) return `“${words}”`;
  return anchor ? `“${words}”, counted from ${/^\d/.test(anchor) ? anchor : `“${anchor.replace(/\s+/g, ' ')}”`}` : `“${words}”`;
};

const isEarly = (report: AnnotatedReport, { span }: Timex): boolean => /^early\b/i.test(report.text.slice(...span));

const isLate = (report: AnnotatedReport, { span }: Timex): boolean => /^late\b/i.test(report.text.slice(...span));

/** The concrete value of a time, null while it is symbolic or a mere length. */
function concreteOf(time: Timex, leadsTo: string | undefined): string | null {
  const value = time.type === 'DURATION' ? (time.tense === 'future' ? leadsTo : undefined) : (time.resolved ?? time.value);
  return value && !value.includes('X') && !value.startsWith('P') && daysOf(value) ? value : null;
}

const DAY_GRAIN = /^\d{4}-\d\d-\d\d/;
/** What stands between the two ends of one stretch: "from 2014 to 2016". */
const JOINT = /^\s*(?:to|through|until|till|and|[-\u2013])\s*$/;
const sameDay = (a: string, b: string): boolean => DAY_GRAIN.test(a) && DAY_GRAIN.test(b) && a.slice(0, 10) === b.slice(0, 10);
const OPENERS =
  /(?:\b(?:on|in|at|by|since|until|till|from|during|after|before|around|about|for|to|of|and|effective)\s+(?:the\s+|about\s+|around\s+)?)$/i;
const FEWEST_LETTERS = 16;

/** Where a sentence is cut between two of its times: at the last comma or joining word between them, else nowhere. */
function cutBetween(text: string, from: number, to: number): number | null {
  const between = text.slice(from, to);
  let cut: number | null = null;
  for (const found of between.matchAll(/[,;:\u2014]\s|\s(?:and|but|that|while|when|who|which)\s/g)) cut = from + found.index;
  return cut;
}

/** Where a new clause begins between two times of a sentence, nowhere when the second stands in the clause of the first. */
function clauseBetween(text: string, from: number, to: number): number | null {
  let cut: number | null = null;
  for (const found of text.slice(from, to).matchAll(/;\s|[,\u2014]\s+(?=(?:and|but|while|whereas)\s)/g)) cut = from + found.index;
  return cut;
}

/** "Monday's": behind the "'s", where there is one. */
const afterOwner = (text: string, at: number): number => (/^['\u2019]s\b/.test(text.slice(at, at + 3)) ? at + 2 : at);

/** The part of a sentence that belongs to one of its times when it has several of different days. */
function partOf(text: string, sentence: Span, times: readonly { span: Span; value: string }[], at: number): Span {
  const own = times[at] as { span: Span; value: string };
  let [from, to] = sentence;
  const cutBefore = (span: Span): number => {
    const before = text.slice(Math.max(sentence[0], span[0] - 24), span[0]);
    return span[0] - (OPENERS.exec(before)?.[0].length ?? 0);
  };
  const isApart = (one: { span: Span; value: string }, other: { span: Span; value: string }): boolean =>
    !sameDay(one.value, other.value) && !JOINT.test(text.slice(one.span[1], other.span[0]));
  const isOpening = (span: Span): boolean => span[0] - sentence[0] < FEWEST_LETTERS;
  for (let i = at - 1; i >= 0; i--) {
    const other = times[i] as { span: Span; value: string };
    if (!isApart(other, own)) continue;
    // A time that opens the sentence has what follows it up to the next clause; this one then begins with its own words.
    const between = isOpening(other.span) ? clauseBetween : cutBetween;
    const cut = between(text, other.span[1], own.span[0]);
    from = cut ?? (isOpening(other.span) ? cutBefore(own.span) : afterOwner(text, Math.min(other.span[1], own.span[0])));
    break;
  }
  for (let i = at + 1; i < times.length; i++) {
    const other = times[i] as { span: Span; value: string };
    if (!isApart(own, other)) continue;
    const before = Math.max(own.span[1], cutBefore(other.span));
    const cut = isOpening(own.span)
      ? (clauseBetween(text, own.span[1], other.span[0]) ?? before)
      : cutBetween(text, own.span[1], other.span[0]);
    // "Monday's first summit" keeps its noun.
    to = cut ?? (afterOwner(text, own.span[1]) > own.span[1] ? before : own.span[1]);
    break;
  }
  const part = trimSpan(text, [from, Math.max(to, own.span[1])]);
  const joint = /^(?:[,;:.\u2014-]|and\b|but\b|that\b)\s*/.exec(text.slice(...part))?.[0].length ?? 0;
  return trimSpan(text, [Math.min(part[0] + joint, own.span[0]), part[1]]);
}

/** Dated mentions of a report in text order, each with the sentence, or the part of one, that its time belongs to. */
function momentsOf(report: AnnotatedReport, index: number): Moment[] {
  const anchor = parseDay(report.published?.value ?? report.published?.earliest);
  const latest = parseDay(report.published?.value ?? report.published?.latest);
  const leadsTo = resolveAll(report.times, anchor);
  const dated = report.times.flatMap((time, i) => {
    const value = isDating(time) ? concreteOf(time, leadsTo[i]) : null;
    return value === null ? [] : [{ time, value, span: time.span }];
  });
  const moments: Moment[] = [];
  let first = 0;
  for (const sentence of report.sentences) {
    while (first < dated.length && (dated[first]?.span[1] ?? 0) <= sentence[0]) first++;
    let last = first;
    while (last < dated.length && overlap((dated[last] as { span: Span }).span, sentence) > 0) last++;
    const own = dated.slice(first, last).filter(({ span }) => contains(sentence, span));
    own.forEach(({ time, value }, at) => {
      const days = daysOf(value) as [Day, Day];
      const span = own.length > 1 ? partOf(report.text, sentence, own, at) : trimSpan(report.text, sentence);
      const isOver = anchor !== null && days[1] < anchor;
      const planned = !isOver && (time.tense === 'future' || (time.tense !== 'past' && latest !== null && days[0] > latest));
      moments.push({
        report: index,
        span,
        value,
        days,
        planned,
        how: inWords(report, time),
        time,
        early: isEarly(report, time),
        late: isLate(report, time),
      });
    });
    first = last;
  }
  if (anchor !== null) append(moments, lengthsOf(report, index, anchor));
  return moments;
}

/** Events told by how long before the report's days they were. */
function lengthsOf(report: AnnotatedReport, index: number, day: Day): Moment[] {
  return report.times.flatMap((time): Moment[] => {
    if (time.type !== 'DURATION') return [];
    const sentence = report.sentences.find((span) => contains(span, time.span));
    const before = sentence ? beforeLength(report.text, sentence, time, day) : null;
    const days = before ? daysOf(before.value) : null;
    if (!before || !days) return [];
    const how = `${inWords(report, time)}, back from ${isoDay(day)}`;
    return [{ report: index, span: before.span, value: before.value, days, planned: false, how, time, early: false, late: false }];
  });
}

/** Dated mentions of all reports of a story. */
export const readMoments = (story: StoryContext): Moment[] => story.reports.flatMap(momentsOf);
