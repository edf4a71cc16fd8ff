import type { Citation, Span } from '../model/span.js';

/** How many code units two spans share; 0 when they only touch. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

export const bySpan = (a: { span: Span }, b: { span: Span }): number => a.span[0] - b.span[0] || a.span[1] - b.span[1];

/** The span without white space at its ends. */
export function trimSpan(text: string, [start, end]: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] as string)) from++;
  while (to > from && /\s/.test(text[to - 1] as string)) to--;
  return [from, to];
}

export const cite = (report: { id: string; text: string }, span: Span): Citation => ({
  report: report.id,
  span,
  exact: report.text.slice(span[0], span[1]),
});
