import { withinEdits } from '../../text/edit-distance.js';

/** One in so many letters may differ where one name is written in two ways when it comes from another script. */
const LETTERS_FOR_ONE = 4;
const LEAST_LETTERS = 5;

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** Words of a name, letters that stand for one sound of another script written in one way. */
const partsOf = (name: string): string[] =>
  (name.toLowerCase().match(/\p{L}{2,}/gu) ?? [])
    .filter((word) => !SUFFIX.test(word))
    .map((word) => word.replaceAll('ks', 'x').replaceAll('kh', 'h').replace(/[yj]/g, 'i'));

const isShort = (part: string, other: string) => other.startsWith(part) || part.startsWith(other);

function isSpelling(part: string, other: string): boolean {
  const letters = Math.min(part.length, other.length);
  return (
    part === other || (letters >= LEAST_LETTERS && part[0] === other[0] && withinEdits(part, other, Math.floor(letters / LETTERS_FOR_ONE)))
  );
}

/**
 * A fuller form of one name ("Ann Mary Bell", "Mary Bell"; "Cy Orr", "Cyrus Orr"), or another spelling of it ("Aleksey", "Alexey"). A
 * surname is never cut short: "Stein" and "Steinberg" are two.
 */
export function isOneName(a: string, b: string): boolean {
  const [short, long] = [partsOf(a), partsOf(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  const [surname, given, longGiven] = [short.at(-1), short.slice(0, -1), long.slice(0, -1)];
  if (surname === undefined || !isSpelling(surname, long.at(-1) as string)) return false;
  return given.every((part) => longGiven.some((other) => isShort(part, other) || isSpelling(part, other)));
}
