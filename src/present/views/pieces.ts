import type { Span } from '../../model/span.js';
import type { UtteranceWitness } from '../../model/utterance.js';

const inLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The words of a witness as the pieces its report prints in quotation marks: words the speaker parts ("…," she said. "…") are two.
 * `quoted` are the spans between marks of its quotation. One piece where they do not make up the words.
 */
export function piecesOf({ words, citations, kind }: UtteranceWitness, quoted: readonly Span[]): string[] {
  const whole = inLine(words);
  if (kind === 'indirect' || quoted.length < 2) return [whole];
  const pieces = citations.flatMap(({ span, exact }) =>
    quoted.flatMap(([start, end]) => {
      const from = span ? Math.max(start, span[0]) - span[0] : 0;
      const to = span ? Math.min(end, span[1]) - span[0] : 0;
      return from < to ? inLine(exact.slice(from, to)) || [] : [];
    }),
  );
  return pieces.length > 1 && pieces.join(' ') === whole ? pieces : [whole];
}
