import { isDigit, isLetter } from './characters.js';

const inWord = (c: string) => isLetter(c) || isDigit(c) || c === '.' || c === "'" || c === '’' || c === '-' || c === '&';

/** The word that ends right before `at`, with the stops, hyphens and apostrophes inside it; 40 characters at most. */
export function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 40 && inWord(text[start - 1] as string)) start--;
  return text.slice(start, at);
}

/** The word that begins at `at`, likewise, without a full stop at its end. */
export function wordAt(text: string, at: number, to: number): string {
  let end = at;
  while (end < to && end - at < 40 && inWord(text[end] as string)) end++;
  while (end > at && !isLetter(text[end - 1] as string) && !isDigit(text[end - 1] as string)) end--;
  return text.slice(at, end);
}
