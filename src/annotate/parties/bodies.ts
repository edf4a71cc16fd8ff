import { demonymOf } from '../../english/demonyms.js';
import { SAME_NAMES } from '../../english/same-places.js';
import type { FoundName } from '../names/find-names.js';
import { isPlace } from '../names/lexicon.js';
import { type Draft, newDraft, spanText, wordsOf } from './draft.js';
import type { Joined } from './people.js';

/** Organisations, places and other things of one report: same words, same body under another name, initials, shortened names. */
export function joinBodies(text: string, names: FoundName[]): { parties: Draft[]; joined: Joined[] } {
  const parties: Draft[] = [];
  const joined: Joined[] = [];
  const byKey = new Map<string, Draft>();
  const balance = new Map<Draft, number>();
  const bodies = names.filter((name) => name.type !== 'person');
  for (const name of bodies) {
    const keys = wordsOf(name.keys);
    if (!keys.length) continue;
    const key = `${name.type === 'other' ? 'other' : 'body'}|${usual(keys)}`;
    let party = byKey.get(key);
    if (!party) {
      party = newDraft(name, spanText(text, name.span));
      byKey.set(key, party);
      parties.push(party);
    } else if (spanText(text, name.span).length > party.name.length) {
      party.name = spanText(text, name.span);
      party.keys = keys;
    }
    balance.set(party, (balance.get(party) ?? 0) + (name.type === 'organization' ? 1 : -1));
    joined.push({ name, party, confidence: 1, how: '' });
  }
  // A country is a place, its team or its government by turns: one party, of the kind it mostly is.
  for (const [party, more] of balance) if (party.type !== 'other') party.type = more > 0 ? 'organization' : 'place';
  const into = mergeShortened(parties);
  for (const entry of joined) {
    const target = into.get(entry.party);
    if (!target) continue;
    entry.how = `'${spanText(text, entry.name.span)}' → ${target.party.name}, ${target.why}`;
    entry.confidence = 0.9;
    entry.party = target.party;
  }
  return { parties: parties.filter((party) => !into.has(party)), joined };
}

const usual = (keys: string[]): string => {
  const name = keys.join(' ');
  return SAME_NAMES.get(name) ?? name;
};

interface Target {
  party: Draft;
  why: string;
}

/** Initials to the full name, and a shortened name to the one longer name it can be short for. */
function mergeShortened(parties: Draft[]): Map<Draft, Target> {
  const into = new Map<Draft, Target>();
  const organizations = parties.filter((party) => party.type === 'organization' || party.type === 'other');
  const byInitials = new Map<string, Draft[]>();
  const byWord = new Map<string, Draft[]>();
  for (const party of [...organizations, ...parties.filter((p) => p.type === 'place')]) {
    if (party.keys.length < 2) continue;
    for (const initials of initialsOf(party.keys)) add(byInitials, initials, party);
    if (party.type !== 'place') for (const key of new Set(party.keys)) add(byWord, key, party);
  }
  for (const party of organizations) {
    if (party.keys.length === 1) {
      const full = (byInitials.get(party.keys[0].replace(/\./g, '')) ?? []).filter((other) => other !== party);
      if (full.length === 1 && party.name === party.name.toUpperCase()) {
        into.set(party, { party: full[0], why: 'its initials' });
        continue;
      }
    }
    const longer = (byWord.get(party.keys[0]) ?? []).filter(
      (other) => other !== party && !into.has(other) && other.keys.length > party.keys.length && isShortFor(party.keys, other.keys),
    );
    if (longer.length === 1) into.set(party, { party: longer[0], why: 'shortened' });
  }
  return into;
}

/** More than these share a word in no report; it keeps hostile input linear. */
const MOST = 40;

function add(index: Map<string, Draft[]>, key: string, party: Draft): void {
  const list = index.get(key);
  if (!list) index.set(key, [party]);
  else if (list.length < MOST) list.push(party);
}

function initialsOf(keys: string[]): string[] {
  const all = keys.map((key) => key[0]).join('');
  const heads = keys
    .filter((key) => !['of', 'the', 'and', 'for', 'in', 'on', 'de'].includes(key))
    .map((key) => key[0])
    .join('');
  return all === heads ? [all] : [all, heads];
}

function inOrder(short: string[], full: string[]): boolean {
  let k = 0;
  for (const key of full) if (key === short[k]) k++;
  return k === short.length;
}

/** "State Department" for "US State Department", "Bluewater" for "Bluewater Bank": the end of the name, or a beginning that is no place. */
function isShortFor(short: string[], full: string[]): boolean {
  const at = full.length - short.length;
  if (short.every((key, k) => full[at + k] === key))
    return short.length > 1 || full.slice(0, at).every((key) => demonymOf(key) !== undefined || isPlace(key));
  if (short.length > 2 && short[0] === full[0] && short.at(-1) === full.at(-1) && inOrder(short, full)) return true;
  if (!short.every((key, k) => full[k] === key)) return false;
  return (
    short.length > 1 ||
    !(
      isPlace(short[0]) ||
      demonymOf(short[0]) !== undefined ||
      [
        'national',
        'international',
        'united',
        'american',
        'royal',
        'university',
        'department',
        'bank',
        'house',
        'church',
        'world',
        'state',
        'federal',
        'new',
      ].includes(short[0])
    )
  );
}
