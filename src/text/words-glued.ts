import { FUNCTION_WORDS } from '../english/function-words.js';
import type { Lexicon, Words } from './words-keyed.js';

/**
 * Words with those in capitals that a caption track ran together ("THATHAS") parted, where both halves are words known from
 * elsewhere. A word printed in small letters is left alone.
 */
export function partGlued(text: string, words: Words, lexicon: Lexicon, isKnown: (key: number) => boolean): Words {
  const parted: Words = { starts: [], ends: [], keys: [] };
  const put = (start: number, end: number, key: number) => {
    parted.starts.push(start);
    parted.ends.push(end);
    parted.keys.push(key);
  };
  words.keys.forEach((key, i) => {
    const [start, end] = [words.starts[i] as number, words.ends[i] as number];
    const word = text.slice(start, end);
    const at = word.length >= 4 && word.length <= 40 && !isKnown(key) && word === word.toUpperCase() ? splitOf(word, lexicon, isKnown) : 0;
    if (at) {
      put(start, start + at, lexicon.keyOf(word.slice(0, at)));
      put(start + at, end, lexicon.keyOf(word.slice(at)));
    } else put(start, end, key);
  });
  return parted;
}

/** Where a word falls into two known ones, the shorter of them as long as can be; 0 when nowhere. */
function splitOf(word: string, lexicon: Lexicon, isKnown: (key: number) => boolean): number {
  const isWord = (part: string) =>
    part.length === 1 ? part === 'A' || part === 'I' : FUNCTION_WORDS.has(part.toLowerCase()) || isKnown(lexicon.keyOf(part));
  let best = 0;
  for (let at = 1; at < word.length; at++) {
    const shorter = Math.min(at, word.length - at);
    if (shorter > Math.min(best, word.length - best) && isWord(word.slice(0, at)) && isWord(word.slice(at))) best = at;
  }
  return best;
}
