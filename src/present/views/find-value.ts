import type { Span } from '../../model/span.js';

/** Where the value of a side stands in its words, whatever its capitals; null when it is not among them as a whole word. */
export function findValue(words: string, value: string): Span | null {
  const wanted = value.trim().toLowerCase();
  if (!wanted) return null;
  const lower = words.toLowerCase();
  if (lower.length !== words.length) return null;
  const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (!isWord(lower[at - 1]) && !isWord(lower[end])) return [at, end];
  }
  return null;
}
