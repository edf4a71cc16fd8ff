import { daysOf, timeOf } from '../../text/calendar-relation.js';
import type { Moment } from './moments.js';

export const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d/.test(value);

const clockOf = (value: string): number | null => {
  const clock = /T(\d\d):(\d\d)/.exec(value);
  return clock ? Number(clock[1]) * 60 + Number(clock[2]) : null;
};

/** Parts of a day as minutes `[from, to]`; a clock time counts as itself, a bare day as all of it. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  TMO: [0, 720],
  TMI: [660, 840],
  TAF: [720, 1080],
  TEV: [1020, 1440],
  TNI: [1080, 1800],
};
const LEEWAY = 90;

/** Can two times of one day be of one event? */
export function sameHours(a: string, b: string): boolean {
  const hours = (value: string): readonly [number, number] => {
    const clock = clockOf(value);
    return clock === null ? (PARTS[timeOf(value)] ?? [0, 1800]) : [clock, clock];
  };
  const [x, y] = [hours(a), hours(b)];
  return x[0] - LEEWAY <= y[1] && y[0] - LEEWAY <= x[1];
}

/** The night of a day runs into the next: "last night's shooting" at half past one. */
export const nightInto = ({ value }: Moment): string | null => {
  const days = value.endsWith('TNI') ? daysOf(value) : null;
  return days ? `${days[0] + 1},${days[0] + 1}` : null;
};

/** A night and the small hours of the day after it. "Late Sunday night" is before midnight: that and "early Monday" are two times. */
export const isSmallHours = (a: Moment, b: Moment): boolean => {
  const [night, later] = a.days[0] < b.days[0] ? [a, b] : [b, a];
  const clock = clockOf(later.value);
  if (night.late) return false;
  return night.value.endsWith('TNI') && (clock === null ? later.early || timeOf(later.value) === 'TMO' : clock < 360);
};
