import { ORDINALS, UNITS_AND_TENS, VAGUE_COUNTS } from '../../english/numerals.js';
import type { Lexeme } from '../../text/lex.js';

/** Every word an amount, an ordinal or "no one" can begin with: all others are passed over at once. */
const OPENERS = new Set([
  ...Object.keys(UNITS_AND_TENS),
  ...Object.keys(ORDINALS),
  ...Object.keys(VAGUE_COUNTS),
  ...'no a an half tens one'.split(' '),
]);

/** Can a quantity begin with this piece? */
export const opensQuantity = ({ kind, lower }: Lexeme): boolean => kind === 'number' || OPENERS.has(lower);
