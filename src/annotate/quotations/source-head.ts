import { nounPhraseEnd } from './phrases.js';
import { lowerAt, posAt, type Reading } from './reading.js';
import type { Source } from './subject.js';

/** Parts of a source phrase, in tokens `[first, end)`. */
export interface SourceHead {
  /** The words that carry it: "Ada Quill", "the mayor"; what owns or limits it is left out. */
  core: [number, number];
  /** The phrase up to its first comma or relative clause. */
  phrase: [number, number];
  /** Phrases beside it, as in "the mayor, Ada Quill," or "Quill, the mayor,". */
  asides: [number, number][];
  /** The last noun of the core, in lower case. */
  noun: string;
  /** Two speakers or more: "Quill and Ames". */
  several: boolean;
}

/** Takes a source phrase apart: its head, its asides. */
export function sourceHead(reading: Reading, { first, end }: Source): SourceHead {
  let stop = nounPhraseEnd(reading, first, end);
  if (stop === first) stop = Math.min(end, first + 1);
  // A party or state behind a name: "Quill (D-Ohio)".
  if (lowerAt(reading, stop - 1) === ')') {
    let open = stop - 1;
    while (open > first && lowerAt(reading, open) !== '(') open--;
    if (open > first) stop = open;
  }
  let start = first;
  for (let k = first; k < stop - 1; k++) if (posAt(reading, k) === 'PART' && /^['’]s?$/.test(lowerAt(reading, k))) start = k + 1;
  let last = stop - 1;
  while (last > start && !/^(?:NOUN|PROPN|PRON|NUM)$/.test(posAt(reading, last))) last--;
  const asides: [number, number][] = [];
  for (let k = stop; k < end; k++) {
    if (lowerAt(reading, k) !== ',' && !/^(?:[–—―-]|--)$/.test(lowerAt(reading, k))) continue;
    // "others, including Quill": examples of who speaks are not the one who speaks.
    if (/^(?:including|like|such)$/.test(lowerAt(reading, k + 1))) break;
    const after = nounPhraseEnd(reading, k + 1, end);
    if (after > k + 1) asides.push([k + 1, after]);
  }
  let close = stop;
  while (close < end && !/^(?:[,–—―(-]|who|which|that|whose)$/.test(lowerAt(reading, close))) close++;
  const several = lowerAt(reading, stop) === 'and' && stop + 1 < end && /^(?:PROPN|DET|NOUN)$/.test(posAt(reading, stop + 1));
  return { core: [start, stop], phrase: [first, close], asides, noun: lowerAt(reading, last), several };
}
