import type { Name } from '../../model/name.js';
import type { Span } from '../../model/span.js';
import type { Document } from '../document.js';
import type { QuotedRun } from '../quotations/marks.js';

/** Names in the regions of a document, in text order; `party` is still null. */
export function findNames(_doc: Document, _sentences: Span[], _quoted: QuotedRun[]): Name[] {
  return [];
}
