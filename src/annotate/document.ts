import type { Report } from '../model/report.js';
import type { Span } from '../model/span.js';
import { type Token, tokenize } from '../text/tokens.js';

/** A stretch of the text that is annotated: the title, a paragraph of the body, a caption. Furniture is not. */
export interface Region {
  kind: 'title' | 'paragraph' | 'caption';
  span: Span;
  /** Tokens `[first, last)` of the document. */
  tokens: Span;
}

/** What the passes of `annotate` share: the report, its tokens and the stretches they work on, in text order. */
export interface Document {
  report: Report;
  text: string;
  tokens: Token[];
  regions: Region[];
}

/** Reads the words of a report once for all passes. */
export function openDocument(report: Report): Document {
  const tokens = tokenize(report.text);
  const spans: Omit<Region, 'tokens'>[] = [
    ...(report.titleSpan ? [{ kind: 'title' as const, span: report.titleSpan }] : []),
    ...report.paragraphs.map((span) => ({ kind: 'paragraph' as const, span })),
    ...report.captions.map(({ span }) => ({ kind: 'caption' as const, span })),
  ].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  let at = 0;
  const regions = spans.map((region) => {
    while (at < tokens.length && (tokens[at] as Token).start < region.span[0]) at++;
    const first = at;
    while (at < tokens.length && (tokens[at] as Token).end <= region.span[1]) at++;
    return { ...region, tokens: [first, at] as Span };
  });
  return { report, text: report.text, tokens, regions };
}
