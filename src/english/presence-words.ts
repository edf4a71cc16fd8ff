/**
 * What a story reports the absence and then the presence of: [id, label, words, kind]. `toll` compares "nobody was hurt" with numbers of hurt; a
 * `step` is followed by the next in the course of a case, so that the later report is no contradiction but knows more. From general knowledge of news.
 */
export const PRESENCE: readonly (readonly [id: string, label: string, words: string, kind: 'toll' | 'step'])[] = [
  ['arrested', 'arrest or custody', 'arrest arrests arrested custody detained apprehended captured', 'step'],
  ['charged', 'charges', 'charge charges charged indicted indictment', 'step'],
  ['injured', 'people injured', 'injured injuries hurt wounded', 'toll'],
  ['killed', 'people killed', 'killed died dead deaths fatalities', 'toll'],
  ['claimed', 'claim of responsibility', 'responsibility', 'step'],
];

/** Between "no" and the thing, these narrow it: "no serious injuries" does not deny slight ones. */
export const NARROWING: ReadonlySet<string> = new Set(
  'seriously critically badly else serious major life-threatening further other additional new more immediate federal criminal formal civilian official'.split(
    ' ',
  ),
);
