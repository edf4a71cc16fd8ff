import type { Span } from '../model/span.js';
import type { Document } from './document.js';

/** Sentences of every region in text order; none crosses a region. */
export function findSentences(doc: Document): Span[] {
  return doc.regions.map(({ span }) => span);
}
