import type { Span } from '../model/span.js';
import type { Wording } from './align-edits.js';

/** A piece belongs to a comparison when this share of its words stands in the other wording. */
const LEAST_SHARED = 0.5;

/**
 * The pieces of a wording that say something else than the wording it is set against: an outlet that cuts a speech into
 * pieces quotes other sentences of it as well, and names of shows in between. A wording of one piece has none.
 */
export function piecesApart({ text, words, breaks }: Wording, isEqual: (word: number) => boolean): Span[] {
  if (!breaks.length) return [];
  const starts = [0, ...breaks];
  return starts.flatMap((start, i): Span[] => {
    const end = starts[i + 1] ?? text.length;
    const own = words.starts.flatMap((at, word) => (at >= start && at < end ? [word] : []));
    return own.filter(isEqual).length < LEAST_SHARED * own.length ? [[start, end]] : [];
  });
}
