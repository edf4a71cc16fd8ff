import type { Span } from '../../model/span.js';

/** One quotation mark as it stands in the text. `opens` and `closes` say what its neighbours allow; both may hold. */
export interface MarkSign {
  at: number;
  width: number;
  family: 'double' | 'single' | 'guillemet';
  opens: boolean;
  closes: boolean;
  /** Which way the sign itself points; straight signs point nowhere. */
  points: 'open' | 'close' | null;
}

const DOUBLE_OPEN = '“„‟';
const DOUBLE_CLOSE = '”';
const DOUBLE_STRAIGHT = '"″＂';
const SINGLE_OPEN = '‘‚‛';
const SINGLE_CLOSE = '’';
const GUILLEMETS = '«»‹›';
const SIGNS = new Set(`${DOUBLE_OPEN}${DOUBLE_CLOSE}${DOUBLE_STRAIGHT}${SINGLE_OPEN}${SINGLE_CLOSE}${GUILLEMETS}'\``);

const DOUBLED = new Set("`'‘’");

const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /\s/;
const BEFORE_OPEN = new Set([...'([{—–-/:;,…¡¿>*', ...SIGNS]);
const AFTER_CLOSE = new Set([...')]}—–-/:;,.!?…<*', ...SIGNS]);

/** Words that begin with a mark of omission: 'tis, 'em, '90s. */
const ELIDED = /^(?:\d0s?|tis|twas|em|til|till|cause|bout|round|n|cos|er|im|ere)\b/i;

const isLetter = (char: string | undefined) => char !== undefined && LETTER.test(char);
const isSpace = (char: string | undefined) => char === undefined || SPACE.test(char);

function familyOf(char: string): MarkSign['family'] {
  if (GUILLEMETS.includes(char)) return 'guillemet';
  return DOUBLE_OPEN.includes(char) || DOUBLE_CLOSE.includes(char) || DOUBLE_STRAIGHT.includes(char) ? 'double' : 'single';
}

function pointing(char: string): MarkSign['points'] {
  if (DOUBLE_OPEN.includes(char) || SINGLE_OPEN.includes(char) || '«‹'.includes(char)) return 'open';
  if (DOUBLE_CLOSE.includes(char) || SINGLE_CLOSE.includes(char) || '»›'.includes(char)) return 'close';
  return null;
}

/** The quotation marks of one region in order. Apostrophes inside words and marks of inches are left out. */
export function markSigns(text: string, [start, end]: Span): MarkSign[] {
  const signs: MarkSign[] = [];
  for (let at = start; at < end; at++) {
    // Every sign is one of three of ASCII or stands beyond it.
    const code = text.charCodeAt(at);
    if (code < 0x80 && code !== 0x22 && code !== 0x27 && code !== 0x60) continue;
    const char = text[at] as string;
    if (!SIGNS.has(char)) continue;
    // ``so'', ''so'' and ‘‘so’’ are double marks typed with single ones.
    const doubled = DOUBLED.has(char) && text[at + 1] === char && at + 1 < end;
    const width = doubled ? 2 : 1;
    const family = doubled ? 'double' : familyOf(char);
    const before = at > start ? text[at - 1] : undefined;
    const after = at + width < end ? text[at + width] : undefined;
    at += width - 1;
    if (char === '`' && !doubled && !isLetter(after)) continue;
    if (family === 'single' && isLetter(before) && isLetter(after)) continue;
    const opens = (isSpace(before) || BEFORE_OPEN.has(before as string)) && !isSpace(after);
    const stray = pointing(char) === 'close' && isSpace(before) && isSpace(after);
    const closes = stray || (!isSpace(before) && (isSpace(after) || AFTER_CLOSE.has(after as string) || isLetter(after)));
    const from = at - width + 1;
    if (family === 'single' && opens && ELIDED.test(text.slice(at + 1, at + 8))) continue;
    signs.push({ at: from, width, family, opens, closes, points: char === '`' ? 'open' : pointing(char) });
  }
  return signs;
}
