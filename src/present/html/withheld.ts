import type { Collation } from '../../model/collation.js';
import type { Origin } from '../../model/origin.js';
import type { Citation, Span } from '../../model/span.js';
import type { Statement } from '../../model/statement.js';
import { isPlaced, walk } from './walk.js';

/** The sections that may hold back words: they cite what one report alone has. */
export type WithholdingSection = 'origins' | 'statements';
export const WITHHOLDING: readonly WithholdingSection[] = ['origins', 'statements'];

/** Words at a place; null where they are not at hand. */
type WordsAt = (report: string, span: Span) => string | null;

/** Whether a citation keeps its place and not its words. */
export const isWithheld = ({ span, exact }: Citation): boolean => span !== undefined && exact === '';

/** Whether a row may hold back words: an origin's passages, a statement of a single report. */
export const mayWithhold = (row: Origin | Statement): boolean => 'passages' in row || row.standsIn.length < 2;

const withWords = <T>(row: T, words: (report: string, span: Span, exact: string) => string): T =>
  walk(row, (value) => (isPlaced(value) ? { ...value, exact: words(value.report, value.span, value.exact) } : undefined)) as T;

/** A collation that keeps of those rows only the words that are carried anyway; their places stay. */
export function withhold(collation: Collation, carried: WordsAt): Collation {
  const held = <T extends Origin | Statement>(row: T): T =>
    mayWithhold(row) ? withWords(row, (report, span, exact) => (carried(report, span) === exact ? exact : '')) : row;
  return { ...collation, origins: collation.origins.map(held), statements: collation.statements.map(held) };
}

/** Whether a row lacks words of its citations. */
export function lacksWords(row: Origin | Statement): boolean {
  const citations = 'passages' in row ? row.passages.map(({ citation }) => citation) : row.witnesses.flatMap(({ citations }) => citations);
  return mayWithhold(row) && citations.some(isWithheld);
}

/** The row as it was sealed: its words read again at their places; null where a text is not at hand. */
export function filledIn<T extends Origin | Statement>(row: T, textOf: (report: string) => string | undefined): T | null {
  let whole = true;
  const filled = withWords(row, (report, [start, end], exact) => {
    if (exact) return exact;
    const text = textOf(report);
    if (text === undefined) whole = false;
    return text?.slice(start, end) ?? '';
  });
  return whole ? filled : null;
}
