import type { WordEdit } from '../../text/align-edits.js';
import { isDictionaryWord } from '../../text/dictionary.js';
import { withinEdits } from '../../text/edit-distance.js';

/** In shorter words one letter makes another word: "not", "now". */
const LEAST_LETTERS = 4;

const lettersOf = (word: string) => word.toLowerCase().replace(/[^\p{L}]/gu, '');

/**
 * Is a change of one letter no other word? Either the result is no word ("harbour", "harbpur"), or it is the plural of the same
 * one ("violation", "violations"). Who reads both sees a slip in the typing or the hearing, not two accounts of what was said.
 * Another first letter ("moral", "amoral") or another time ("agree", "agreed") is none.
 */
export function isSlipOfKeyboard({ was, now }: Pick<WordEdit, 'was' | 'now'>): boolean {
  if (/\p{L}\P{L}*\s\P{L}*\p{L}/u.test(was) || /\p{L}\P{L}*\s\P{L}*\p{L}/u.test(now)) return false;
  const [short, long] = [lettersOf(was), lettersOf(now)].sort((a, b) => a.length - b.length) as [string, string];
  if (short.length < LEAST_LETTERS || short[0] !== long[0] || !withinEdits(short, long, 1)) return false;
  return `${short}s` === long || !isDictionaryWord(short) || !isDictionaryWord(long);
}
