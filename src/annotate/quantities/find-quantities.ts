import type { Quantity } from '../../model/quantity.js';
import type { Span } from '../../model/span.js';
import type { Timex } from '../../model/timex.js';
import { lex } from '../../text/lex.js';
import { bySpan } from '../../text/spans.js';
import type { Document } from '../document.js';
import type { Sentence } from '../times/sentence.js';
import { quantitiesOf } from './sentence-quantities.js';

/** Numbers of a document with what they count, in text order; words that belong to a time are left to it. */
export function findQuantities(doc: Document, sentences: Span[], times: Timex[]): Quantity[] {
  const found: Quantity[] = [];
  const ordered = [...times].sort(bySpan);
  let [token, time] = [0, 0];
  for (const [start, end] of sentences) {
    const pieces = lex(doc.text, start, end);
    const tokens = pieces.map((piece) => {
      while (token < doc.tokens.length && (doc.tokens[token]?.start ?? 0) < piece.start) token++;
      return doc.tokens[token]?.start === piece.start ? doc.tokens[token] : undefined;
    });
    while (time < ordered.length && (ordered[time]?.span[1] ?? 0) <= start) time++;
    const taken = new Array<boolean>(pieces.length).fill(false);
    const own: Span[] = [];
    for (let i = time; i < ordered.length && (ordered[i] as Timex).span[0] < end; i++) own.push((ordered[i] as Timex).span);
    let at = 0;
    pieces.forEach((piece, i) => {
      while (at < own.length && (own[at] as Span)[1] <= piece.start) at++;
      taken[i] = at < own.length && (own[at] as Span)[0] < piece.end;
    });
    const sentence: Sentence = { pieces, tokens, isLabel: false };
    found.push(...quantitiesOf(sentence, taken, own));
  }
  return found;
}
