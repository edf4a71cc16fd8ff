import type { Quantity } from '../../model/quantity.js';
import type { Span } from '../../model/span.js';
import type { Timex } from '../../model/timex.js';
import type { Lexeme } from '../../text/lex.js';
import { append } from '../../text/lists.js';
import { bySpan } from '../../text/spans.js';
import type { Sentence } from '../times/sentence.js';
import { quantitiesOf } from './sentence-quantities.js';

/** Numbers of a document with what they count, in text order; words that belong to a time are left to it. */
export function findQuantities(sentences: Span[], lexed: Lexeme[][], times: Timex[]): Quantity[] {
  const found: Quantity[] = [];
  const ordered = [...times].sort(bySpan);
  let time = 0;
  sentences.forEach(([start, end], index) => {
    const pieces = lexed[index] ?? [];
    while (time < ordered.length && (ordered[time]?.span[1] ?? 0) <= start) time++;
    const taken = new Array<boolean>(pieces.length).fill(false);
    const own: Span[] = [];
    for (let i = time; i < ordered.length && (ordered[i] as Timex).span[0] < end; i++) own.push((ordered[i] as Timex).span);
    let at = 0;
    pieces.forEach((piece, i) => {
      while (at < own.length && (own[at] as Span)[1] <= piece.start) at++;
      taken[i] = at < own.length && (own[at] as Span)[0] < piece.end;
    });
    const sentence: Sentence = { pieces, isLabel: false };
    append(found, quantitiesOf(sentence, taken, own));
  });
  return found;
}
