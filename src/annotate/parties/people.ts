import { largest } from '../../text/lists.js';
import type { FoundName } from '../names/find-names.js';
import type { Line } from '../names/words.js';
import { readAttributes } from './attributes.js';
import { type Draft, newDraft, spanText, wordsOf } from './draft.js';
import { coreOf, fits, nearSurname, samePerson } from './same-person.js';

export interface Joined {
  name: FoundName;
  party: Draft;
  confidence: number;
  how: string;
}

/** Two people of the report share this short form and nothing tells them apart: too little to name a speaker by. */
const UNSURE = 0.45;

/** Persons of one report: full names first, then short forms to the one they fit best. */
export function joinPeople(text: string, lines: Line[], names: FoundName[]): { parties: Draft[]; joined: Joined[] } {
  const parties: Draft[] = [];
  const joined: Joined[] = [];
  const people = names.filter((name) => name.type === 'person');
  const index = new Map<string, Draft[]>();
  for (const name of people) {
    const keys = wordsOf(name.keys);
    if (keys.length < 2) continue;
    const own = candidates(index, keys).find((party) => samePerson(party.keys, keys));
    const party = own ?? newDraft(name, spanText(text, name.span));
    if (!own) parties.push(party);
    enter(index, keys, party);
    if (isPlainName(keys) && (keys.length > party.keys.length || !isPlainName(party.keys))) {
      party.name = spanText(text, name.span);
      party.keys = keys;
    }
    joined.push({ name, party, confidence: 1, how: '' });
  }
  for (const { name, party } of joined) readAttributes(text, lines[name.line].words, name, party);
  const weight = new Map<Draft, number>();
  for (const { party } of joined) weight.set(party, (weight.get(party) ?? 0) + 1);
  const full = parties.slice(0, MOST_FULL);
  const byKey = new Map<string, Draft[]>();
  for (const party of parties) for (const key of new Set(party.keys)) add(byKey, key, party);
  const lastSeen = new Map<Draft, number>();
  const single = new Map<string, Draft>();
  const fullAt = new Map(joined.map(({ name, party }) => [name, party]));
  for (const name of people) {
    const known = fullAt.get(name);
    if (known) {
      lastSeen.set(known, name.span[0]);
      continue;
    }
    const keys = wordsOf(name.keys);
    const found = shortFor(name, keys, byKey.get(keys[0]) ?? [], { lines, weight, lastSeen });
    let party = found?.party;
    const misspelt = !party && !single.has(keys[0]) && mayBeMisspelt(name) ? full.filter((one) => nearSurname(keys[0], one.keys)) : [];
    if (misspelt.length === 1) [party] = misspelt;
    else if (!party) {
      party = single.get(keys[0]);
      if (!party) {
        party = newDraft(name, spanText(text, name.span));
        parties.push(party);
        single.set(keys[0], party);
      }
    }
    readAttributes(text, lines[name.line].words, name, party);
    // An unsure one must not make the next look surer.
    if (!found || found.sure) weight.set(party, (weight.get(party) ?? 0) + 1);
    lastSeen.set(party, name.span[0]);
    const how =
      misspelt.length === 1
        ? `'${spanText(text, name.span)}' → ${party.name}, spelt otherwise`
        : found
          ? `'${spanText(text, name.span)}' → ${party.name}${found.sure ? '' : ', the one named most'}`
          : '';
    joined.push({ name, party, confidence: misspelt.length === 1 ? 0.6 : found ? (found.sure ? 0.97 : UNSURE) : 1, how });
  }
  return { parties, joined };
}

/** No word twice, as where two names run together. */
const isPlainName = (keys: string[]) => new Set(keys).size === keys.length && keys.length < 7;

/** Only who speaks or is called Mr. or Ms. is looked for under another spelling. */
const mayBeMisspelt = ({ votes, keys }: FoundName) =>
  keys.length === 1 && (votes.rule === 'speech-verb' || votes.rule === 'courtesy-title');

/** More parties than these share a word in no report; it keeps hostile input linear. */
const MOST = 40;
const MOST_FULL = 200;

function add(index: Map<string, Draft[]>, key: string, party: Draft): void {
  const list = index.get(key);
  if (!list) index.set(key, [party]);
  else if (list.length < MOST && !list.includes(party)) list.push(party);
}

function enter(index: Map<string, Draft[]>, keys: string[], party: Draft): void {
  const core = coreOf(keys);
  add(index, `first ${core[0]}`, party);
  add(index, `last ${core.at(-1)}`, party);
}

function candidates(index: Map<string, Draft[]>, keys: string[]): Draft[] {
  const core = coreOf(keys);
  return [...(index.get(`last ${core.at(-1)}`) ?? []), ...(index.get(`first ${core[0]}`) ?? [])];
}

interface Seen {
  lines: Line[];
  weight: Map<Draft, number>;
  lastSeen: Map<Draft, number>;
}

/** The person a short form stands for: by surname before given name, by gender of a courtesy title, by who is named most. */
function shortFor(
  name: FoundName,
  keys: string[],
  candidates: Draft[],
  { lines, weight, lastSeen }: Seen,
): { party: Draft; sure: boolean } | undefined {
  const fitting = candidates.map((party) => ({ party, fit: fits(keys, party.keys) })).filter(({ fit }) => fit > 0);
  if (!fitting.length) return undefined;
  const best = largest(fitting.map(({ fit }) => fit));
  let few = fitting.filter(({ fit }) => fit === best).map(({ party }) => party);
  if (few.length > 1) {
    const probe = newDraft(name, '');
    readAttributes('', lines[name.line].words, name, probe);
    const agreeing = few.filter((party) => !(probe.told.female && party.told.male) && !(probe.told.male && party.told.female));
    if (agreeing.length) few = agreeing;
    if (probe.roles.length && few.length > 1) {
      const sameRole = few.filter((party) => party.roles.some((role) => probe.roles.some((own) => own.noun === role.noun)));
      if (sameRole.length) few = sameRole;
    }
  }
  if (few.length === 1) return { party: few[0], sure: true };
  const score = (party: Draft) => (weight.get(party) ?? 0) + (lastSeen.has(party) ? 1 : 0);
  few.sort((a, b) => score(b) - score(a) || (lastSeen.get(b) ?? -1) - (lastSeen.get(a) ?? -1));
  return { party: few[0], sure: score(few[0]) >= 3 * score(few[1]) };
}
