import type { Token } from './tokens.js';

/** A word, a number or a mark with its place; `glued` when nothing stands between it and the piece before. */
export interface Lexeme {
  start: number;
  end: number;
  text: string;
  /** Lower case, curly apostrophes made straight. */
  lower: string;
  kind: 'word' | 'number' | 'mark';
  glued: boolean;
  /** The token that begins where the piece does, when tokens were given. */
  token?: Token | undefined;
}

/** Tokens in text order, asked for from left to right. */
export interface TokenReader {
  startingAt(start: number): Token | undefined;
}

export function readTokens(tokens: readonly Token[]): TokenReader {
  let at = 0;
  return {
    startingAt(start) {
      while (at < tokens.length && (tokens[at] as Token).start < start) at++;
      const token = tokens[at];
      return token?.start === start ? token : undefined;
    },
  };
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isAscii = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019;
const isSpace = (c: number): boolean => c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || c === 0x2009 || c === 0x202f || c === 0x200b;
const isLetter = (text: string, at: number): boolean => {
  const c = text.charCodeAt(at);
  return isAscii(c) || (c >= 0xc0 && c !== 0xd7 && c !== 0xf7 && /\p{L}/u.test(text[at] as string));
};

/** Where a number that begins at `at` ends: digits, groups of three after commas, decimals after a point. */
function endOfNumber(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && isDigit(text.charCodeAt(end))) end++;
  const groupAt = (i: number) => [1, 2, 3].every((k) => i + k < to && isDigit(text.charCodeAt(i + k))) && !isDigit(text.charCodeAt(i + 4));
  if (end - at <= 3) while (text[end] === ',' && groupAt(end)) end += 4;
  if (text[end] === '.' && end + 1 < to && isDigit(text.charCodeAt(end + 1))) {
    end++;
    while (end < to && isDigit(text.charCodeAt(end))) end++;
  }
  return end;
}

/** Where a word ends: letters, with inner full stops between single letters ("p.m.", "U.S."). Clitics ("'s") are their own piece. */
function endOfWord(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to && isLetter(text, end)) end++;
  if (end - at === 1) {
    while (text[end] === '.' && end + 1 < to && isLetter(text, end + 1) && !(end + 2 < to && isLetter(text, end + 2))) end += 2;
    if (end - at > 1 && text[end] === '.') end++;
  }
  return end;
}

/** With its curly apostrophe made straight: only a clitic has one, at its beginning or behind the n of "n't". */
const straight = (lower: string): string =>
  lower.charCodeAt(0) === 0x2019 || lower.charCodeAt(1) === 0x2019 ? lower.replace('\u2019', "'") : lower;

/** Does "n't" end a word here, its n being the last letter before `end`? */
const isNegation = (text: string, end: number, to: number): boolean =>
  end + 1 < to &&
  isApostrophe(text.charCodeAt(end)) &&
  'tT'.includes(text[end + 1] as string) &&
  'nN'.includes(text[end - 1] as string) &&
  !(end + 2 < to && isLetter(text, end + 2));

/**
 * Pieces of `text` from `from` to `to` in order, without white space. Digits and letters are parted ("19th" is two pieces, the second
 * glued), hyphens stand alone, so that "three-day", "7pm" and "mid-1990s" all read the same way. Pieces that are a token of `tokens` share its strings. Linear.
 */
export function lex(text: string, from: number, to: number, tokens?: TokenReader): Lexeme[] {
  const out: Lexeme[] = [];
  let at = from;
  let last = -1;
  while (at < to) {
    const c = text.charCodeAt(at);
    if (isSpace(c)) {
      at++;
      continue;
    }
    let end = at + 1;
    let kind: Lexeme['kind'] = 'mark';
    if (isDigit(c)) {
      end = endOfNumber(text, at, to);
      kind = 'number';
    } else if (isLetter(text, at)) {
      end = endOfWord(text, at, to);
      // "wouldn't" is "would" and "n't", as taggers part it.
      if (isNegation(text, end, to)) end = at < end - 1 ? end - 1 : end + 2;
      kind = 'word';
    } else if (isApostrophe(c) && at === last && at + 1 < to && isLetter(text, at + 1)) {
      end = at + 1;
      while (end < to && isLetter(text, end)) end++;
      kind = 'word';
    }
    const token = tokens?.startingAt(at);
    const same = token?.end === end ? token : undefined;
    const piece = same?.text ?? text.slice(at, end);
    out.push({ start: at, end, text: piece, lower: straight(same?.lower ?? piece.toLowerCase()), kind, glued: at === last, token });
    last = end;
    at = end;
  }
  return out;
}
