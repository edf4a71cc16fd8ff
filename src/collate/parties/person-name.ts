import { NAME_TITLES, PERSON_SUFFIXES } from '../../english/name-suffixes.js';
import { NICKNAMES } from '../../english/nicknames.js';

/** A person's name in parts, folded: no case, no accents, no apostrophes, no titles. */
export interface PersonName {
  given: string | null;
  middle: string[];
  surname: string;
}

const fold = (word: string) =>
  word
    .normalize('NFD')
    .replace(/[\p{M}'’‘.]/gu, '')
    .toLowerCase();

/** "Sgt. Anton “Dunn” Jones Jr." → given anton, surname jones; null when nothing is left. */
export function parsePerson(name: string): PersonName | null {
  const withoutNick = name.replace(/["“'‘][^"“”'‘’]{1,30}["”'’](?=\s)/g, ' ');
  const words = withoutNick
    .split(/[\s,]+/)
    .map(fold)
    .filter(Boolean);
  while (words.length > 1 && PERSON_SUFFIXES.has(words.at(-1) as string)) words.pop();
  // "Harbour Interim Police Chief Anna Lind": the name follows the last title.
  const title = words.slice(0, -1).findLastIndex((word) => NAME_TITLES.has(word));
  words.splice(0, title + 1);
  const surname = words.pop();
  if (!surname) return null;
  const [given = null, ...middle] = words;
  return { given, middle, surname };
}

/** How two given names agree: the same, an initial, a short form, one letter apart; null when they do not. */
export function givenAgreement(a: string, b: string): 'same' | 'initial' | 'short form' | 'spelling' | null {
  if (a === b) return 'same';
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : null;
  const [one, other] = [NICKNAMES.get(a), NICKNAMES.get(b)];
  if (one && other && [...one].some((full) => other.has(full))) return 'short form';
  return Math.min(a.length, b.length) >= 4 && isOneLetterApart(a, b) ? 'spelling' : null;
}

/** Does one insertion, deletion or change of a letter make the words equal? */
export function isOneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let [start, ends] = [0, 0];
  while (start < a.length && a[start] === b[start]) start++;
  while (ends < Math.min(a.length, b.length) - start && a[a.length - 1 - ends] === b[b.length - 1 - ends]) ends++;
  return Math.max(a.length, b.length) - start - ends <= 1;
}
