import type { Span } from '../../model/span.js';
import { bylineOf } from './byline.js';
import { openingOf } from './dateline.js';
import { countWords, endsSentence } from './plain-words.js';

const LONGEST_TITLE = 240;
const ENDS_IN_ABBREVIATION = /(?:\b\p{Lu}\.){2,}["'”’)]?$|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|Bros|Dr|St|No|vs|etc|Ave|Gov|Sen|Rep|Gen)\.["'”’)]?$/u;

/** Can this line be a headline? A full sentence that ends in a stop is none. */
export function looksLikeTitle(line: string): boolean {
  if (line.length > LONGEST_TITLE || line.includes('\n')) return false;
  const words = countWords(line);
  if (words < 2 || words > 36 || /[:;,]$/.test(line)) return false;
  if (/\.["'”’)\]]*$/.test(line) && !/(?:\.\.\.|…)["'”’)\]]*$/.test(line) && !ENDS_IN_ABBREVIATION.test(line)) return false;
  // Two sentences and more are a paragraph whose last stop was lost.
  if (/[a-z]{3}[.!?]["”']? \p{Lu}.*[a-z]{3}[.!?]["”']? \p{Lu}/u.test(line)) return false;
  if (words > 24 && /[a-z]{3}\. \p{Lu}/u.test(line)) return false;
  return !bylineOf(line) && !openingOf(line, [0, line.length]).dateline && !/^[*#•>]|^https?:|^\(/.test(line);
}

/** Which of the first blocks is the headline? Given are blocks that are neither furniture nor captions, in order. */
export function findTitle(text: string, blocks: readonly { span: Span }[]): Span | null {
  const [first, ...rest] = blocks;
  if (!first || !rest.length) return null;
  const line = text.slice(...first.span);
  if (!looksLikeTitle(line)) return null;
  // Somewhere below stands a text that reads as one.
  const below = rest.slice(0, 12).some(({ span: [start, end] }) => end - start >= 40 && endsSentence(text.slice(start, end)));
  return below ? first.span : null;
}

const JOINS = /^[.!?…]?[\s|–—-]*(?=\s|$)/;

/** Where a title that was given apart stands in the text: only at its head, word for word; a stop that was added stays outside. */
export function placeTitle(text: string, title: string): { span: Span; next: number } | null {
  if (!title.trim()) return null;
  const at = text.indexOf(title);
  if (at < 0 || at > 400) return null;
  const end = at + title.length;
  if (!/^(?:[.!?…:]?\s|$)/.test(text.slice(end, end + 2) || '')) return null;
  const before = text.slice(0, at);
  if (before.trim() && !/\n\s*$/.test(before)) return null;
  const behind = JOINS.exec(text.slice(end, end + 8))?.[0].length ?? 0;
  return { span: [at, end], next: end + behind };
}
