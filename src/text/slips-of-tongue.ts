import { FILLERS, SOUNDS } from '../english/fillers.js';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];

/** "Well," at the beginning, ", you know,": between marks, while "did well" and "you know the answer" say something. */
const BETWEEN_MARKS = /^[,.:;!?–—-].*\p{L}.*[,.:;!?–—-]$/su;

/**
 * Words that an outlet leaves out to print speech as it was meant: a filler ("well, you know"), or words the speaker then says
 * again ("this -- this bridge"). `after` is the text behind them.
 */
export function isSlipOfTongue(words: string, after: string): boolean {
  const own = wordsOf(words);
  if (!own.length) return false;
  if (own.every((word) => SOUNDS.has(word)) || (FILLERS.has(own.join(' ')) && BETWEEN_MARKS.test(words))) return true;
  const next = wordsOf(after.slice(0, words.length + 20));
  return own.every((word, i) => word === next[i]);
}
