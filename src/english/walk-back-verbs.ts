/**
 * How news says that somebody takes back, corrects or clarifies earlier words: [verb, what must follow within a few words, kind]. An empty second part
 * means the verb alone says it. Words are lower-case forms; "|" separates choices. From general knowledge of news English. To extend: add a line.
 */
export const WALK_BACKS: readonly (readonly [verb: string, follow: string, kind: 'walkback' | 'clarification' | 'denial'])[] = [
  ['misspoke|misspoken', '', 'walkback'],
  ['walked|walk|walking|walks', 'back', 'walkback'],
  ['backtracked|backtracking|backpedaled|backpedalled|backpedaling', '', 'walkback'],
  ['retracted|retracts|retract|recanted|recants', '', 'walkback'],
  ['took|taken|takes|take', 'back', 'walkback'],
  ['withdrew|withdrawn|withdraw', 'remark|remarks|comment|comments|statement|claim|allegation|accusation|account|words', 'walkback'],
  ['reversed|reverse', 'statement|statements|remark|remarks|comment|comments|course|himself|herself|position', 'walkback'],
  ['apologized|apologised|apologizes|apologises', 'remark|remarks|comment|comments|words|statement|tweet|post|misstatement', 'walkback'],
  ['meant|intended', 'opposite|say', 'walkback'],
  ['corrected|corrects', 'himself|herself|themselves|statement|remarks|account', 'walkback'],
  ['clarified|clarifies|clarify|clarifying', 'remark|remarks|comment|comments|statement|words|position|earlier', 'clarification'],
  ['denied|denies|deny', 'saying|said|comments|remark|remarks|quote|words', 'denial'],
];

/** Things that are taken back though nobody spoke them: "took back the city", "walked back to the car". */
export const TAKEN_BACK_WORDS: ReadonlySet<string> = new Set(
  'remark remarks comment comments statement statements claim claims words account assertion accusation allegation suggestion it that what pledge promise criticism position'.split(
    ' ',
  ),
);
