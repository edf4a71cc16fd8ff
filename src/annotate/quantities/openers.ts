import { FRACTIONS, MAGNITUDES, ORDINALS, UNITS_AND_TENS, VAGUE_COUNTS } from '../../english/numerals.js';
import type { Sentence } from '../times/sentence.js';

/** Every word an amount, an ordinal or "no one" can begin with, articles aside: all others are passed over at once. */
const OPENERS = new Set([...UNITS_AND_TENS.keys(), ...ORDINALS.keys(), ...VAGUE_COUNTS.keys(), ...'no half tens one'.split(' ')]);
/** What makes an amount of an article before it: "a dozen", "a hundred", "a third", "a half-million". */
const AFTER_ARTICLE = new Set([...MAGNITUDES.keys(), ...FRACTIONS.keys(), 'dozen', '-']);

/** Can a quantity begin at this piece? */
export function opensQuantity({ pieces }: Sentence, at: number): boolean {
  const piece = pieces[at];
  if (!piece) return false;
  const { kind, lower } = piece;
  if (lower === 'a' || lower === 'an') return AFTER_ARTICLE.has(pieces[at + 1]?.lower ?? '');
  return kind === 'number' || OPENERS.has(lower);
}
