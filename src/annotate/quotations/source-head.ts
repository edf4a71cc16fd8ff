import { andBehindTie, jointEnd } from './joint-speakers.js';
import { isTie, nounPhraseEnd } from './phrases.js';
import { lowerAt, posAt, type Reading } from './reading.js';
import { mayBeRole } from './role-nouns.js';
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
  /** Two speakers or more, "Quill and Ames": the words that name them. */
  several: [number, number] | null;
}

/** Takes a source phrase apart: its head, its asides. */
export function sourceHead(reading: Reading, { first, end, rule }: Source): SourceHead {
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
    // "others, including Quill", "Quill, who met Orr, Jones": examples and acquaintances of who speaks are not the one who speaks.
    if (/^(?:including|like|such|who|whose)$/.test(lowerAt(reading, k + 1))) break;
    const after = nounPhraseEnd(reading, k + 1, end);
    // "A spokesman for Quill, Ames and Brand said": a list of what hangs on the preposition.
    if (rule === 'subject' && isTie(lowerAt(reading, stop)) && lowerAt(reading, after) === 'and') break;
    if (after > k + 1) asides.push([k + 1, after]);
  }
  let close = stop;
  while (close < end && !/^(?:[,–—―(-]|who|which|that|whose)$/.test(lowerAt(reading, close))) close++;
  const noun = lowerAt(reading, last);
  const phrase: [number, number] = [first, close];
  const joint = jointEnd(reading, first, end);
  if (joint !== null) return { core: [start, stop], phrase, asides, noun, several: [first, joint] };
  const pair = andBehindTie(reading, first, end);
  if (pair !== null) return { core: [start, stop], phrase, asides, noun, several: [first, end] };
  const joined = lowerAt(reading, stop) === 'and' && stop + 1 < end && /^(?:PROPN|DET|NOUN)$/.test(posAt(reading, stop + 1));
  const second = joined ? ofOnePerson(reading, [first, stop], noun, end) : null;
  if (second) return { core: second, phrase, asides, noun: lowerAt(reading, second[1] - 1), several: null };
  return {
    core: [start, stop],
    phrase,
    asides,
    noun,
    several: joined ? [first, Math.max(close, stop + 2)] : pairIn(reading, last, asides, end),
  };
}

/** "Surgeon and climber Ada Quill": two callings of one person; the second with the name. */
function ofOnePerson(reading: Reading, [first, and]: [number, number], noun: string, end: number): [number, number] | null {
  if (and - first > 2 || noun.endsWith('s') || !mayBeRole(noun) || posAt(reading, and + 1) !== 'NOUN') return null;
  if (posAt(reading, first) === 'DET' || (posAt(reading, and - 1) === 'PROPN' && first > 0 && !opensSentence(reading, first))) return null;
  const stop = nounPhraseEnd(reading, and + 1, end);
  return posAt(reading, stop - 1) === 'PROPN' && mayBeRole(roleBefore(reading, stop - 1)) ? [and + 1, stop] : null;
}

/** A common word bears a capital at the head of a sentence only. */
const opensSentence = (reading: Reading, i: number) => /[.!?:”"]$/.test(reading.tokens[i - 1]?.text ?? '.');

/** The word before the names that end at `last`. */
function roleBefore(reading: Reading, last: number): string {
  let k = last;
  while (/^(?:PROPN)$/.test(posAt(reading, k)) || lowerAt(reading, k) === '.') k--;
  return lowerAt(reading, k);
}

/** "his lawyers, Ada Quill and Carl Ames": the two beside a plural are who speaks. */
function pairIn(reading: Reading, head: number, asides: [number, number][], end: number): [number, number] | null {
  if (posAt(reading, head) !== 'NOUN' || !/[^s]s$/.test(lowerAt(reading, head))) return null;
  for (const [first, stop] of asides) {
    if (posAt(reading, first) !== 'PROPN' || lowerAt(reading, stop) !== 'and' || posAt(reading, stop + 1) !== 'PROPN') continue;
    const close = nounPhraseEnd(reading, stop + 1, end);
    if (close > stop + 1) return [first, close];
  }
  return null;
}
