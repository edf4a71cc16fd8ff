import type { TimeRelation, Timex } from '../model/timex.js';
import type { Day } from './calendar.js';
import { daysOf, resolveFrom } from './calendar-relation.js';

/**
 * TIMEX3 values of the times of one report seen from a day (null: nobody knows it); a value stays symbolic where nothing fixes it.
 * A time counted from another takes the day of that one. Links never run in a ring, but a limit keeps hostile records harmless.
 */
export function resolveAll(times: readonly Timex[], day: Day | null): string[] {
  const values: (string | null)[] = times.map((time) => (time.relation ? null : time.value));
  const valueAt = (at: number, depth: number): string => {
    const known = values[at];
    if (known !== null && known !== undefined) return known;
    const time = times[at];
    if (!time?.relation) return time?.value ?? '';
    const { from } = time.relation;
    const before = from === undefined || depth > 20 ? '' : valueAt(from, depth + 1);
    // A clock time in the morning after a night ("last night at 1:30 a.m.", "the party Sunday night. … at 10:30 a.m.") falls on the next day.
    const isPastMidnight = before.endsWith('TNI') && /T(?:0\d|1[01]):/.test(time.value);
    const anchor = from === undefined || depth > 20 ? day : (daysOf(before)?.[isFromEnd(time.relation) ? 1 : 0] ?? null);
    const value = anchor === null ? time.value : resolveFrom(symbolOf(time), time.relation, anchor + (isPastMidnight ? 1 : 0));
    values[at] = value;
    return value;
  };
  return times.map((_, at) => valueAt(at, 0));
}

/** A stretch that others are counted from counts from its end, save for going back by whole units. */
const isFromEnd = ({ unit, offset }: TimeRelation): boolean => unit === 'named' || unit === 'holiday' || offset > 0;

/** The value as it was before a day was known: what was resolved once can be resolved again from another day. */
function symbolOf({ value, relation }: Timex): string {
  if (relation?.unit === 'named' || relation?.unit === 'year') return `XXXX${value.slice(4)}`;
  return value;
}
