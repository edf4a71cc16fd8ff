/**
 * Past forms of strong and irregular verbs (past tense or participle, one string split on blanks). From grammars of English.
 * `SAME_AS_BASE` are those whose past is spelled like the base form. To extend: add a word.
 */
export const IRREGULAR_PAST: ReadonlySet<string> = new Set(
  `was were been had did done said went gone came took taken made got gotten gave given knew known thought told saw seen found left felt
  became brought began begun kept held wrote written stood heard meant met ran paid sat spoke spoken lay lain led grew grown lost fell
  fallen sent built understood drew drawn broke broken spent rose risen drove driven bought wore worn chose chosen fought threw thrown
  caught dealt won forgot forgotten taught sold flew flown shot struck stuck hung bore borne ate eaten sang sung sank sunk slid slept
  spun stole stolen swam swept swore sworn swung tore torn woke woken wound withdrew withdrawn fled fed dug bent bled bound blew blown
  bred clung crept dove drank drunk dwelt flung forbade forbidden foresaw foreseen forgave forgiven froze frozen ground hid hidden knelt
  laid lit misled mistook mistaken outdid overcame overheard oversaw overtook overthrew overthrown partook proven rang rung rebuilt
  redrew repaid resold rode ridden sawn sewn shook shaken shone shown shrank shrunk slain slew smelt sought sped spelt spilt spoilt
  sprang sprung stank stung strode strove striven swollen undertook undertaken underwent undergone undid upheld wept withheld withstood
  wrung arose arisen awoke bade befell beheld bitten bit foretold`.split(/\s+/),
);

export const SAME_AS_BASE: ReadonlySet<string> = new Set(
  'put set cut hit shut let cost hurt spread split quit cast bet burst read broadcast forecast shed thrust upset beat rid wed offset'.split(
    ' ',
  ),
);
