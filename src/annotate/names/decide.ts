import type { NameType } from '../../model/name.js';
import { noVotes, type Votes } from './evidence.js';
import type { FoundName, WordCounts } from './find-names.js';
import { isPlace } from './lexicon.js';

const TYPES: NameType[] = ['person', 'organization', 'place', 'other'];

/** Sets type and rule of every name by its own votes, those of the same words elsewhere and those of the longer names it is short for. */
export function decideTypes(names: FoundName[], counts: WordCounts): void {
  const byKey = new Map<string, Votes>();
  for (const name of names) {
    const key = name.keys.join(' ');
    const sum = byKey.get(key) ?? noVotes();
    for (const type of TYPES) sum[type] += name.votes[type];
    byKey.set(key, sum);
  }
  // A full name of a person lends its last (and first) word to short forms.
  const surnames = new Map<string, number>();
  const givenNames = new Set<string>();
  for (const name of names) {
    if (name.keys.length < 2) continue;
    const sum = byKey.get(name.keys.join(' ')) ?? name.votes;
    if (best(sum)[0] !== 'person' && !looksPersonal(name, sum, counts)) continue;
    const last = lastWord(name.keys);
    surnames.set(last, (surnames.get(last) ?? 0) + 1);
    givenNames.add(name.keys[0]);
  }
  for (const name of names) {
    const sum = byKey.get(name.keys.join(' ')) ?? name.votes;
    const votes: Votes = { ...name.votes };
    for (const type of TYPES) votes[type] += 0.5 * (sum[type] - name.votes[type]);
    if (name.keys.length === 1) {
      const [key] = name.keys;
      if (surnames.has(key)) add(votes, 'person', isPlace(key) ? 2.5 : 5, 'short-form');
      else if (givenNames.has(key)) add(votes, 'person', isPlace(key) ? 1 : 2.5, 'short-form');
    }
    let [type, points] = best(votes);
    if (points < 1) {
      if (looksPersonal(name, votes, counts)) [type, votes.rule] = ['person', 'unknown-words'];
      else type = 'other';
    }
    name.type = type;
    name.rule = votes.rule;
  }
}

function add(votes: Votes, type: NameType, points: number, rule: string) {
  votes[type] += points;
  if (points > votes.top) {
    votes.top = points;
    votes.rule = rule;
  }
}

function best(votes: Votes): [NameType, number] {
  let winner: NameType = 'other';
  let points = 0;
  for (const type of TYPES)
    if (votes[type] > points) {
      winner = type;
      points = votes[type];
    }
  return [winner, points];
}

/** Two or three words with capitals that stand nowhere in small letters. */
const looksPersonal = (name: FoundName, votes: Votes, counts: WordCounts): boolean =>
  name.keys.length > 1 &&
  name.keys.length < 4 &&
  votes.other < 1 &&
  votes.person > -2 &&
  name.keys.every((key) => counts.small(key) === 0 && key.length > 1);

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** The surname: the last word, without "Jr." and the like. */
export const lastWord = (keys: string[]): string => {
  let k = keys.length - 1;
  while (k > 0 && (SUFFIXES.has(keys[k]) || keys[k] === ',')) k--;
  return keys[k];
};
