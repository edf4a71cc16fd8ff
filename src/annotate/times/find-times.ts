import type { Span } from '../../model/span.js';
import type { Timex } from '../../model/timex.js';
import type { Document } from '../document.js';

/** Time expressions of a document in text order, resolved from the day of the report when it has one. */
export function findTimes(_doc: Document, _sentences: Span[]): Timex[] {
  return [];
}
