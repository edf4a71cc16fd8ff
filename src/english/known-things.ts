/**
 * Things that "the" names without an earlier word: each reader, town, body, house or day has but one of them, or all of them are meant. A sentence with
 * "the weather" or "in the chest" asks nobody which. Facts of usage; to extend: add a word.
 */
export const KNOWN_THINGS: ReadonlySet<string> = new Set(
  [
    'morning afternoon evening night day dawn week weekend month year decade century summer winter spring fall autumn season time moment past future present holiday holidays',
    'end beginning start middle top bottom rest half majority number amount lot front side edge center centre north south east west left right way wake light fact name sake basis face role',
    'public media press news internet web radio television tv phone telephone air sky sun moon sea ocean water ground earth globe planet world countryside environment climate weather universe',
    'nation country state region area county city town village neighborhood neighbourhood community street road roadway highway sidewalk interstate downtown capital border coast homeland',
    'presidency presidential election elections race ballot polls polling electorate voters campaign trail party parties lawmakers legislature parliament cabinet constitution law laws courts judiciary bench jury economy market markets stock budget deficit debt dollar treasury taxpayer taxpayers unemployed rich poor wealthy elderly middle-class working-class',
    'police authorities officials troops armed forces military police force emergency fire ambulance paramedics 911 morgue',
    'head chest back leg legs arm arms neck hand hands stomach abdomen torso shoulder heart brain foot face body',
    'floor door doors window windows wall walls roof ceiling kitchen bathroom bedroom basement yard driveway porch table wheel',
    'truth idea question answer possibility chance risk opportunity need right rule rules internet following others other same latter former matter meantime process bill-of-rights death life',
  ]
    .join(' ')
    .split(' '),
);

/** Before a noun these tell which one is meant: "the first shot", "the worst flood", "the same day". */
export const TELLING_ADJECTIVES: ReadonlySet<string> = new Set(
  'first last next only same most least best worst past current latest entire whole total overall final average so-called main right wrong'.split(
    ' ',
  ),
);

/** Things that are written, shown or passed: "the bill" asks which. */
export const PAPERS: ReadonlySet<string> = new Set(
  'bill bills measure resolution ad ads video footage letter report proposal plan plans email emails memo lawsuit'.split(' '),
);

/** People by their part in a case, in the singular: "the suspect" asks who. */
export const PEOPLE_OF_A_CASE: ReadonlySet<string> = new Set(
  'suspect victim gunman gunmen shooter attacker accuser defendant teen teenager pair duo couple source'.split(' '),
);
