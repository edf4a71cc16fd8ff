import type { Span } from '../../model/span.js';
import type { Timex } from '../../model/timex.js';
import { civilOf, type Day, isoDay } from '../../text/calendar.js';

const LENGTH = /^P(\d+)([WMY])$/;
const AFTER = /^\s+(?:after|since)\s+\p{L}/u;
/** How far off, in days, the day of a report may be from the day the length is counted from. */
const LEEWAY: Readonly<Record<string, number>> = { W: 5, M: 10, Y: 30 };
const DAYS: Readonly<Record<string, number>> = { W: 7, M: 30.44, Y: 365.25 };

/**
 * "six weeks after a massacre": what is told after the words lies that long before the report's own days. Given as the month or year that
 * both ends of the leeway fall in; null when they do not agree. The part cited runs from the length to the next comma or the end.
 */
export function beforeLength(text: string, sentence: Span, time: Timex, day: Day): { value: string; span: Span } | null {
  const length = LENGTH.exec(time.value);
  if (time.type !== 'DURATION' || time.rule !== 'duration' || !length || time.tense === 'future') return null;
  if (!AFTER.test(text.slice(time.span[1], time.span[1] + 12))) return null;
  const unit = length[2] as string;
  const back = Math.round(Number(length[1]) * (DAYS[unit] as number));
  const leeway = LEEWAY[unit] as number;
  if (back < leeway * 2 || back > 40_000) return null;
  const [from, to] = [day - back - leeway, day - back + leeway];
  const size = unit === 'Y' ? 4 : 7;
  const value = isoDay(from).slice(0, size);
  if (value !== isoDay(to).slice(0, size) && !(unit === 'Y' && civilOf(from).year === civilOf(to).year)) return null;
  const rest = text.slice(time.span[1], sentence[1]);
  const stop = /[,;:.!?]/.exec(rest);
  return { value, span: [time.span[0], stop ? time.span[1] + stop.index : sentence[1]] };
}
