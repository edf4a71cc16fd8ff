import type { Span } from '../../model/span.js';
import type { Document } from '../document.js';

/** One run of words between quotation marks, over paragraphs if it goes on there. */
export interface QuotedRun {
  /** The words without the marks, one span a paragraph. */
  inner: Span[];
  /** With the marks. */
  outer: Span;
  closed: boolean;
  /** Runs inside it that stand between other marks. */
  nested: QuotedRun[];
  rule: string;
}

/** Every run between quotation marks in the regions of a document, in text order. */
export function findQuotedRuns(_doc: Document): QuotedRun[] {
  return [];
}
