import { HOLIDAYS } from '../../english/holidays.js';
import { MONTHS } from '../../english/months.js';
import { ORDINALS, UNITS_AND_TENS } from '../../english/numerals.js';
import { DAY_PARTS, FREQUENCIES, REFERENCES, SEASONS, TIME_UNITS } from '../../english/time-words.js';
import { WEEKDAYS } from '../../english/weekdays.js';
import type { Lexeme } from '../../text/lex.js';

/** Every word a time expression can begin with: all others are passed over at once. */
const OPENERS = new Set([
  ...HOLIDAYS.flatMap(([name]) => {
    const first = name.split(' ')[0] as string;
    return [first, first.replace(/s$/, '')];
  }),
  ...MONTHS.flat(),
  ...WEEKDAYS.flat(),
  ...WEEKDAYS.map(([name]) => `${name}s`),
  ...Object.keys(UNITS_AND_TENS),
  ...Object.keys(ORDINALS),
  ...Object.keys(TIME_UNITS),
  ...Object.keys(DAY_PARTS),
  ...Object.keys(SEASONS),
  ...Object.keys(REFERENCES),
  ...Object.keys(FREQUENCIES),
  ...`the a an last next this that past coming previous preceding following current upcoming same first final latest early earlier late later
  mid end start beginning middle close rest remainder turn most part eve hours very today tomorrow yesterday tonight overnight each every
  half several few many recent some numerous various couple fiscal financial noon midnight year calendar`.split(/\s+/),
]);

/** Can a time expression begin with this piece? */
export const opensTime = ({ kind, lower, text }: Lexeme): boolean =>
  kind === 'number' || (kind === 'word' ? OPENERS.has(lower) : text === "'" || text === '\u2018' || text === '\u2019');
