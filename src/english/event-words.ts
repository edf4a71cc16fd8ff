/**
 * Words that name the kinds of events news is made of, one line a kind: verbs, nouns and forms that tell of the same thing. From public
 * knowledge of English. To extend: add a word to its line, or a line.
 */
const KINDS: readonly (readonly [kind: string, words: string])[] = [
  [
    'violence',
    'shoot shoots shot shooting shootings gunfire gunman gunmen fired wounded stabbed stabbing attack attacked killed killing dead slain bombing massacre',
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
  ['rescue', 'rescued rescue found recovered'],
];

export const EVENT_KINDS: ReadonlyMap<string, string> = new Map(
  KINDS.flatMap(([kind, words]) => words.split(' ').map((word): [string, string] => [word, kind])),
);
