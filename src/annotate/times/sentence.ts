import { MONTHS } from '../../english/months.js';
import { WEEKDAYS } from '../../english/weekdays.js';
import type { TimeRelation, Timex } from '../../model/timex.js';
import type { Lexeme } from '../../text/lex.js';

/** A time expression before its day is looked up: pieces `[from, to)` of the sentence and a value that may be symbolic. */
export interface Draft {
  from: number;
  to: number;
  type: Timex['type'];
  value: string;
  relation?: TimeRelation;
  /** The verb decides whether the last or the coming one is meant. */
  byTense?: boolean;
  /** Counted from a time told before it ("the next day"), from the report's day when there is none. */
  fromContext?: 'day' | 'any';
  rule: string;
}

/** One sentence as the matchers see it. */
export interface Sentence {
  pieces: readonly Lexeme[];
  /** Captions and titles speak in the present of what has happened. */
  isLabel: boolean;
}

export type Matcher = (sentence: Sentence, at: number) => Draft | null;

const table = (rows: readonly (readonly string[])[]) => new Map(rows.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));
const MONTH_OF = table(MONTHS);
const WEEKDAY_OF = table(WEEKDAYS);

// Asking an array for a place it does not have is slow, so the ends are minded here.
export const lower = ({ pieces }: Sentence, at: number): string => (at >= 0 && at < pieces.length ? (pieces[at] as Lexeme).lower : '');
export const posOf = ({ pieces }: Sentence, at: number): string =>
  at >= 0 && at < pieces.length ? ((pieces[at] as Lexeme).token?.pos ?? '') : '';
export const isCapital = (s: Sentence, at: number): boolean => /^\p{Lu}/u.test(s.pieces[at]?.text ?? '');
const isCapitals = (s: Sentence, at: number): boolean => /^\p{Lu}{2,}$/u.test(s.pieces[at]?.text ?? '');

/** Does the sentence go on with these words at `at`? Gives the place after them, -1 if not. */
export function words(s: Sentence, at: number, ...expected: string[]): number {
  for (let i = 0; i < expected.length; i++) if (lower(s, at + i) !== expected[i]) return -1;
  return at + expected.length;
}

/** Number of a month named at `at` (with its full stop when short) and where it ends. */
export function monthAt(s: Sentence, at: number): { month: number; to: number; short: boolean } | null {
  const month = MONTH_OF.get(lower(s, at));
  if (!month || !isCapital(s, at)) return null;
  const full = MONTHS[month - 1]?.[0] === lower(s, at);
  const stop = !full && s.pieces[at + 1]?.text === '.' && s.pieces[at + 1]?.glued;
  return { month, to: at + (stop ? 2 : 1), short: !full };
}

/** Number of a weekday named at `at` and where it ends; short forms only in front of a date. */
export function weekdayAt(s: Sentence, at: number): { weekday: number; to: number } | null {
  const weekday = WEEKDAY_OF.get(lower(s, at));
  if (!weekday || !(isCapital(s, at) || isCapitals(s, at))) return null;
  if (WEEKDAYS[weekday - 1]?.[0] === lower(s, at)) return { weekday, to: at + 1 };
  let to = at + 1;
  while (['.', ','].includes(lower(s, to))) to++;
  return monthAt(s, to) ? { weekday, to: s.pieces[at + 1]?.text === '.' ? at + 2 : at + 1 } : null;
}

/** A year written in four digits at `at`, with no letters glued on. */
export function yearAt(s: Sentence, at: number): number | null {
  const piece = s.pieces[at];
  if (piece?.kind !== 'number' || !/^[12]\d{3}$/.test(piece.text)) return null;
  const next = s.pieces[at + 1];
  if (next?.glued && next.kind === 'word' && !next.lower.startsWith("'")) return null;
  return Number(piece.text);
}

export const pad = (n: number): string => String(n).padStart(2, '0');
export const pad4 = (n: number): string => String(n).padStart(4, '0');
