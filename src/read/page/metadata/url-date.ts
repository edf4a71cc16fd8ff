import { MONTH_NUMBERS } from '../../../english/month-numbers.js';
import type { Moment } from '../../../model/moment.js';
import { parseMoment } from '../../dates/parse-moment.js';

/** "/2019/11/19/", "/2019/nov/19/", "/2019-11-19-", "/20191119". */
const FORMS: readonly RegExp[] = [
  /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/_.-]|$)/,
  /\/((?:19|20)\d\d)[/-]([a-z]{3,9})[/-](\d{1,2})(?=[/_.-]|$)/i,
  /[/_-]((?:19|20)\d\d)-(\d\d)-(\d\d)(?=[/_.-]|$)/,
  /[/_-]((?:19|20)\d\d)(0\d|1[0-2])([0-2]\d|3[01])(?=\d{0,6}[/_.-]|\d{0,6}$)/,
];

/** The day an address was made for, when it holds one. */
export function dayInUrl(url: string): Moment | null {
  const path = url
    .slice(0, 600)
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/[?#].*$/, '');
  for (const form of FORMS) {
    const match = form.exec(path);
    if (!match) continue;
    const [, year, part, day] = match as unknown as [string, string, string, string];
    const month = /^\d/.test(part) ? Number(part) : MONTH_NUMBERS.get(part.toLowerCase());
    const parsed = month ? parseMoment(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`) : null;
    if (parsed) return { ...parsed, basis: 'url', rule: 'day-in-url' };
  }
  return null;
}
