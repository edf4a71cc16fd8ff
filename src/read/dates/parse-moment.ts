import { MONTH_NUMBERS } from '../../english/month-numbers.js';
import { TIME_ZONES } from '../../english/time-zones.js';
import type { Moment } from '../../model/moment.js';

/** A date as a machine or a person wrote it, in ISO 8601, with how exact it is. */
export type ParsedMoment = Required<Pick<Moment, 'value' | 'precision'>>;

const pad = (n: number) => String(n).padStart(2, '0');
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function day(year: number, month: number, date: number): string | null {
  if (year < 1600 || year > 2100 || month < 1 || month > 12 || date < 1 || date > (DAYS[month - 1] as number)) return null;
  return `${year}-${pad(month)}-${pad(date)}`;
}

const ISO = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?\s*(Z|[+-]\d\d:?\d\d|[+-]\d\d|[A-Za-z]{2,4})?)?$/;

/** An offset as ISO 8601 writes it; null when the zone is unknown, so that no wrong one is stated. */
function zone(written: string | undefined): string | null {
  if (!written) return '';
  const numeric = /^([+-])(\d\d):?(\d\d)?$/.exec(written);
  if (numeric) return `${numeric[1]}${numeric[2]}:${numeric[3] ?? '00'}`;
  return TIME_ZONES.get(written.toLowerCase()) ?? '';
}

function fromIso(text: string): ParsedMoment | null {
  const month = /^(\d{4})-(\d\d)$/.exec(text);
  if (month && Number(month[2]) >= 1 && Number(month[2]) <= 12) return { value: text, precision: 'month' };
  const match = ISO.exec(text);
  if (!match) return null;
  const [, y, m, d, hour, minute, second, offset] = match;
  const date = day(Number(y), Number(m), Number(d));
  if (!date) return null;
  if (hour === undefined || Number(hour) > 24 || Number(minute) > 59) return { value: date, precision: 'day' };
  const clock = second === undefined ? `${hour}:${minute}` : `${hour}:${minute}:${second}`;
  return { value: `${date}T${clock}${zone(offset) ?? ''}`, precision: second === undefined ? 'minute' : 'second' };
}

const MONTH = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/i;
const CLOCK = /\b(\d{1,2})[:.](\d\d)(?::(\d\d))?\s*([ap])?\.?(?:m\b\.?)?\s*(?:\(?([A-Za-z]{2,4}|[+-]\d\d:?\d\d)\b)?/i;
const HOUR = /\b(\d{1,2})\s*([ap])\.?m\b\.?\s*([A-Za-z]{2,4}\b)?/i;

/** The time of day in words such as "3:04 PM EDT", "15.04 GMT", "3 pm". */
function clockOf(text: string): { value: string; precision: 'minute' | 'second' } | null {
  const exact = CLOCK.exec(text);
  const [, hour, minute, second, half, offset] = exact ?? [];
  const whole = exact ? null : HOUR.exec(text);
  let hours = Number(hour ?? whole?.[1] ?? 99);
  const side = (half ?? whole?.[2])?.toLowerCase();
  if (side === 'p' && hours < 12) hours += 12;
  if (side === 'a' && hours === 12) hours = 0;
  if (hours > 23 || Number(minute ?? 0) > 59) return null;
  const clock = `${pad(hours)}:${minute ?? '00'}${second ? `:${second}` : ''}${zone(offset ?? whole?.[3]) ?? ''}`;
  return { value: clock, precision: second ? 'second' : 'minute' };
}

/** "July 25, 2016 3:04 PM EDT", "Mon, 25 Jul 2016 15:04:05 GMT", "25th July 2016". */
function fromWords(text: string): ParsedMoment | null {
  const month = MONTH.exec(text);
  const number = month ? MONTH_NUMBERS.get(month[0].toLowerCase()) : undefined;
  if (!month || !number) return null;
  const before = /(\d{1,2})(?:st|nd|rd|th)?(?: of)?[\s.-]*$/i.exec(text.slice(Math.max(0, month.index - 12), month.index));
  const after = text.slice(month.index + month[0].length, month.index + month[0].length + 60);
  const following = before ? null : /^[.\s-]*(\d{1,2})(?:st|nd|rd|th)?(?!\d)/.exec(after);
  const rest = following ? after.slice(following[0].length) : after;
  const year = /^[.,\s/'-]*(\d{4})(?!\d)/.exec(rest) ?? /^.{0,24}?\b((?:19|20)\d\d)\b/.exec(rest);
  const date = Number(before?.[1] ?? following?.[1] ?? 0);
  if (!year) return null;
  if (!date) return { value: `${year[1]}-${pad(number)}`, precision: 'month' };
  const value = day(Number(year[1]), number, date);
  if (!value) return null;
  const behind = rest.slice(year[0].length);
  const clock = clockOf(behind) ?? clockOf(rest.slice(0, year.index + year[0].length - 4)) ?? clockOf(text.slice(0, month.index));
  return clock ? { value: `${value}T${clock.value}`, precision: clock.precision } : { value, precision: 'day' };
}

/** Seconds or milliseconds since 1970 → UTC. Reckoned by hand: the same on every machine. */
function fromEpoch(text: string): ParsedMoment | null {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return null;
  const instant = new Date(Number(text.slice(0, 10)) * 1000);
  return { value: `${instant.toISOString().slice(0, 19)}Z`, precision: 'second' };
}

/** A written date → ISO 8601; null when it is none, or its order of day and month cannot be told. */
export function parseMoment(written: string): ParsedMoment | null {
  const text = written.slice(0, 200).replace(/\s+/g, ' ').trim();
  if (!text) return null;
  return fromIso(text) ?? fromEpoch(text) ?? fromNumbers(text) ?? fromWords(text);
}

/** "25/07/2016" and "2016/07/25": only when a part above 12, or the year in front, tells the order. */
function fromNumbers(text: string): ParsedMoment | null {
  const ordered = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(.*)$/.exec(text);
  const [, y, m, d, rest] = ordered ?? [];
  let value = ordered ? day(Number(y), Number(m), Number(d)) : null;
  let behind = rest ?? '';
  const other = ordered ? null : /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(.*)$/.exec(text);
  if (other) {
    const [first, second] = [Number(other[1]), Number(other[2])];
    if (first > 12) value = day(Number(other[3]), second, first);
    else if (second > 12 || first === second) value = day(Number(other[3]), first, second);
    behind = other[4] ?? '';
  }
  if (!value) return null;
  const clock = clockOf(behind);
  return clock ? { value: `${value}T${clock.value}`, precision: clock.precision } : { value, precision: 'day' };
}
