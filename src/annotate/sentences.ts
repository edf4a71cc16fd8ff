import type { Span } from '../model/span.js';
import { splitSentences } from '../text/sentences.js';
import type { Document } from './document.js';

/** Sentences of every region in text order; none crosses a region. */
export function findSentences(doc: Document): Span[] {
  return doc.regions.flatMap(({ span }) => splitSentences(doc.text, span));
}
