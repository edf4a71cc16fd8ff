import type { Span } from '../model/span.js';
import { type Lexeme, lex, readTokens } from '../text/lex.js';
import type { Document } from './document.js';

/** The pieces of every sentence with the tokens that begin where they do: read once for times and quantities. */
export function readPieces(doc: Document, sentences: readonly Span[]): Lexeme[][] {
  const tokens = readTokens(doc.tokens);
  return sentences.map(([start, end]) => lex(doc.text, start, end, tokens));
}
