import type { Span } from '../../model/span.js';

/** Words on either side that show where a change stands. */
const AROUND = 60;

/**
 * The stretch of `words` around a change, as printed: from the mark or the few words before it to those after it. `within` is
 * the wording of the witness it is looked up in; the whole of that when the stretch does not stand in it.
 */
export function clauseWith(words: string, [from, to]: Span, within: string): string {
  let start = Math.max(0, from - AROUND);
  let end = Math.min(words.length, to + AROUND);
  for (let i = from - 1; i > start; i--) {
    if (',;:.!?–—'.includes(words[i] as string) && words[i + 1] === ' ') start = i + 1;
  }
  for (let i = to; i < end; i++) {
    if (',;:.!?–—'.includes(words[i] as string) && (words[i + 1] ?? ' ') === ' ') end = i;
  }
  while (start > 0 && start < words.length && words[start - 1] !== ' ') start--;
  while (end < words.length && words[end] !== ' ' && !',;:.!?'.includes(words[end] as string)) end++;
  const clause = words.slice(start, end).trim();
  return within.includes(clause) ? clause : within;
}
