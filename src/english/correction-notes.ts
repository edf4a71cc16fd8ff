/** How outlets open a note that changes what they printed: [opening or phrase in lower case, kind]. From the practice of newspapers. To extend: add a line. */
export const CORRECTION_NOTES: readonly (readonly [phrase: string, kind: 'correction' | 'clarification'])[] = [
  ['correction:', 'correction'],
  ['corrections:', 'correction'],
  ['correction,', 'correction'],
  ['correction –', 'correction'],
  ['clarification:', 'clarification'],
  ['clarification,', 'clarification'],
  ['an earlier version of this', 'correction'],
  ['a previous version of this', 'correction'],
  ['the original version of this', 'correction'],
  ['this story has been corrected', 'correction'],
  ['this article has been corrected', 'correction'],
  ['has been updated to correct', 'correction'],
  ['was updated to correct', 'correction'],
  ['has been updated to fix', 'correction'],
  ['has been updated to reflect the correct', 'correction'],
  ['has been updated to clarify', 'clarification'],
  ['was updated to clarify', 'clarification'],
  ['this article originally misstated', 'correction'],
  ['this story originally misstated', 'correction'],
  ['this post originally misstated', 'correction'],
  ['this article was amended', 'correction'],
  ['this article was corrected', 'correction'],
  ['we regret the error', 'correction'],
  ['we apologize for the error', 'correction'],
];

/** Words of such notes that say nothing of what was wrong. */
export const WORDS_OF_NOTES: ReadonlySet<string> = new Set(
  'correction clarification editor note earlier previous original originally version article story post report paragraph sentence headline caption photo was has been updated update corrected correct correctly clarify fix amended reflect said stated reported report erroneously indicated referred released gave used wrong wrongly error errors incorrect incorrectly inaccurately misspelled misspelling spelling misstated misidentified mistakenly apologize regret'.split(
    ' ',
  ),
);
