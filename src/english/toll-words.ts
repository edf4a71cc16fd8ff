/**
 * What may happen to people that news counts: [id, label, words]. The words are verb forms or adjectives said of those counted.
 * From general knowledge of news English. To extend: add a line or a word.
 */
export const TOLL_EVENTS: readonly (readonly [id: string, label: string, words: string])[] = [
  ['killed', 'killed', 'killed dead died dies die kills killing fatally slain deaths lives'],
  ['injured', 'injured', 'injured wounded hurt injuring wounding injures wounds injuries'],
  ['shot', 'shot', 'shot'],
  ['arrested', 'arrested', 'arrested detained arrests arresting detaining'],
  ['missing', 'missing', 'missing unaccounted'],
  ['rescued', 'rescued', 'rescued saved'],
  ['evacuated', 'evacuated', 'evacuated'],
  ['homeless', 'left without a home', 'homeless displaced'],
  ['charged', 'charged', 'charged indicted'],
  ['hostages', 'taken hostage', 'hostage hostages'],
];

/** Nouns that count people whoever they are; a number of any other group (children, officers) is a number of its own. */
export const ANY_PEOPLE: ReadonlySet<string> = new Set(
  'people person persons others other victims victim men man women woman residents'.split(' '),
);

/** Events that are counted one by one over a week or a county; a number of people told beside such a count is that of them all. */
export const COUNTED_EVENTS: ReadonlySet<string> = new Set('incidents shootings crashes accidents fires homicides'.split(' '));
