/**
 * What happens to people whom news counts: each event with the verbs, adjectives and nouns that tell it. Public knowledge of English.
 * To extend: add a word to its line, or a line. A word of two parts ("unaccounted for") is listed by its first.
 */
const LINES: readonly (readonly [event: string, words: string])[] = [
  ['killed', 'killed kill kills killing died die dies dying deaths death fatalities slain murdered perished drowned executed'],
  ['dead', 'dead'],
  ['injured', 'injured injure injures injuring injuries hurt hurting wounded wound wounding hospitalized hospitalised maimed'],
  ['arrested', 'arrested arrest arrests arresting detained detain detaining custody apprehended'],
  ['charged', 'charged indicted'],
  ['missing', 'missing unaccounted'],
  ['evacuated', 'evacuated evacuate evacuating'],
  ['displaced', 'displaced displacing uprooted'],
  ['homeless', 'homeless'],
  ['rescued', 'rescued rescue rescuing'],
  ['stranded', 'stranded stranding'],
  ['trapped', 'trapped trapping'],
  ['buried', 'buried burying'],
  ['shot', 'shot'],
  ['abducted', 'abducted kidnapped abducting kidnapping'],
  ['infected', 'infected infecting'],
  ['sickened', 'sickened sickening'],
  ['escaped', 'escaped escaping fled'],
  ['convicted', 'convicted sentenced'],
];

export const PEOPLE_EVENTS: ReadonlyMap<string, string> = new Map(
  LINES.flatMap(([event, words]) => words.split(' ').map((word): [string, string] => [word, event])),
);
