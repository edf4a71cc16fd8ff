const UPPER = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
const LETTER = /^[\p{L}\p{M}]/u;

/** One code unit: a capital letter? The common range is decided without a regular expression. */
export function isUpper(c: string): boolean {
  const code = c.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return code > 191 && UPPER.test(c);
}

export function isLower(c: string): boolean {
  const code = c.charCodeAt(0);
  if (code < 128) return code >= 97 && code <= 122;
  return code > 191 && LOWER.test(c);
}

export function isLetter(c: string): boolean {
  const code = c.charCodeAt(0);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code > 169 && LETTER.test(c);
}

export const isDigit = (c: string): boolean => c >= '0' && c <= '9' && c.length === 1;

export const isSpace = (c: string): boolean => {
  const code = c.charCodeAt(0);
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x200b || (code > 0x1fff && /^\s/.test(c));
};

export const isTerminator = (c: string): boolean => c === '.' || c === '?' || c === '!' || c === '…';

/** Marks that close what stands before them; the straight ones are decided by their neighbours. */
export const isCloser = (c: string): boolean => c === '”' || c === '’' || c === ')' || c === ']' || c === '»' || c === '}';

export const isOpener = (c: string): boolean =>
  c === '“' || c === '‘' || c === '"' || c === "'" || c === '(' || c === '[' || c === '«' || c === '„' || c === '*' || c === '•';

/** One code unit of the white space tokens are parted by. */
export const isSpaceCode = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
