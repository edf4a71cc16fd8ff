/** Words that stand beside a name and tell what kind of name it is. From general knowledge of English; add words in lower case. */

/** Nouns that stand before the name of an organisation: "the retailer …". */
export const ORGANIZATION_BEFORE = new Set(
  'company firm group charity newspaper magazine broadcaster network agency bank retailer manufacturer giant startup start-up airline carrier brand publisher website site app platform union club team party band label outlet channel studio watchdog lobby think-tank'.split(
    ' ',
  ),
);

/** Nouns that stand before the name of a place: "the village of …". */
export const PLACE_BEFORE = new Set(
  'city town village suburb state province region district island county hamlet port neighborhood neighbourhood municipality borough capital community resort enclave peninsula'.split(
    ' ',
  ),
);

/** Words whose "of" leads to a place: "mayor of …". */
export const PLACE_OFFICES = new Set(
  'mayor governor bishop archbishop outskirts streets people residents citizens resident native map south north east west southeast southwest northeast northwest kilometres kilometers miles km'.split(
    ' ',
  ),
);

/** Verbs that take a place: "born in …". */
export const PLACE_VERBS = new Set(
  'born lives lived living moved arrived based held located died buried raised landed settled grew resides residing stationed situated'.split(
    ' ',
  ),
);

/** Words that stand before places, with how much each speaks for one. */
export const IN_PLACES = new Map([
  ['in', 2],
  ['near', 2.5],
  ['outside', 2],
  ['across', 2],
  ['throughout', 2],
  ['inside', 1.5],
  ['around', 1],
  ['at', 0.8],
  ['from', 0.7],
  ['into', 1],
  ['via', 1],
  ['toward', 1],
  ['towards', 1],
  ['northern', 2.5],
  ['southern', 2.5],
  ['eastern', 2.5],
  ['western', 2.5],
  ['central', 2],
  ['downtown', 3],
  ['off', 0.5],
  ['to', 0.4],
  ['leaving', 0.5],
  ['visit', 0.6],
  ['visited', 0.6],
  ['mainland', 2.5],
  ['rural', 2],
  ['north', 1],
  ['south', 1],
  ['east', 1],
  ['west', 1],
]);

/** Last words of buildings, which people are "in" and "at" though they are organisations. */
export const FACILITIES = new Set(
  'hospital museum center centre library theatre theater church hotel gallery school prison college university clinic arena stadium house station club academy institute court mall exchange market'.split(
    ' ',
  ),
);

/** Words that follow an institution told by its seat: "… officials". */
export const BODY_WORDS = new Set(
  'press staff officials official aides aide statement communications counsel adviser advisers spokesmen announcement'.split(' '),
);
/** Verbs in the plural, which a country that is its team takes: "England are". */
export const PLURALS = new Set(['are', 'were', 'have']);

/** Words that follow a country that is its team. */
export const SIDES = new Set('side squad coach captain skipper striker goalkeeper batsman bowler players fans'.split(' '));

/** Verbs whose object is a team. */
export const BEATEN = new Set('beat beating beaten defeated defeating thrashed thrashing hammered edged'.split(' '));

/** Verbs whose subject is a government. */
export const ACTS = new Set(
  'announced believes believed denied denies accused accuses warned warns insisted insists vowed vows demanded demands threatened threatens condemned condemns retaliated agreed refused pledged signed launched fired deployed evacuated imposed lifted rejected'.split(
    ' ',
  ),
);

/** What persons have: "'s widow". */
export const KIN = new Set(
  'wife husband son daughter father mother brother sister widow family parents lawyer lawyers attorney attorneys campaign supporters girlfriend boyfriend mother-in-law death body career childhood birthday killer spokesman spokeswoman aides aide team children siblings fiancée fiancé friends niece nephew uncle aunt cousin'.split(
    ' ',
  ),
);

/** "Ada Quill, now 31,": words that may stand before an age. */
export const AGE_WORDS = new Set(['now', 'then', 'aged', 'age']);
