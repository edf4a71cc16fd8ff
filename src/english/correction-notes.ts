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
  ['this story has been corrected', 'correction'],
  ['this article has been corrected', 'correction'],
  ['this story has been updated to correct', 'correction'],
  ['this article was amended', 'correction'],
  ['this article was corrected', 'correction'],
  ['we regret the error', 'correction'],
];
