import type { Moment } from '../model/moment.js';
import type { Outlet } from '../model/outlet.js';
import type { Problem } from '../model/problem.js';
import { Genre, type Report } from '../model/report.js';
import { parseMoment } from './dates/parse-moment.js';

/** A report as others hand it in (a line of JSON): what it lacks is found from its text. Anything may stand in it. */
export interface PartialReport {
  id?: string | undefined;
  text: string;
  title?: string | undefined;
  published?: string | Report['published'] | undefined;
  modified?: string | Report['modified'] | undefined;
  outlet?: string | Report['outlet'] | undefined;
  url?: string | undefined;
  [field: string]: unknown;
}

const words = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value : undefined);

/** The strings of a list, or of one string. */
export const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((entry): entry is string => typeof entry === 'string' && entry.trim() !== '');

/** A date that was given, as a Moment; what cannot be read as a date is said, not guessed. */
export function givenMoment(value: unknown, field: string, problems: Problem[]): Moment | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string' || typeof value === 'number') {
    const parsed = parseMoment(String(value));
    if (parsed) return { ...parsed, basis: 'metadata', rule: 'given' };
  } else if (typeof value === 'object') {
    const given = value as Record<string, unknown>;
    const parsed = typeof given.value === 'string' ? parseMoment(given.value) : null;
    if (parsed) return { ...(given as Moment), ...parsed, basis: (given as Moment).basis ?? 'metadata' };
    if (typeof given.earliest === 'string' && typeof given.latest === 'string')
      return { earliest: given.earliest, latest: given.latest, basis: (given as Moment).basis ?? 'metadata' };
  }
  problems.push({ code: 'bad-date', what: `"${field}" is no date that can be read for certain; ISO 8601 is (2016-07-25)` });
  return null;
}

export function givenOutlet(value: unknown): Outlet | null {
  if (typeof value === 'string') return value.trim() ? { name: value } : null;
  if (typeof value !== 'object' || value === null) return null;
  const { name, domain, family } = value as Record<string, unknown>;
  const label = words(name) ?? words(domain);
  if (!label) return null;
  return { name: label, ...(words(domain) ? { domain: words(domain) } : {}), ...(words(family) ? { family: words(family) } : {}) };
}

export const givenGenre = (value: unknown): Report['genre'] | undefined => {
  const parsed = Genre.safeParse(value);
  return parsed.success ? parsed.data : undefined;
};

export const givenWords = words;
