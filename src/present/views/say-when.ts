const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const PARTS: Record<string, string> = { MO: 'morning', MI: 'midday', AF: 'afternoon', EV: 'evening', NI: 'night', DT: 'daytime' };
const SEASONS: Record<string, string> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };

/** A day without leading zero and with its month in words; the year last. */
const sayDay = (year: string, month: string, day: string) => `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;

function sayClock(clock: string): string {
  const part = PARTS[clock];
  if (part) return `, ${part}`;
  const time = /^(\d\d):?(\d\d)?(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/.exec(clock);
  if (!time) return '';
  const zone = time[3] === 'Z' || time[3] === '+00:00' ? ' UTC' : time[3] ? ` UTC${time[3]}` : '';
  return `, ${time[1]}:${time[2] ?? '00'}${zone}`;
}

/** An ISO 8601 or TIMEX3 value in plain English; the value itself when it is of no known form. The same words on any machine. */
export function sayWhen(value: string): string {
  const day = /^(\d{4})-(\d\d)-(\d\d)(?:T(.+))?$/.exec(value);
  if (day) return sayDay(day[1] as string, day[2] as string, day[3] as string) + (day[4] ? sayClock(day[4]) : '');
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month) return `${MONTHS[Number(month[2]) - 1] ?? month[2]} ${month[1]}`;
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (week) return `${week[3] ? 'weekend of ' : ''}week ${Number(week[2])} of ${week[1]}`;
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (season) return `${SEASONS[season[2] as string]} ${season[1]}`;
  const part = /^(\d{4})-([QH])(\d)$/.exec(value);
  if (part) return `${part[2] === 'Q' ? 'quarter' : 'half'} ${part[3]} of ${part[1]}`;
  if (/^\d{3}$/.test(value)) return `${value}0s`;
  return value;
}

/** Day and clock alone, without the time zone's words: for lists where space is short. */
export const sayShort = (value: string): string =>
  sayWhen(value)
    .replace(/ (\d{4})(?=,|$)/, '')
    .replace(/ UTC.*$/, '');

/** The range an event may lie in, where that says more than its value: " (between … and …)". */
export function sayLeeway({ value, earliest, latest }: { value: string; earliest?: string; latest?: string }): string {
  if (!earliest || !latest || earliest === latest || (earliest.startsWith(value) && latest.startsWith(value))) return '';
  return ` (between ${sayWhen(earliest)} and ${sayWhen(latest)})`;
}

/** From day to day, said once when both are one, with month and year said once when they are shared. */
export function sayRange(from: string | null, to: string | null): string {
  if (!from) return to ? `until ${sayWhen(to.slice(0, 10))}` : 'no date established';
  const [first, last] = [from.slice(0, 10), (to ?? from).slice(0, 10)];
  if (first === last) return sayWhen(first);
  const [a, b] = [first.split('-'), last.split('-')];
  if (a.length === 3 && b.length === 3 && a[0] === b[0]) {
    return a[1] === b[1] ? `${Number(a[2])}–${sayWhen(last)}` : `${sayWhen(first).replace(/ \d{4}$/, '')} – ${sayWhen(last)}`;
  }
  return `${sayWhen(first)} – ${sayWhen(last)}`;
}

/** The weekday (Monday first) of a day of the Gregorian calendar, by Zeller's congruence; empty when it is no day. */
export function weekdayOf(value: string): string {
  const day = /^(\d{4})-(\d\d)-(\d\d)/.exec(value);
  if (!day) return '';
  let [year, month] = [Number(day[1]), Number(day[2])];
  if (month < 3) [year, month] = [year - 1, month + 12];
  const saturdayFirst =
    (Number(day[3]) + Math.floor((13 * (month + 1)) / 5) + year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)) %
    7;
  return WEEKDAYS[(saturdayFirst + 5) % 7] as string;
}
