import { AMBIGUOUS_PLACES } from '../../english/ambiguous-places.js';
import { CITIES } from '../../english/cities.js';
import { COUNTRIES } from '../../english/countries.js';
import { GIVEN_NAMES_EITHER } from '../../english/given-names-either.js';
import { GIVEN_NAMES_FEMALE } from '../../english/given-names-female.js';
import { GIVEN_NAMES_MALE } from '../../english/given-names-male.js';
import { ORGANIZATIONS } from '../../english/organizations.js';
import { REGIONS } from '../../english/regions.js';
import { SURNAMES } from '../../english/surnames.js';
import { STATES } from '../../english/us-states.js';
import { fold } from '../../text/fold.js';

const foldAll = (...lists: ReadonlySet<string>[]) => new Set(lists.flatMap((list) => [...list].map(fold)));

const places = foldAll(COUNTRIES, STATES, CITIES, REGIONS, new Set(['n.y', 'n.j', 'n.h', 'n.c', 's.c', 'r.i', 'n.m', 'd.c', 'b.c']));
const states = foldAll(COUNTRIES, STATES);
const organizations = foldAll(ORGANIZATIONS);
const given = foldAll(GIVEN_NAMES_FEMALE, GIVEN_NAMES_MALE, GIVEN_NAMES_EITHER);

export const isPlace = (key: string): boolean => places.has(key);
/** A country or a state: what stands behind a town and a comma. */
export const isState = (key: string): boolean => states.has(key);
export const isAmbiguousPlace = (key: string): boolean => AMBIGUOUS_PLACES.has(key);
export const isOrganization = (key: string): boolean => organizations.has(key);
export const isSurname = (key: string): boolean =>
  SURNAMES.has(key) || ((key[0] === 'm' || key[0] === 'o') && /^(?:mc|mac|o')[a-z]{4,}$/.test(key));

/** A given name, or one joined by a hyphen to another ("Jean-Claude"). */
export function isGiven(key: string): boolean {
  if (given.has(key)) return true;
  const hyphen = key.indexOf('-');
  return hyphen > 0 && given.has(key.slice(0, hyphen));
}

const firstWords = new Map<string, number>();
for (const list of [places, organizations])
  for (const phrase of list) {
    const words = phrase.split(' ');
    const first = words[0] as string;
    firstWords.set(first, Math.max(firstWords.get(first) ?? 0, words.length));
  }

/** How many words the longest known place or organisation has that begins with this word; 0 when none does. */
export const longestFrom = (key: string): number => firstWords.get(key) ?? 0;
