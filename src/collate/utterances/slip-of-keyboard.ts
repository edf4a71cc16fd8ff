import type { WordEdit } from '../../text/align-edits.js';
import { isDictionaryWord } from '../../text/dictionary.js';
import { withinEdits } from '../../text/edit-distance.js';
import { stemOf } from '../../text/stem.js';

/** In shorter words one letter makes another word: "not", "now". */
const LEAST_LETTERS = 4;

const lettersOf = (word: string) => word.toLowerCase().replace(/[^\p{L}]/gu, '');

/**
 * Is a change of one letter no other word? Either the result is no word ("wanna", "wabna"), or it is another ending of the same
 * one ("violation", "violations"). Who reads both sees a slip in the typing or the hearing, not two accounts of what was said.
 */
export function isSlipOfKeyboard({ was, now }: Pick<WordEdit, 'was' | 'now'>): boolean {
  if (/\p{L}\P{L}*\s\P{L}*\p{L}/u.test(was) || /\p{L}\P{L}*\s\P{L}*\p{L}/u.test(now)) return false;
  const [one, other] = [lettersOf(was), lettersOf(now)];
  if (Math.min(one.length, other.length) < LEAST_LETTERS || !withinEdits(one, other, 1)) return false;
  return stemOf(one) === stemOf(other) || !isDictionaryWord(one) || !isDictionaryWord(other);
}
