import { ABBREVIATIONS_BEFORE_NAME } from '../../english/abbreviations-before-name.js';
import { ABBREVIATIONS_ENDING } from '../../english/abbreviations-ending.js';
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
    if (endsClause(words, i) && words[i + 1] === ' ') start = i + 1;
  }
  for (let i = to; i < end; i++) {
    if (endsClause(words, i) && (words[i + 1] ?? ' ') === ' ') end = i;
  }
  while (start > 0 && start < words.length && words[start - 1] !== ' ') start--;
  while (end < words.length && words[end] !== ' ' && !',;:.!?'.includes(words[end] as string)) end++;
  const clause = words.slice(start, end).trim();
  return within.includes(clause) ? clause : within;
}

/** Is there a mark that parts clauses? The full stop of "Dr." or "U.S." is none. */
function endsClause(words: string, at: number): boolean {
  if (words[at] !== '.') return ',;:!?–—'.includes(words[at] as string);
  const before =
    words
      .slice(0, at)
      .match(/[\p{L}.]+$/u)?.[0]
      .toLowerCase() ?? '';
  return !ABBREVIATIONS_BEFORE_NAME.has(before) && !(before.includes('.') && ABBREVIATIONS_ENDING.has(before)) && !/^\p{L}$/u.test(before);
}
