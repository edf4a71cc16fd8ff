/**
 * How news says that somebody takes back, corrects or clarifies earlier words: [verb, what must follow within a few words, kind]. An empty second part
 * means the verb alone says it. Words are lower-case forms; "|" separates choices. From general knowledge of news English. To extend: add a line.
 */
export const WALK_BACKS: readonly (readonly [verb: string, follow: string, kind: 'walkback' | 'clarification' | 'denial'])[] = [
  ['misspoke|misspoken', '', 'walkback'],
  ['walked|walk|walking|walks', 'back', 'walkback'],
  ['backtracked|backtracking|backtracks|backtrack|backpedaled|backpedalled|backpedaling', '', 'walkback'],
  ['retracted|retracts|retract|recanted|recants', '', 'walkback'],
  ['took|taken|takes|take', 'back', 'walkback'],
  ['backed|backs|backing', 'off|away|down', 'walkback'],
  [
    'withdrew|withdrawn|withdraw|disavowed|disavows',
    'remark|remarks|comment|comments|statement|claim|allegation|accusation|account|words',
    'walkback',
  ],
  ['changed|changes|changing', 'story|account', 'walkback'],
  ['reversed|reverse', 'statement|statements|remark|remarks|comment|comments|course|himself|herself|position', 'walkback'],
  [
    'apologized|apologised|apologizes|apologises|apologize|apologise',
    'remark|remarks|comment|comments|words|statement|tweet|post|misstatement',
    'walkback',
  ],
  ['meant|intended', 'opposite|say', 'walkback'],
  ['corrected|corrects', 'himself|herself|themselves|statement|remarks|account', 'walkback'],
  ['clarified|clarifies|clarify', 'remark|remarks|comment|comments|statement|words|position|view|views|earlier', 'clarification'],
  ['clarifying', 'remark|remarks|comment|comments|statement|words', 'clarification'],
  ['denied|denies|deny', 'saying|said|comments|remark|remarks|quote|words', 'denial'],
];

/** Behind these words "to clarify his remarks" is something that happened; behind others ("asked her to retract") it is not. */
export const HAPPENED_BEFORE_TO: ReadonlySet<string> = new Set(
  'had has have forced compelled obliged worked quick sought seeking attempted tried'.split(' '),
);

/** Forms of the verbs above that only tell of a deed behind such a "to": alone they are wished, asked, or a noun ("should retract", "the backtrack"). */
export const BASE_FORMS: ReadonlySet<string> = new Set(
  'walk backtrack retract take withdraw reverse clarify deny apologize apologise'.split(' '),
);

/** Before a verb, or in its clause for one in the present, these leave it open whether it is done. */
export const NOT_YET: ReadonlySet<string> = new Set(
  "will 'll would should could may might must can shall hope hopes hoped wish wishes if unless until whether".split(' '),
);

/** In the clause before a verb these make it a case that is only supposed. */
export const OPEN_CONDITIONS: ReadonlySet<string> = new Set('if unless whether whenever'.split(' '));

/** In the clause before a verb these say that it was not done: "denied that she recanted", "stopped short of retracting". */
export const LEFT_UNDONE: ReadonlySet<string> = new Set(
  'deny denies denied denying dispute disputes disputed refuse refuses refused refusing refusal decline declines declined declining fail fails failed failing failure instead rather short doubt doubts doubted demand demands demanded demanding'.split(
    ' ',
  ),
);

/** Things that are taken back though nobody spoke them: "took back the city", "walked back to the car". */
export const TAKEN_BACK_WORDS: ReadonlySet<string> = new Set(
  'remark remarks comment comments statement statements claim claims words account assertion assertions accusation allegation suggestion it that what pledge promise promises threat threats vow call calls criticism position'.split(
    ' ',
  ),
);

/** Words that say only that something was said or was wrong, not what: two sentences that share them need not be about the same. */
export const WORDS_OF_SPEECH: ReadonlySet<string> = new Set(
  'remark remarks comment comments statement statements claim claims word words account assertion assertions pledge promise threat position earlier say says said told tweet post message report story interview news conference reporter reporters wrong mistake sorry apologize apologized apology regret'.split(
    ' ',
  ),
);
