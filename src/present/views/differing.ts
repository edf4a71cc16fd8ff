import type { Conflict } from '../../model/conflict.js';
import type { Span } from '../../model/span.js';
import { editsBetween, wordingOf } from '../../text/align-edits.js';
import { Lexicon } from '../../text/words-keyed.js';
import { findValue } from './find-value.js';

/** One side as a card shows it: its words in one line, what of them differs, and its value where that says more than they do. */
export interface ShownSide {
  words: string;
  lit: Span[];
  value: string | null;
}

const inLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Words of one wording that the other does not have at that place. */
function differing(words: string, other: string): Span[] {
  const lexicon = new Lexicon();
  const { edits } = editsBetween(wordingOf([words], lexicon), wordingOf([other], lexicon));
  return edits
    .filter(({ was, now }) => lettersOf(was) || lettersOf(now))
    .flatMap(({ at, was }): Span[] => (was.trim() ? [[at, at + was.length]] : []));
}

/** Sides of a disagreement with what differs lit: the value where it stands in the words, else the words the other side has not. */
export function shownSides({ kind, sides }: Conflict): ShownSide[] {
  const words = sides.map(({ citations }) => inLine(citations[0]?.exact ?? ''));
  return sides.map(({ value }, i): ShownSide => {
    const own = words[i] as string;
    if (kind === 'wording') return { words: own, lit: differing(own, words[i ? 0 : 1] ?? ''), value: null };
    if (lettersOf(value).length > 0.6 * lettersOf(own).length) return { words: own, lit: [], value: null };
    const at = findValue(own, value);
    return { words: own, lit: at ? [at] : [], value: inLine(value) };
  });
}
