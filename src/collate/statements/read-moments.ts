import { MONTHS } from '../../english/months.js';
import { WEEKDAYS } from '../../english/weekdays.js';
import type { AnnotatedReport } from '../../model/annotated.js';
import type { Span } from '../../model/span.js';
import { overlap } from '../../text/spans.js';

/** A time as the words give it, without counting from any day: two of a kind can be compared whoever published them when. */
export interface Moment {
  kind: 'clock' | 'weekday' | 'day' | 'month' | 'year';
  /** Minutes of the day, day of the week (Monday 1), month × 100 + day, the month, or the year. */
  value: number;
  /** Part of the day said with a weekday: morning, night. */
  part?: string;
  /** Midnight and noon are said of the half hours around them. */
  round?: boolean;
  span: Span;
}

const indexOf = (lists: readonly (readonly string[])[], word: string): number => lists.findIndex((names) => names.includes(word));

/** The comparable times of each of a report's time expressions, in text order. */
export function readMoments(report: AnnotatedReport): Moment[] {
  return report.times.flatMap(({ span, type, value }) => {
    if (type !== 'DATE' && type !== 'TIME') return [];
    const words =
      report.text
        .slice(...span)
        .toLowerCase()
        .match(/[a-z]+|\d+/g) ?? [];
    const found: Moment[] = [];
    const clock = /T(\d\d):(\d\d)/.exec(value);
    const round = words.some((word) => word === 'midnight' || word === 'noon');
    if (clock) found.push({ kind: 'clock', value: Number(clock[1]) * 60 + Number(clock[2]), span, ...(round ? { round } : {}) });
    const weekday = words.map((word) => indexOf(WEEKDAYS, word)).find((at) => at >= 0);
    const part = words.find((word) => PARTS.has(word));
    if (weekday !== undefined) found.push({ kind: 'weekday', value: weekday + 1, span, ...(part ? { part } : {}) });
    const month = words.findIndex((word) => indexOf(MONTHS, word) >= 0);
    const day = month < 0 ? undefined : [words[month + 1], words[month - 1]].map(Number).find((number) => number >= 1 && number <= 31);
    const year = words.map(Number).find((number) => number > 1500 && number < 2100);
    if (day) found.push({ kind: 'day', value: (indexOf(MONTHS, words[month] as string) + 1) * 100 + day, span });
    else if (month >= 0) found.push({ kind: 'month', value: indexOf(MONTHS, words[month] as string) + 1, span });
    else if (year) found.push({ kind: 'year', value: year, span });
    return found;
  });
}

const PARTS = new Set(['morning', 'afternoon', 'evening', 'night', 'noon', 'midnight']);

/** Those inside a stretch; `moments` in text order. */
export const momentsIn = (moments: readonly Moment[], span: Span): Moment[] => moments.filter((moment) => overlap(moment.span, span) > 0);

/** Do two clauses tell times that cannot be the same? */
export function momentsClash(a: readonly Moment[], b: readonly Moment[]): boolean {
  return a.some((x) => {
    const same = b.filter(({ kind }) => kind === x.kind);
    return same.length > 0 && same.every((y) => !fits(x, y));
  });
}

const ROUNDING = 15;

export const fits = (x: Moment, y: Moment): boolean =>
  x.kind === 'clock' ? minutesApart(x, y) <= (x.round || y.round ? 3 * ROUNDING : ROUNDING) : x.value === y.value;

/** Minutes between two hours of the clock, the short way round. */
export function minutesApart(x: Moment, y: Moment): number {
  const apart = Math.abs(x.value - y.value) % 1440;
  return Math.min(apart, 1440 - apart);
}
