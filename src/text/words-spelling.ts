import { NUMBER_WORDS, SPELLING_VARIANTS } from '../english/spelling-variants.js';

const KNOWN = new Map([...SPELLING_VARIANTS, ...NUMBER_WORDS]);

// Endings in which British and American spelling part, longest first; the stem must have four letters or more, so that "wise",
// "four" and "metre" as a whole word of few letters are judged by the list alone.
const ENDINGS: readonly (readonly [string, string])[] = [
  ['isations', 'izations'],
  ['isation', 'ization'],
  ['ising', 'izing'],
  ['ised', 'ized'],
  ['ises', 'izes'],
  ['iser', 'izer'],
  ['ise', 'ize'],
  ['ysing', 'yzing'],
  ['ysed', 'yzed'],
  ['yse', 'yze'],
  ['ouring', 'oring'],
  ['oured', 'ored'],
  ['ourable', 'orable'],
  ['ourite', 'orite'],
  ['ours', 'ors'],
  ['our', 'or'],
  ['elling', 'eling'],
  ['elled', 'eled'],
  ['eller', 'eler'],
  ['alling', 'aling'],
  ['alled', 'aled'],
  ['bres', 'bers'],
  ['bre', 'ber'],
  ['tres', 'ters'],
  ['tre', 'ter'],
  ['oeuvre', 'euver'],
];

/** One spelling for the variants of a word (lower case, no apostrophe): "organised" and "organized" give the same. */
export function foldSpelling(word: string): string {
  const known = KNOWN.get(word);
  if (known) return known;
  const char = word.charCodeAt(0);
  if (char < 97 || word.length < 5) return word;
  for (const [british, american] of ENDINGS) {
    if (word.length - british.length >= 2 && word.endsWith(british)) return word.slice(0, -british.length) + american;
  }
  return word;
}
