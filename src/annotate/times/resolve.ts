import type { Span } from '../../model/span.js';
import type { Timex } from '../../model/timex.js';
import type { Day } from '../../text/calendar.js';
import { resolveAll } from '../../text/calendar-resolve.js';

/** The times with the values that the day of the report gives them, and what each was counted from. */
export function resolveTimes(times: readonly Timex[], day: Day | null, iso: string | undefined, wordsOf: (span: Span) => string): Timex[] {
  const values = resolveAll(times, day);
  return times.map((time, i) => {
    if (!time.relation) return time;
    const value = time.type === 'DURATION' ? time.value : (values[i] ?? time.value);
    const { from } = time.relation;
    const anchor = from === undefined ? iso : wordsOf((times[from] as Timex).span);
    return { ...time, value, ...(anchor !== undefined && { anchor }) };
  });
}
