import { GIVEN_NAMES_FEMALE } from '../../english/given-names-female.js';
import { GIVEN_NAMES_MALE } from '../../english/given-names-male.js';
import { PERSON_SUFFIXES } from '../../english/name-suffixes.js';
import { NICKNAMES } from '../../english/nicknames.js';
import { withinEdits } from '../../text/edit-distance.js';

/** Words of a name without "Jr." and the like. */
export const coreOf = (keys: string[]): string[] => {
  const core = keys.filter((key) => !PERSON_SUFFIXES.has(key));
  return core.length ? core : keys;
};

/** "Julia" and "Julian" are two names, "Kristen" and "Kristin" two spellings. */
const otherGender = (a: string, b: string): boolean =>
  (GIVEN_NAMES_FEMALE.has(a) && GIVEN_NAMES_MALE.has(b)) || (GIVEN_NAMES_MALE.has(a) && GIVEN_NAMES_FEMALE.has(b));

const shareNickname = (a: string, b: string): boolean => {
  const left = NICKNAMES.get(a);
  const right = NICKNAMES.get(b);
  if (!left || !right) return Boolean(left?.has(b) || right?.has(a));
  for (const full of left) if (right.has(full)) return true;
  return false;
};

const sameGiven = (a: string, b: string): boolean =>
  a === b ||
  (a.length > 4 && b.length > 4 && a[0] === b[0] && withinEdits(a, b, 1) && !otherGender(a, b)) ||
  (a.length <= 2 && a[0] === b[0]) ||
  (b.length <= 2 && a[0] === b[0]) ||
  shareNickname(a, b);

/** Can two full names of persons be one person's? Same surname, and given names that are equal, short for one another or initials. */
export function samePerson(x: string[], y: string[]): boolean {
  const [a, b] = [coreOf(x), coreOf(y)];
  if (a.join(' ') === b.join(' ')) return a.length > 1 || x.join(' ') === y.join(' ');
  if (a.length < 2 || b.length < 2) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.at(-1) === long.at(-1)) return sameGiven(short[0], long[0]) || (short.length === 2 && long.slice(1, -1).includes(short[0]));
  // "Ana Ruiz" for "Ana Ruiz Prado", "Kim Jong" for "Kim Jong Un"
  return short.length < long.length && short.every((key, k) => key === long[k]);
}

/** A surname spelt otherwise once: one letter off, two in a long name. */
export const nearSurname = (key: string, full: string[]): boolean => {
  const last = coreOf(full).at(-1) ?? '';
  return key.length > 4 && last.length > 4 && key[0] === last[0] && withinEdits(key, last, key.length > 7 ? 2 : 1);
};

/** How well a short form fits a full name: 3 by its surname, 2 by its first word, 1 by one between; 0 not at all. */
export function fits(short: string[], full: string[]): number {
  const core = coreOf(full);
  const words = coreOf(short);
  if (core.length <= words.length) return core.join(' ') === words.join(' ') ? 3 : 0;
  const at = core.findIndex((_, k) => words.every((word, i) => core[k + i] === word));
  if (at < 0) return 0;
  if (at + words.length === core.length) return 3;
  return at === 0 ? 2 : 1;
}
