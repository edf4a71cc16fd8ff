import { withinEdits } from '../../text/edit-distance.js';

/** Letters by which one name is written in two ways when it comes from another script. */
const SPELLINGS = 2;
const LEAST_LETTERS = 5;

/** Words of a name, letters that stand for one sound of another script written in one way. */
const partsOf = (name: string): string[] =>
  (name.toLowerCase().match(/\p{L}{2,}/gu) ?? []).map((word) => word.replaceAll('ks', 'x').replaceAll('kh', 'h').replace(/[yj]/g, 'i'));

/** A fuller form of one name ("Ann Mary Bell", "Mary Bell"; "Cy", "Cyrus"), or another spelling of it ("Aleksey", "Alexey"). */
export function isOneName(a: string, b: string): boolean {
  const [short, long] = [partsOf(a), partsOf(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  const isShort = (part: string, other: string) => other.startsWith(part) || part.startsWith(other);
  const isSpelling = (part: string, other: string) =>
    Math.min(part.length, other.length) >= LEAST_LETTERS && part[0] === other[0] && withinEdits(part, other, SPELLINGS);
  return short.every((part) => long.some((other) => isShort(part, other) || isSpelling(part, other)));
}
