import type { NameType } from '../../model/name.js';
import { type FoundName, toName } from './find-names.js';
import { isAmbiguousPlace, isOrganization, isPlace } from './lexicon.js';
import { isCapital } from './runs.js';
import { knownPhrase, newSegment } from './segments.js';
import { noVotes } from './votes.js';
import type { Line, Word } from './words.js';

const LEADS = new Set(['of', 'in', 'for', 'and', 'the']);
const DIRECTIONS = new Set(['northern', 'southern', 'eastern', 'western', 'central', 'north', 'south', 'east', 'west']);
/** Heads with a place behind "of", known or not. */
const OF_A_PLACE = new Set([
  'university',
  'municipality',
  'city',
  'town',
  'diocese',
  'archdiocese',
  'port',
  'county',
  'bishop',
  'district',
]);

interface Known {
  /** Full names of persons by their first two words; their surnames. */
  people: Map<string, string[]>;
  surnames: Set<string>;
  places: Set<string>;
}

/** Names inside longer names: the place a body is of ("Bank of Ghana", "US Navy"), the person or body a thing is called after. */
export function namesInside(lines: Line[], names: FoundName[]): FoundName[] {
  const known = collect(names);
  const found: FoundName[] = [];
  for (const name of names) {
    if (name.type === 'person' || name.keys.length < 2 || isPlace(name.key)) continue;
    const line = lines[name.line];
    for (let k = name.from; k < name.to; k++) {
      if (!isCapital(line.words[k])) continue;
      const inner = innerName(line.words, k, name, known);
      if (!inner) continue;
      found.push({ ...toName(line, name.line, newSegment(k, inner.to), false, noVotes()), type: inner.type, rule: 'inside-name' });
      k = inner.to - 1;
    }
  }
  return found;
}

function collect(names: FoundName[]): Known {
  const known: Known = { people: new Map(), surnames: new Set(), places: new Set() };
  for (const { type, keys, key } of names) {
    if (type === 'person' && keys.length > 1) {
      known.people.set(keys.slice(0, 2).join(' '), keys);
      known.surnames.add(keys[keys.length - 1]);
    }
    if (type === 'place') known.places.add(key);
  }
  return known;
}

function innerName(words: Word[], k: number, name: FoundName, known: Known): { to: number; type: NameType } | null {
  const first = k === name.from;
  const word = words[k];
  const full = k + 1 < name.to ? known.people.get(`${word.key} ${words[k + 1].key}`) : undefined;
  if (full && full.length < name.keys.length && k + full.length <= name.to && full.every((key, i) => words[k + i].key === key))
    return { to: k + full.length, type: 'person' };
  if (first && known.surnames.has(word.key) && !isPlace(word.key)) return { to: k + 1, type: 'person' };
  const led = first || LEADS.has(words[k - 1].key);
  if (!led) return null;
  const phrase = knownPhrase(words, k, first ? name.to - 1 : name.to);
  if (phrase?.type === 'place' && !(phrase.to - k === 1 && isAmbiguousPlace(word.key))) return phrase;
  if (first && name.type === 'other' && isOrganization(word.key)) return { to: k + 1, type: 'organization' };
  if (first && known.places.has(word.key) && !isAmbiguousPlace(word.key) && !DIRECTIONS.has(word.key)) return { to: k + 1, type: 'place' };
  if (!first && DIRECTIONS.has(word.key) && k + 2 === name.to && isPlace(words[k + 1].key)) return { to: k + 2, type: 'place' };
  if (k + 1 === name.to && words[k - 1]?.key === 'of' && OF_A_PLACE.has(words[k - 2]?.key ?? '') && !isOrganization(word.key))
    return { to: k + 1, type: 'place' };
  return null;
}
