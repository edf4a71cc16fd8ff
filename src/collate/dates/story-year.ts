import { weekdayOf } from '../../text/calendar.js';
import { largest } from '../../text/lists.js';
import { type DateEvidence, dayIn, type YearlessDay } from './evidence.js';

/** How many years after the last one named the story's year is looked for: weekdays repeat on dates after five or six. */
const REACH = 6;
const SHARED = 2;

const fits = (year: number, date: YearlessDay, weekday: number): boolean => {
  const day = dayIn(year, date);
  return day !== null && weekdayOf(day) === weekday;
};

/** Does one sentence about the day to come share its doing with one about the weekday to come: two words that are no names? */
function tellTheSame(evidence: readonly DateEvidence[]): boolean {
  const days = evidence.flatMap(({ aheadOfDay }) => aheadOfDay);
  const weekdays = evidence.flatMap(({ aheadOfWeekday }) => aheadOfWeekday);
  return days.some((day) => weekdays.some((weekday) => [...day].filter((word) => weekday.has(word)).length >= SHARED));
}

/**
 * The year of a story none of whose reports gives a full date: the only one in which its weekdays fall on its dates ("Sunday, Feb. 12"),
 * or in which the one coming day and the one coming weekday agree, not before the last year it names. Null when several would do.
 */
export function storyYear(evidence: readonly DateEvidence[]): { year: number; rule: string } | null {
  const claimed = [...new Set(evidence.flatMap(({ copyright }) => copyright))];
  const named = evidence.flatMap(({ years }) => years);
  const dated = evidence.flatMap(({ yearless }) => yearless);
  const withWeekday = dated.filter(({ weekday }) => weekday !== null);
  const last = named.length ? largest(named) : null;
  let candidates: number[] = [];
  if (claimed.length) candidates = claimed.flatMap((year) => [year - 1, year]);
  else if (last !== null) candidates = Array.from({ length: REACH }, (_, i) => last + i);
  candidates = [...new Set(candidates)].filter((year) => last === null || year >= last);

  let agreeing: number[];
  let rule = 'weekday-on-date';
  if (withWeekday.length) agreeing = candidates.filter((year) => withWeekday.every((date) => fits(year, date, date.weekday ?? 0)));
  else {
    const coming = dated.filter(({ future }) => future);
    const ahead = evidence.flatMap(({ futureWeekdays }) => futureWeekdays);
    const past = evidence.flatMap(({ pastWeekdays }) => pastWeekdays.map(({ weekday }) => weekday));
    const often = (list: readonly number[], weekday: number): number => list.filter((one) => one === weekday).length;
    // A weekday the story mostly tells as past is not the one to come.
    const weekdays = [...new Set(ahead)].filter((weekday) => often(ahead, weekday) > often(past, weekday));
    const days = [...new Set(coming.map(({ rest }) => rest))];
    if (days.length !== 1 || weekdays.length !== 1 || !tellTheSame(evidence)) return null;
    rule = 'coming-day-and-weekday';
    agreeing = candidates.filter((year) => fits(year, coming[0] as YearlessDay, weekdays[0] as number));
  }
  const year = agreeing[0];
  return agreeing.length === 1 && year !== undefined ? { year, rule } : null;
}
