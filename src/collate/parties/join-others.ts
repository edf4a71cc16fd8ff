import { CITIES } from '../../english/cities.js';
import { ORGANIZATION_FILLERS, ORGANIZATION_TAILS } from '../../english/name-suffixes.js';
import { SAME_NAMES } from '../../english/same-places.js';
import { groupBy } from '../../text/group-by.js';
import type { Groups, PartyNode } from './nodes.js';

/** Organisations, places and the rest: the same name, its usual other names, its initials, or without its generic last words. */
export function joinOthers(nodes: readonly PartyNode[], groups: Groups): void {
  const others = nodes.map((node, id) => ({ node, id, key: keyOf(node.party.name) })).filter(({ node, key }) => !node.person && key);
  const byKey = groupBy(others, ({ key }) => key);
  const firstOf = (key: string) => byKey.get(key)?.[0] as (typeof others)[number];
  for (const same of byKey.values()) {
    for (const other of same.slice(1)) groups.join((same[0] as (typeof others)[number]).id, other.id, 'same name');
  }
  const keys = [...byKey.keys()];
  const join = (a: string, b: string, why: string) => {
    const [one, other] = [firstOf(a), firstOf(b)];
    if (groups.of(one.id) !== groups.of(other.id))
      groups.join(one.id, other.id, `${one.node.party.name} and ${other.node.party.name}: ${why}`);
  };
  const byInitials = groupBy(
    keys.filter((key) => key.includes(' ')),
    initialsOf,
  );
  for (const key of keys) {
    const spelled = byInitials.get(key);
    if (spelled?.length === 1 && key.length >= 3) join(spelled[0] as string, key, 'its initials');
  }
  const organizations = keys.filter((key) => byKey.get(key)?.some(({ node }) => node.party.type !== 'place'));
  // "Lantern" taken for a place, where a club of that name is in the story; a city stays a city.
  const cores = new Set(organizations.filter((key) => coreOf(key) !== key).map(coreOf));
  const venues = keys.filter((key) => !organizations.includes(key) && cores.has(key) && !CITIES.has(key));
  for (const sameCore of groupBy([...organizations, ...venues], coreOf).values()) {
    for (const other of sameCore.slice(1)) join(sameCore[0] as string, other, 'the same but for a generic word at its end');
  }
}

/**
 * Names of other kinds that end with the full name of one person of the story, a title before it; and single words taken for a
 * surname that an organisation of the story goes by.
 */
export function joinTitled(nodes: readonly PartyNode[], groups: Groups): void {
  const bodies = new Set(nodes.flatMap(({ person, party }, id) => (!person && party.type !== 'place' ? [groups.of(id)] : [])));
  const organizations = new Map<string, number>();
  const surnames = new Map<string, Set<number>>();
  nodes.forEach((node, id) => {
    if (!node.person && bodies.has(groups.of(id))) organizations.set(keyOf(node.party.name), id);
    if (node.person?.given) surnames.set(node.person.surname, (surnames.get(node.person.surname) ?? new Set()).add(groups.of(id)));
  });
  nodes.forEach((node, id) => {
    const key = keyOf(node.party.name);
    const same = node.person && !node.person.given ? organizations.get(key) : undefined;
    if (same !== undefined && groups.why(id).length === 0) groups.join(same, id, 'same name');
    const named = node.party.type === 'other' ? surnames.get(key) : undefined;
    if (named?.size === 1) groups.join([...named][0] as number, id, `"${node.party.name}" is the surname of one person only`);
  });
  const persons = new Map<string, Set<number>>();
  nodes.forEach(({ person }, id) => {
    if (!person?.given) return;
    const name = `${person.given} ${person.surname}`;
    persons.set(name, (persons.get(name) ?? new Set()).add(groups.of(id)));
  });
  nodes.forEach((node, id) => {
    if (node.person || node.party.type === 'place') return;
    const words = keyOf(node.party.name).split(' ');
    const named = words.length > 1 ? persons.get(words.slice(-2).join(' ')) : undefined;
    if (named?.size !== 1) return;
    groups.join([...named][0] as number, id, `"${node.party.name}" ends with the name`);
  });
}

/** Folded name without article, by its usual name where it has several. */
function keyOf(name: string): string {
  const usual = SAME_NAMES.get(name.toLowerCase().replace(/^the\s+/, '')) ?? name;
  return usual
    .normalize('NFD')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/['’‘.]|\p{M}/gu, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'at', 'to', 'de']);

const initialsOf = (key: string) =>
  key
    .split(' ')
    .filter((word) => !SMALL.has(word))
    .map((word) => word[0])
    .join('');

function coreOf(key: string): string {
  let core = key;
  for (let again = true; again; ) {
    again = false;
    for (const tail of ORGANIZATION_TAILS) {
      if (!core.endsWith(` ${tail}`)) continue;
      core = core.slice(0, -tail.length - 1);
      again = true;
    }
  }
  const words = core.split(' ');
  const own = words.filter((word) => !ORGANIZATION_FILLERS.has(word));
  return own.length >= 3 ? own.join(' ') : core;
}
