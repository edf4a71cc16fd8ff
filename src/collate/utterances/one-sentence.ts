import type { Change, WordingChange } from '../../text/align-edits.js';
import { isSlipOfKeyboard } from './slip-of-keyboard.js';

/** Words of a sentence that must be the same for each one that is changed. */
const SAME_FOR_ONE = 2;
/** A cut of so few words leaves the sentence what it is. */
const SHORT_CUT = 2;
/** Words that must be the same where a sentence begins or ends in other words: "he wanted me to go", "he wanted me to stay". */
const SAME_AT_EDGE = 5;
/** A wording that has more words beyond a changed edge goes on there: it is sooner another sentence, and each word counts for more. */
const GOES_ON = 3;

/**
 * Are two quoted wordings one sentence printed in two ways? Sentences of one speech share words too: "she has lost the
 * harbour", "she has never lost a vote". Then neither outlet has changed a word.
 */
export function isOneSentence({ equal, changes }: Pick<WordingChange, 'equal' | 'changes'>): boolean {
  const changed = changes.reduce((sum, change) => sum + weightOf(change), 0);
  if (equal < SAME_AT_EDGE && changes.some((change) => change.isEdge)) return false;
  if (equal >= SAME_FOR_ONE * changed) return true;
  return changes.every((change) => change.in === 0 && !change.isEdge && change.out <= SHORT_CUT) && equal >= changed;
}

function weightOf(change: Change): number {
  if (isSlipOfKeyboard(change)) return 1;
  if (!change.isEdge) return Math.max(change.in, change.out);
  return change.out > GOES_ON ? 2 * Math.max(change.in, GOES_ON) : Math.max(change.in, change.out);
}
