/** What may stand behind a person's name without being part of it. Facts of English; lower case, no stops. */
export const PERSON_SUFFIXES: ReadonlySet<string> = new Set([
  'jr',
  'sr',
  'ii',
  'iii',
  'iv',
  'esq',
  'phd',
  'md',
  'mp',
  'qc',
  'kc',
  'obe',
  'cbe',
]);

/** Courtesy titles and ranks before a name that newspapers print or drop at will; lower case, no stops. */
export const NAME_TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sgt sergeant capt captain lt lieutenant maj major col colonel gen general adm admiral cpl corporal pvt private officer detective det inspector insp chief deputy sheriff president vice prime minister chancellor senator sen congressman congresswoman representative rep governor gov mayor judge justice king queen prince princess pope ambassador secretary spokesman spokeswoman spokesperson interim assistant acting former'.split(
    ' ',
  ),
);

/** Words inside an organisation's name that are printed or dropped at will when three others are left; lower case. */
export const ORGANIZATION_FILLERS: ReadonlySet<string> = new Set(['state', 'national', 'federal', 'metropolitan', 'us']);

/** Words at the end of an organisation's name that may be left out; lower case. */
export const ORGANIZATION_TAILS: readonly string[] = [
  'incorporated',
  'inc',
  'corporation',
  'corp',
  'company',
  'co',
  'limited',
  'ltd',
  'llc',
  'plc',
  'group',
  'holdings',
  'department',
  'dept',
  'nightclub',
  'night club',
  'nightlife',
  'club',
  'bar and grill',
  'bar and',
  'bar',
  'grill',
  'lounge',
  'cafe',
  'pub',
  'restaurant',
  'hotel',
  'agency',
  'service',
  'news agency',
];
