import type { MarkSign } from './mark-signs.js';

const STOPS = new Set([...',.!?…—–-;:)']);
const LETTER = /\p{L}/u;

/**
 * Pairs of single marks in one region, told apart from apostrophes. A mark behind punctuation closes for certain; one behind a letter
 * closes unless it may be a plural possessive ("the boys' room") and a surer one follows.
 */
export function singlePairs(text: string, signs: MarkSign[]): [MarkSign, MarkSign][] {
  const singles = signs.filter(({ family }) => family === 'single');
  const pairs: [MarkSign, MarkSign][] = [];
  let open: MarkSign | null = null;
  let maybe: MarkSign | null = null;
  const close = () => {
    if (open && maybe) pairs.push([open, maybe]);
    open = null;
    maybe = null;
  };
  for (const sign of singles) {
    const before = text[sign.at - 1] ?? ' ';
    const after = text[sign.at + sign.width] ?? ' ';
    const mayOpen = sign.opens && sign.points !== 'close' && !/\s/.test(after);
    if (open && mayOpen && !(sign.points === null && sign.closes && STOPS.has(before))) {
      close();
      open = sign;
      continue;
    }
    if (!open) {
      if (mayOpen) open = sign;
      continue;
    }
    if (!sign.closes || LETTER.test(after)) continue;
    if (STOPS.has(before) || STOPS.has(after) || !/s/i.test(before)) {
      maybe = sign;
      close();
    } else maybe ??= sign;
  }
  close();
  return pairs;
}
