import type { ChunkWord } from './chunks.js';
import { type PatternTable, WIDTH } from './tag-patterns.js';

/** Tags of words in a row: each word's usual one, corrected by patterns of tags. The same as wink-nlp gives. */
export function tagWords(words: readonly ChunkWord[], patterns: readonly PatternTable[]): Uint8Array {
  const tags = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) tags[i] = words[i].tag;
  for (const table of patterns) correct(words, tags, table);
  // The parts of a contraction keep theirs; patterns only see through them.
  for (let i = 0; i < words.length; i++) if (words[i].isFixed) tags[i] = words[i].tag;
  return tags;
}

/** Finds the patterns from left to right, the longest first and none inside another, and then corrects the tags they mean. */
function correct(words: readonly ChunkWord[], tags: Uint8Array, { next, ends, target, shift, other }: PatternTable): void {
  const found: number[] = [];
  const count = words.length;
  let first = 0;
  let state = 0;
  let otherState = 0;
  let otherEnd = 0;
  for (let from = 0; from < count; from++) {
    for (let at = from; at <= count; at++) {
      let to = 0;
      if (at < count) {
        const column = words[at].column || tags[at];
        to = next[state * WIDTH + column];
        if (state === 0 && to !== 0) first = at;
      }
      if (ends[to] === 1) {
        if (target[to] !== 0) found.push(first + shift[to], target[to]);
        from = at;
        state = 0;
        otherState = 0;
        break;
      }
      if (to === 0) {
        if (otherState !== 0) {
          if (target[otherState] !== 0) found.push(first + shift[otherState], target[otherState]);
          from = otherEnd;
          otherState = 0;
        }
        state = 0;
        break;
      }
      state = to;
      if (other[state] !== 0) {
        otherState = other[state];
        otherEnd = at;
      }
    }
  }
  for (let k = 0; k < found.length; k += 2) {
    const [at, tag] = [found[k], found[k + 1]];
    if (tag < 0) tags[at] = -tag;
    else if (words[at].allowed & (1 << tag)) tags[at] = tag;
  }
}
