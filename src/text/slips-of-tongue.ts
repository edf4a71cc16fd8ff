import { FILLERS } from '../english/fillers.js';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];

/**
 * Words that an outlet leaves out to print speech as it was meant: a filler ("well, you know"), or words the speaker then says
 * again ("this -- this bridge"). `after` is the text behind them.
 */
export function isSlipOfTongue(words: string, after: string): boolean {
  const own = wordsOf(words);
  if (!own.length || FILLERS.has(own.join(' '))) return own.length > 0;
  const next = wordsOf(after.slice(0, words.length + 20));
  return own.every((word, i) => word === next[i]);
}
