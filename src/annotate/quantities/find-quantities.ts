import type { Quantity } from '../../model/quantity.js';
import type { Span } from '../../model/span.js';
import type { Timex } from '../../model/timex.js';
import type { Document } from '../document.js';

/** Numbers of a document with what they count, in text order; words that belong to a time are left to it. */
export function findQuantities(_doc: Document, _sentences: Span[], _times: Timex[]): Quantity[] {
  return [];
}
