/**
 * Words that name the kinds of events news is made of, one line a kind: verbs, nouns and forms that tell of the same thing. From public
 * knowledge of English. To extend: add a word to its line, or a line.
 */
const KINDS: readonly (readonly [kind: string, words: string])[] = [
  [
    'violence',
    'violence shoot shoots shot shooting shootings gunfire gunman gunmen wounded stabbed stabbing attack attacked killed killing dead slain bombing massacre',
  ],
  ['arrest', 'arrest arrested arrests custody detained charged booked apprehended captured'],
  ['court', 'arraignment arraigned hearing trial verdict sentenced convicted acquitted pleaded indicted indictment indictments'],
  ['meeting', 'summit met meet meeting meetings talks conference'],
  ['vote', 'vote voted votes voting election elections ballot referendum polls'],
  ['decision', 'ruling ruled approved rejected signed vetoed passed'],
  ['announcement', 'announced announcement unveiled declared'],
  ['departure', 'resigned resignation fired ousted stepped quit retired'],
  ['crash', 'crash crashed collision collided derailed derailment overturned capsized sank'],
  ['fire', 'fire blaze burned wildfire flames'],
  ['blast', 'explosion exploded blast bomb detonated'],
  ['quake', 'earthquake quake tremor aftershock'],
  ['storm', 'storm hurricane tornado landfall typhoon cyclone flood flooding floods'],
  ['protest', 'protest protests protested march marched rally demonstration rioted riot riots'],
  ['strike', 'strike walkout stoppage'],
  ['withdrawal', 'withdraw withdraws withdrawing withdrew withdrawn withdrawal pullout'],
  ['suspension', 'suspend suspends suspending suspended suspension'],
  ['rescue', 'rescued rescue found recovered'],
];

/** Two words that tell another kind of event than the second does alone. */
const PAIRS: readonly (readonly [kind: string, words: string])[] = [
  ['violence', 'open fire|opened fire|opens fire|opening fire|shots fired|shot fired|gun fired'],
];

/** Kinds of events by their words; the pairs by both, a blank between. */
export const EVENT_KINDS: ReadonlyMap<string, string> = new Map(
  [
    ...KINDS.map(([kind, words]) => [kind, words.split(' ')] as const),
    ...PAIRS.map(([kind, words]) => [kind, words.split('|')] as const),
  ].flatMap(([kind, words]) => words.map((word): [string, string] => [word, kind])),
);

/** Things made or held at a time, which count only where the time stands right beside them: "the 1987 pact", "the party Sunday night". */
const DATED_THINGS: readonly (readonly [kind: string, words: string])[] = [
  ['agreement', 'agreement pact treaty accord convention deal'],
  ['gathering', 'party concert festival ceremony vigil funeral gala fundraiser event show'],
];

export const DATED_THING_KINDS: ReadonlyMap<string, string> = new Map(
  DATED_THINGS.flatMap(([kind, words]) => words.split(' ').map((word): [string, string] => [word, kind])),
);

/** Nouns that with a day before them name the event everybody speaks of that day: "Friday's announcement", "Sunday's violence". */
export const DAY_NOUNS: ReadonlySet<string> = new Set(
  'announcement move decision news development developments action incident tragedy violence event events episode step'.split(' '),
);
