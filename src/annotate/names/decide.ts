import { demonymOf } from '../../english/demonyms.js';
import { ORGANIZATION_HEADS } from '../../english/organization-heads.js';
import { SPORT_WORDS } from '../../english/sport-words.js';
import type { NameType } from '../../model/name.js';
import type { FoundName, WordCounts } from './find-names.js';
import { isGiven, isPlace, isSurname } from './lexicon.js';
import { noVotes, type Votes } from './votes.js';

const TYPES: NameType[] = ['person', 'organization', 'place', 'other'];

/** Sets type and rule of every name by its own votes, those of the same words elsewhere and those of the longer names it is short for. */
export function decideTypes(names: FoundName[], counts: WordCounts, texts: (a: FoundName, b: FoundName) => string): void {
  const byKey = new Map<string, Votes>();
  for (const name of names) {
    const key = name.key;
    const sum = byKey.get(key) ?? noVotes();
    for (const type of TYPES) sum[type] += name.votes[type];
    byKey.set(key, sum);
  }
  // A full name of a person lends its last (and first) word to short forms.
  const surnames = new Map<string, number>();
  const givenNames = new Set<string>();
  for (const name of names) {
    if (name.keys.length < 2) continue;
    const sum = byKey.get(name.key) ?? name.votes;
    const [type, top] = best(sum);
    if (type !== 'person' && (top >= 1 || !looksPersonal(name, sum, counts))) continue;
    const last = lastWord(name.keys);
    surnames.set(last, (surnames.get(last) ?? 0) + 1);
    givenNames.add(name.keys[0]);
  }
  const heads = new Map<string, NameType>();
  const beginnings = new Set<string>();
  for (const name of names) {
    if (name.keys.length < 2) continue;
    const [type] = best(byKey.get(name.key) ?? name.votes);
    if (type !== 'organization' && type !== 'place') continue;
    for (const key of [lastWord(name.keys), name.keys[0]]) if (ORGANIZATION_HEADS.has(key)) heads.set(key, type);
    const [first] = name.keys;
    if (
      type === 'organization' &&
      !surnames.has(first) &&
      !isGiven(first) &&
      !isPlace(first) &&
      demonymOf(first) === undefined &&
      !counts.everyday(first)
    )
      beginnings.add(first);
  }
  const sport = isSportReport(counts);
  const points = new Map<FoundName, number>();
  for (const name of names) {
    const sum = byKey.get(name.key) ?? name.votes;
    const votes: Votes = { ...name.votes };
    for (const type of TYPES) votes[type] += Math.max(-3, Math.min(3, 0.5 * (sum[type] - name.votes[type])));
    if (name.keys.length === 1) {
      const [key] = name.keys;
      const head = heads.get(key);
      if (beginnings.has(key)) add(votes, 'organization', 3, 'short-form');
      if (head && (name.votes.rule === 'the-before' || name.votes.rule === 'the-body')) add(votes, head, 3, 'short-form');
      if (key.endsWith('s') && surnames.has(key.slice(0, -1)) && name.votes.rule === 'the-before') add(votes, 'person', 5, 'family');
      if (surnames.has(key)) add(votes, 'person', isPlace(key) && name.votes.place > 5.5 ? 1 : 6, 'short-form');
      else if (givenNames.has(key)) add(votes, 'person', isPlace(key) ? 1 : 2.5, 'short-form');
    }
    if (sport && isTeam(name)) add(votes, 'organization', 9, 'team-in-sport');
    const [type, top] = best(votes);
    points.set(name, top);
    name.type = type;
    name.rule = votes.rule;
    // "in Freedom": an everyday word that a preposition alone would make a place.
    if (
      type === 'place' &&
      name.votes.rule === 'place-preposition' &&
      !isPlace(name.key) &&
      name.keys.every((key) => counts.everyday(key)) &&
      sum.place < 5
    ) {
      [name.type, name.rule] = ['other', 'everyday-words'];
      continue;
    }
    if (top >= 1) continue;
    if (looksPersonal(name, votes, counts))
      [name.type, name.rule] =
        name.votes.place >= 0.8 && name.votes.person <= 0 ? ['place', 'place-preposition'] : ['person', 'unknown-words'];
    else name.type = 'other';
  }
  likeNeighbours(names, points, texts);
  likeElsewhere(names, points);
  for (const name of names)
    if (name.type === 'other' && (points.get(name) ?? 0) < 1 && isLone(name, byKey.get(name.key) ?? name.votes, counts))
      [name.type, name.rule] = [name.votes.place > 0.6 ? 'place' : 'person', 'lone-word'];
}

/** A name that nothing types here is what the same words are elsewhere in the report. */
function likeElsewhere(names: FoundName[], points: Map<FoundName, number>): void {
  const typed = new Map<string, NameType>();
  for (const name of names)
    if (name.type !== 'other' && (points.get(name) ?? 0) >= 1.5 && name.votes.rule !== 'the-before' && !typed.has(name.key))
      typed.set(name.key, name.type);
  for (const name of names) {
    const type = typed.get(name.key);
    if (!type || name.type !== 'other' || (points.get(name) ?? 0) >= 1.5) continue;
    [name.type, name.rule] = [type, 'as-elsewhere'];
  }
}

/** "Sulla and Trump", "Zeus, Hera and Athena": an untyped name is what its neighbour in a list is. */
function likeNeighbours(names: FoundName[], points: Map<FoundName, number>, between: (a: FoundName, b: FoundName) => string): void {
  const weak = (name: FoundName) => (points.get(name) ?? 0) < 1.3;
  const give = (from: FoundName, to: FoundName) => {
    if (!weak(to) || weak(from) || from.type === 'other' || to.rule === 'unknown-words' || (from.keys.length > 2 && to.keys.length === 1))
      return;
    if (
      !/^(?:,|and|or|,and|,or|&|to|versus|vs)$/.test(between(from.span[0] < to.span[0] ? from : to, from.span[0] < to.span[0] ? to : from))
    )
      return;
    to.type = from.type;
    to.rule = 'like-neighbour';
    points.set(to, 1.3);
  };
  for (let k = 1; k < names.length; k++) if (names[k].line === names[k - 1].line) give(names[k - 1], names[k]);
  for (let k = names.length - 1; k > 0; k--) if (names[k].line === names[k - 1].line) give(names[k], names[k - 1]);
}

/** A country or a town that no preposition makes a place. */
const isTeam = (name: FoundName) => name.votes.rule === 'known-place' && name.votes.place <= 5.05 && name.role === undefined;

const isSportReport = (counts: WordCounts): boolean => {
  let hits = 0;
  for (const word of SPORT_WORDS) hits += Math.min(counts.small(word), 4);
  return hits >= 8 && hits / Math.max(60, counts.total) > 0.012;
};

/** A report brings persons in with their full names; where it is only a passage, a lone word that nothing types is taken for one. */
const PASSAGE = 110;

/** One word with a capital that stands nowhere in small letters and has no "the" before it. */
const isLone = (name: FoundName, all: Votes, counts: WordCounts): boolean =>
  name.keys.length === 1 &&
  (counts.total < PASSAGE ? name.votes.person > -1 : all.person > 0.9 && all.person > all.organization + all.place) &&
  name.votes.other < 1 &&
  counts.small(name.keys[0]) === 0 &&
  (!counts.everyday(name.keys[0]) || (counts.total < PASSAGE && !name.opens && name.votes.person >= 0.3)) &&
  /^\p{L}[\p{L}'-]{2,}$/u.test(name.keys[0]) &&
  name.votes.place < 1 &&
  name.votes.organization < 0.5;

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
  name.keys.every((key) => counts.small(key) === 0 && key.length > 1) &&
  !isPlace(name.keys[0]) &&
  endsLikePerson(name, votes, counts);

/** The last word is none of English, or the first is none and the name acts. */
function endsLikePerson({ keys }: FoundName, votes: Votes, counts: WordCounts): boolean {
  const last = lastWord(keys);
  if (isPlace(last)) return false;
  if (!counts.everyday(last) || isSurname(last) || isGiven(last)) return !counts.everyday(keys[0]) || isGiven(keys[0]) || votes.person > 0;
  return !counts.everyday(keys[0]) && keys.length === 2 && votes.person >= 0.3 && !last.endsWith('s');
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** The surname: the last word, without "Jr." and the like. */
export const lastWord = (keys: string[]): string => {
  let k = keys.length - 1;
  while (k > 0 && (SUFFIXES.has(keys[k]) || keys[k] === ',')) k--;
  return keys[k];
};
