import { DEMONYMS, demonymOf } from '../../english/demonyms.js';
import { FEMALE_NOUNS, MALE_NOUNS } from '../../english/gendered-nouns.js';
import { isPersonNoun } from '../names/person-noun.js';
import { isCourtesy, isModifier } from '../names/roles.js';
import { isCapital } from '../names/runs.js';
import type { Line, Word } from '../names/words.js';
import type { Draft } from './draft.js';

/** A phrase that may stand for a person: "the mayor", "the Russian leader", "the 46-year-old". */
export interface RolePhrase {
  line: number;
  from: number;
  to: number;
  noun: string;
  keys: string[];
  age: string | undefined;
}

const OPENERS = new Set(['the', 'this', 'that']);
const LEADERS = new Set([
  'president',
  'minister',
  'chancellor',
  'premier',
  'king',
  'queen',
  'dictator',
  'taoiseach',
  'emir',
  'sultan',
  'leader',
  'chairman',
  'secretary',
]);
/** Nouns that anyone may be: they stand for a person only when the text has called the person so. */
const QUALIFIERS = new Set([
  'vice',
  'deputy',
  'former',
  'assistant',
  'ex',
  'acting',
  'interim',
  'first',
  'second',
  'late',
  'then',
  'associate',
  'under',
  'incoming',
  'outgoing',
  'fellow',
]);

/** Phrases of one line that begin with "the" and end in a word for a person. */
export function rolePhrases(line: Line, index: number): RolePhrase[] {
  const { words } = line;
  const found: RolePhrase[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!OPENERS.has(words[i].key)) continue;
    const phrase = phraseFrom(words, i, index);
    if (!phrase) continue;
    found.push(phrase);
    i = phrase.to - 1;
  }
  return found;
}

function phraseFrom(words: Word[], from: number, line: number): RolePhrase | undefined {
  let noun = -1;
  let owned = false;
  let age: string | undefined;
  let k = from + 1;
  for (; k < words.length && k - from < 7; k++) {
    const word = words[k];
    const years = word.kind === 'number' ? /^(\d{1,3})-year-old$/.exec(word.key) : null;
    if (years) {
      age = years[1];
      if (!isPersonNoun(words[k + 1]?.key ?? '')) {
        noun = noun < 0 ? k : noun;
        k++;
        break;
      }
      continue;
    }
    if (isPersonNoun(word.key) && !isCourtesyWord(word.key)) {
      noun = k;
      if (word.possessive) {
        k++;
        break;
      }
      continue;
    }
    if (noun >= 0) break;
    const modifies =
      isModifier(word.key) ||
      demonymOf(word.key) !== undefined ||
      isCapital(word) ||
      word.pos === 'ADJ' ||
      word.pos === 'NOUN' ||
      word.pos === 'NUM';
    if (!modifies || word.kind === 'mark') return undefined;
    // "the Kenyan team's coach": what owns the role tells whose it is.
    if (word.possessive) owned = true;
  }
  if (noun < 0 || (owned && words[noun].possessive)) return undefined;
  const next = words[noun + 1];
  // A name behind it makes it a title; "of" or "for" tells which one is meant and is left to the names.
  if (next && !words[noun].possessive && isCapital(next)) return undefined;
  return { line, from, to: noun + 1, noun: words[noun].key, keys: words.slice(from + 1, noun + 1).map((w) => w.key), age };
}

const isCourtesyWord = (key: string) =>
  isCourtesy(key) && !['doctor', 'professor', 'rabbi', 'pastor', 'imam', 'chief', 'reverend', 'priest'].includes(key);

/** Persons by the nouns of their roles and by their age. */
export type ByRole = ReadonlyMap<string, Draft[]>;

export function indexRoles(people: Draft[]): ByRole {
  const index = new Map<string, Draft[]>();
  const enter = (key: string, party: Draft) => {
    const list = index.get(key);
    if (!list) index.set(key, [party]);
    else if (!list.includes(party) && list.length < MOST) list.push(party);
  };
  for (const party of people) {
    if (party.age !== undefined) enter(`${party.age}-year-old`, party);
    for (const { noun } of party.roles) {
      enter(isSpokes(noun) ? 'spokesperson' : noun, party);
      if (LEADERS.has(noun)) enter('leader', party);
    }
  }
  return index;
}

/** More persons share a role in no report; it keeps hostile input linear. */
const MOST = 60;

export const candidates = (people: ByRole, { noun, age }: RolePhrase): Draft[] =>
  people.get(age !== undefined ? `${age}-year-old` : isSpokes(noun) ? 'spokesperson' : noun) ?? [];

/** How well a phrase fits a party by its roles: 0 not at all. */
export function roleFit(phrase: RolePhrase, party: Draft): number {
  if (phrase.age !== undefined) return party.age === phrase.age ? 3 : 0;
  if (FEMALE_NOUNS.has(phrase.noun) && party.told.male > party.told.female) return 0;
  if (MALE_NOUNS.has(phrase.noun) && party.told.female > party.told.male) return 0;
  let best = 0;
  let foreign = false;
  for (const role of party.roles) {
    const same = role.noun === phrase.noun || (isSpokes(role.noun) && isSpokes(phrase.noun));
    const leader = phrase.noun === 'leader' && LEADERS.has(role.noun);
    if (!same && !leader) continue;
    const fit = modifiersFit(phrase, role.keys, leader);
    best = Math.max(best, fit);
    foreign ||= !leader && role.keys.some((key) => demonymOf(key) !== undefined && !phrase.keys.includes(key));
  }
  return foreign ? Math.max(0, best - 0.2) : best;
}

const isSpokes = (noun: string) => noun.startsWith('spokes');

function modifiersFit(phrase: RolePhrase, role: string[], leader: boolean): number {
  let points = 1;
  for (const key of QUALIFIERS) {
    const [inPhrase, inRole] = [phrase.keys.includes(key), role.includes(key)];
    if (inPhrase && !inRole) return 0;
    if (
      inRole &&
      !inPhrase &&
      (key === 'vice' || key === 'deputy' || key === 'assistant' || key === 'under' || key === 'former' || key === 'ex')
    )
      points -= key === 'former' || key === 'ex' ? 0.3 : 0.7;
  }
  for (const key of phrase.keys.slice(0, -1)) {
    if (QUALIFIERS.has(key)) continue;
    const people = demonymOf(key);
    if (people !== undefined) {
      const place = DEMONYMS.get(people) ?? '';
      const named = role.includes(key) || role.includes(people) || (place !== '' && place.split(' ').every((word) => role.includes(word)));
      if (!named) {
        if (leader || role.some((other) => demonymOf(other) !== undefined)) return 0;
        points -= 0.2;
      } else points += 1;
    } else if (role.includes(key)) points += 0.5;
    else points -= 0.2;
  }
  // "the president" is rather the one who is called so without a country than "the Russian president".
  for (const key of role) if (demonymOf(key) !== undefined && !phrase.keys.includes(key)) points -= 0.25;
  if (leader && points < 1.5) return 0;
  return Math.max(points, 0);
}
