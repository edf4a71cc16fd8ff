import { HOLIDAYS } from '../../english/holidays.js';
import { MONTHS } from '../../english/months.js';
import { MAGNITUDES, ORDINALS, UNITS_AND_TENS } from '../../english/numerals.js';
import { DAY_PARTS, FREQUENCIES, REFERENCES, SEASONS, TIME_UNITS } from '../../english/time-words.js';
import { WEEKDAYS } from '../../english/weekdays.js';
import type { Lexeme } from '../../text/lex.js';
import { BETWEEN, VAGUE } from './match-duration.js';
import { PARTS_OF } from './match-modified.js';

/** The readings of a time expression, the longer and surer ones first: the first that fits wins. */
export const READINGS = [
  'numeric-day',
  'part-of-day',
  'modified',
  'holiday',
  'clock',
  'calendar-day',
  'set',
  'weekdays',
  'near-day',
  'weekday',
  'quarter',
  'fiscal-year',
  'season',
  'month',
  'era',
  'near-stretch',
  'duration',
  'second-year',
  'year',
  'reference',
] as const;
export type Reading = (typeof READINGS)[number];

/** Some of the readings as bits, the first being 1. */
type Readings = number;
const bits = (readings: string): Readings => readings.split(' ').reduce((all, name) => all | (1 << READINGS.indexOf(name as Reading)), 0);

type Opening = readonly [words: Iterable<string> | string, readings: string];

/** Which readings each word may open. */
function table(openings: readonly Opening[]): ReadonlyMap<string, Readings> {
  const made = new Map<string, Readings>();
  for (const [words, readings] of openings) {
    for (const word of typeof words === 'string' ? words.split(' ') : words) made.set(word, (made.get(word) ?? 0) | bits(readings));
  }
  return made;
}

const HOLIDAY_HEADS = HOLIDAYS.flatMap(([name]) => {
  const first = name.split(' ')[0] as string;
  return [first, first.replace(/s$/, '')];
});

const AT_WORD = table([
  [HOLIDAY_HEADS, 'holiday'],
  [MONTHS.flat(), 'calendar-day month'],
  [WEEKDAYS.flat(), 'calendar-day weekday'],
  [WEEKDAYS.map(([name]) => `${name}s`), 'weekdays'],
  [UNITS_AND_TENS.keys(), 'clock quarter era duration'],
  [ORDINALS.keys(), 'quarter era'],
  [TIME_UNITS.keys(), 'duration'],
  [SEASONS.keys(), 'season'],
  [REFERENCES.keys(), 'reference'],
  [FREQUENCIES.keys(), 'set'],
  [VAGUE, 'duration'],
  [PARTS_OF, 'modified'],
  ['last next', 'holiday near-day weekday quarter season month near-stretch duration'],
  ['this', 'holiday near-day weekday quarter season month near-stretch'],
  ['that current upcoming', 'near-stretch'],
  ['past coming', 'weekday season month near-stretch duration'],
  ['previous following', 'weekday season month duration'],
  ['preceding', 'weekday duration'],
  ['first latest half', 'duration'],
  ['final', 'modified duration'],
  ['early late mid', 'modified era'],
  ['earlier later very year', 'modified'],
  ['today tomorrow yesterday tonight overnight', 'near-day'],
  ['each every', 'set'],
  ['fiscal financial', 'quarter fiscal-year'],
  ['noon midnight', 'clock'],
]);

/** The same for a word behind "the", which itself opens nearly anything. */
const BEHIND_THE = table([
  [UNITS_AND_TENS.keys(), 'calendar-day quarter era'],
  [ORDINALS.keys(), 'calendar-day quarter era'],
  ['twenties thirties forties fifties sixties seventies eighties nineties', 'era'],
  [TIME_UNITS.keys(), 'near-stretch'],
  [SEASONS.keys(), 'season'],
  [VAGUE, 'duration'],
  [PARTS_OF, 'modified'],
  [DAY_PARTS.keys(), 'part-of-day'],
  ['night weekend', 'near-stretch'],
  ['early late', 'part-of-day modified era'],
  ['very', 'part-of-day modified'],
  ['small final closing opening year', 'modified'],
  ['mid', 'era'],
  ['fourth', 'holiday'],
  ['day', 'near-day'],
  ['last', 'weekday season month duration'],
  ['past', 'weekday season month duration reference'],
  ['next previous following coming', 'weekday season month near-stretch duration'],
  ['this', 'weekday season month'],
  ['preceding', 'weekday near-stretch duration'],
  ['same that ensuing current upcoming', 'near-stretch'],
  ['first final latest', 'duration'],
  ['fiscal financial', 'quarter'],
  ['future near', 'reference'],
]);

/** What makes a length of time of an article before it: "a week", "an additional day", "a hundred years". */
const BEHIND_ARTICLE: ReadonlySet<string> = new Set([
  ...TIME_UNITS.keys(),
  ...MAGNITUDES.keys(),
  ...BETWEEN,
  ...'few couple half quarter recent dozen -'.split(' '),
]);

const AT_DIGITS = bits('numeric-day clock calendar-day quarter era duration second-year year');
const DIGITS_BEHIND_THE = bits('calendar-day quarter era');
const ERA = bits('era');
const DURATION = bits('duration');

const isApostrophe = (text: string): boolean => text === "'" || text === '\u2018' || text === '\u2019';

/** The readings that may begin at a piece, told by its word and after an article by the next; most words open none. */
export function readingsAt(pieces: readonly Lexeme[], at: number): Readings {
  const { kind, lower, text } = pieces[at] as Lexeme;
  if (kind === 'number') return AT_DIGITS;
  if (kind === 'mark') return isApostrophe(text) ? ERA : 0;
  if (lower !== 'the' && lower !== 'a' && lower !== 'an') return AT_WORD.get(lower) ?? 0;
  if (at + 1 === pieces.length) return 0;
  const next = pieces[at + 1] as Lexeme;
  if (lower !== 'the') return BEHIND_ARTICLE.has(next.lower) ? DURATION : 0;
  if (next.kind === 'number') return DIGITS_BEHIND_THE;
  if (next.kind === 'mark') return isApostrophe(next.text) ? ERA : 0;
  return BEHIND_THE.get(next.lower) ?? 0;
}
