import { OTHER_HEADS } from '../../english/capitalized-words.js';
import { demonymOf } from '../../english/demonyms.js';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../../english/name-particles.js';
import { ORGANIZATION_HEADS } from '../../english/organization-heads.js';
import { ORGANIZATION_TOPICS } from '../../english/organization-topics.js';
import { PLACE_HEADS } from '../../english/place-heads.js';
import { isGiven, isOrganization, isPlace, isSurname, longestFrom } from './lexicon.js';
import { isCourtesy, isRole, mayBeName, roleEnd } from './roles.js';
import { isCapital, type Run } from './runs.js';
import type { Word } from './words.js';

/** Words `[from, to)` of a line that are one name, with the role phrase right before it. */
export interface Segment {
  from: number;
  to: number;
  role: { from: number; to: number } | undefined;
  courtesy: boolean;
  /** A known place or organisation, or the head word that makes it one. */
  known: 'place' | 'organization' | undefined;
}

export const newSegment = (from: number, to: number, known?: Segment['known'], role?: Segment['role'], courtesy = false): Segment => ({
  from,
  to,
  role,
  courtesy,
  known,
});

/** Heads that end the name of a body of its own: nothing is "for" it as a part of a name. */
const BODIES = new Set(
  'association foundation agency department ministry committee commission council university college company inc corp ltd party bank club union federation society institute office bureau'.split(
    ' ',
  ),
);
const ARTICLES = new Set(['the', 'a', 'an']);
const SPLITTERS = new Set(['and', 'in', 'on', 'at', 'to', 'with', 'against', 'for', 'of', 'the']);
const OF_BEGINNERS = new Set(
  'bank battle bay bill board bureau cape centre center chamber church city college commission committee confederation conference congress council county court daughters department directorate federation fellowship friends government gulf house institute institution isle isles kingdom knights league library lord lords mayor medical ministry museum office order palace parliament people port province republic school sea sons society state states strait tower town trial university union united duchy hall village department faculty academy association alliance army army force forces party guild voice nation head district municipality diocese archdiocese embassy convention declaration treaty statue temple tomb coalition campaign fund foundation organization organisation minister tribunal supreme speaker centers centers federal joint international national royal american british world european women'.split(
    /\s+/,
  ),
);

/** Cuts a run into names: roles off their holders, places off what follows, joined names apart. */
export function segmentRun(words: Word[], run: Run): Segment[] {
  const segments: Segment[] = [];
  let at = run.from;
  let role: { from: number; to: number } | undefined;
  while (at < run.to) {
    const word = words[at];
    if ((!isCapital(word) && word.kind !== 'number') || ARTICLES.has(word.key)) {
      if (SPLITTERS.has(word.key) || word.kind === 'mark') role = undefined;
      at++;
      continue;
    }
    const phrase = knownPhrase(words, at, run.to);
    const roleTo = phrase && phrase.to - at > 1 ? at : roleEnd(words, at, run.to);
    if (roleTo > at && isRolePhrase(words, at, roleTo, run.to, segments)) {
      role = { from: role && role.to === at ? role.from : at, to: roleTo };
      at = roleTo;
      continue;
    }
    const segment = oneName(words, at, run.to, phrase);
    if (role && role.to === at) segment.role = role;
    if (segment.role && isCourtesy(words[segment.role.to - 1].key)) segment.courtesy = true;
    if (!isGlued(words, run.from, segment)) segments.push(segment);
    at = segment.to;
    role = undefined;
  }
  return segments;
}

const THE_THINGS = new Set(['lady', 'lord', 'miss', 'madame', 'sir', 'don', 'brother', 'sister']);

/** Role words that open names of things as often: "Star Wars", "Model T". */
const AS_NAMES_FIRST = new Set([
  'star',
  'model',
  'champion',
  'legend',
  'guard',
  'guest',
  'agent',
  'captain',
  'general',
  'private',
  'major',
  'count',
  'host',
  'pilot',
  'victor',
  'keeper',
  'miner',
  'hunter',
  'driver',
  'reader',
  'player',
  'owner',
  'patient',
  'driver',
  'partner',
  'worker',
  'native',
  'icon',
  'operator',
]);

/** A name whose last word repeats one before it with the next word stuck to it, as where links lost their space. */
function isGlued(words: Word[], from: number, { to }: Segment): boolean {
  const last = words[to - 1];
  if (!/\p{Ll}\p{Lu}/u.test(last.text)) return false;
  for (let k = from; k < to - 1; k++)
    if (words[k].key.length > 3 && last.key.length > words[k].key.length && last.key.startsWith(words[k].key)) return true;
  return false;
}

/** "General Motors" and "King" alone are no roles; "King Felipe" is one. */
function isRolePhrase(words: Word[], from: number, to: number, end: number, before: Segment[]): boolean {
  const last = words[to - 1];
  const next = words[to];
  const previous = before.at(-1);
  if (to - from === 1 && mayBeName(last.key) && previous?.to === from) return false;
  // "the Lady Marran": a ship, a pub, a horse.
  if (to - from === 1 && THE_THINGS.has(last.key) && words[from - 1]?.key === 'the' && next && to < end && isCapital(next)) return false;
  if (to - from === 1 && AS_NAMES_FIRST.has(last.key) && next && to < end && !isGiven(next.key) && !isSurname(next.key) && !next.stop)
    return false;
  if (next && to < end && isCapital(next) && ORGANIZATION_HEADS.has(next.key) && !isGiven(next.key) && !isSurname(next.key)) return false;
  if (next && to < end && isCapital(next) && !last.possessive) {
    if (isCourtesy(last.key) || isGiven(next.key)) return true;
    // A head word later in the block makes the role part of an organisation: "Police Officers Association", "Attorney General's Office".
    const block = blockEnd(words, to, end);
    const head = words[block - 1];
    return !(ORGANIZATION_HEADS.has(head.key) || PLACE_HEADS.has(head.key)) || isSurname(head.key) || isRole(head.key);
  }
  return true;
}

/** The longest known place or organisation that begins at `from`. */
export function knownPhrase(words: Word[], from: number, to: number): { to: number; type: 'place' | 'organization' } | undefined {
  const longest = Math.min(longestFrom(words[from].key), to - from);
  let phrase = '';
  let found: { to: number; type: 'place' | 'organization' } | undefined;
  for (let k = 0; k < longest; k++) {
    const word = words[from + k];
    phrase = k === 0 ? word.key : `${phrase} ${word.key}`;
    if (k < longest - 1 && word.possessive) break;
    if (k > 0 && words[from + k - 1]?.possessive) break;
    if (isOrganization(phrase)) found = { to: from + k + 1, type: 'organization' };
    else if (isPlace(phrase)) found = { to: from + k + 1, type: 'place' };
  }
  return found;
}

/** The end of the words with capitals (and particles) that follow one another from `from`. */
function blockEnd(words: Word[], from: number, to: number): number {
  let k = words[from]?.kind === 'number' ? from + 1 : from;
  while (k < to && (isCapital(words[k]) || NAME_PARTICLES.has(words[k].key) || /^(?:al|el)-/.test(words[k].key))) {
    if (words[k].possessive) return k + 1;
    k++;
  }
  return k;
}

function oneName(words: Word[], from: number, to: number, phrase: ReturnType<typeof knownPhrase>): Segment {
  const block = extendBlock(words, from, to);
  const last = words[block - 1];
  const organization =
    ORGANIZATION_HEADS.has(last.key) || (block - from > 2 && hasOf(words, from, block) && ORGANIZATION_HEADS.has(words[from].key));
  if (block - from > 1 && (organization || PLACE_HEADS.has(last.key) || OTHER_HEADS.has(last.key))) {
    const inner = splitBeforeHead(words, from, block);
    if (inner > from) return newSegment(from, inner, phrase && phrase.to === inner ? phrase.type : undefined);
    return newSegment(from, block);
  }
  const headed = cutAfterHead(words, from, block);
  if (headed < block) return newSegment(from, headed);
  if (phrase) {
    // "Florida Gov. …", "Fort Myers, …": a known phrase ends there, unless a longer name goes on ("Paris Hilton", "Washington Irving").
    const next = words[phrase.to];
    const goesOn = phrase.to < block && isCapital(next);
    if (!goesOn || phrase.to - from > 1) {
      const roleNext = goesOn && roleEnd(words, phrase.to, to) > phrase.to;
      if (!goesOn || roleNext || phrase.type === 'place' || isGiven((next as Word).key)) return newSegment(from, phrase.to, phrase.type);
    } else if (roleEnd(words, phrase.to, to) > phrase.to && !mayBeName((next as Word).key)) return newSegment(from, phrase.to, phrase.type);
    else if (!isGiven(words[from].key) && isGiven((next as Word).key) && block - phrase.to > 1)
      return newSegment(from, phrase.to, phrase.type);
  }
  // Two names of persons run together: given name, surname, given name.
  if (
    block - from >= 4 &&
    isGiven(words[from].key) &&
    !isGiven(words[from + 1].key) &&
    isGiven(words[from + 2].key) &&
    words[from + 1].kind === 'capital'
  )
    return newSegment(from, from + 2);
  return newSegment(from, cutAtRole(words, from, block));
}

/** "… of the Refugee Council Anna Berg": a body ends where a given name with a surname follows its head. */
function cutAfterHead(words: Word[], from: number, to: number): number {
  for (let k = from + 1; k + 2 < to; k++)
    if (ORGANIZATION_HEADS.has(words[k].key) && isGiven(words[k + 1].key) && !isPlace(words[k + 1].key) && !isGiven(words[from].key))
      return k + 1;
  return to;
}

/** A name of a person ends before a role word that opens the next one ("Anna Berg President …" does not occur, "Texas Senator" does). */
function cutAtRole(words: Word[], from: number, to: number): number {
  for (let k = from + 1; k < to; k++) {
    const { key } = words[k];
    if (isRole(key) && !mayBeName(key) && !NAME_SUFFIXES.has(key) && !isSurname(key) && !isGiven(key)) {
      let start = k;
      while (start - 1 > from && roleEnd(words, start - 1, to) > start - 1 && !(PLACE_HEADS.has(words[start - 1].key) && start - 2 >= from))
        start--;
      return roleEnd(words, from, to) > from ? to : start;
    }
  }
  return to;
}

const hasOf = (words: Word[], from: number, to: number) => {
  for (let k = from; k < to; k++) if (words[k].key === 'of' || words[k].key === 'for') return true;
  return false;
};

/** A person's title inside a block that ends in a head word splits it: "NASA Administrator Anna Park". */
function splitBeforeHead(words: Word[], from: number, to: number): number {
  for (let k = from + 1; k < to - 1; k++) {
    const { key } = words[k];
    if (!isRole(key) || mayBeName(key) || ORGANIZATION_TOPICS.has(key) || words[k].possessive) continue;
    const next = words[k + 1];
    if (isGiven(next.key)) return k;
  }
  return from;
}

/** Words that go on with one name from `from`: its block, and what "of", "for", "and" and "&" join to an organisation or a place. */
function extendBlock(words: Word[], from: number, to: number): number {
  let end = blockEnd(words, from, to);
  if (end === from) end = from + 1;
  while (end < to) {
    const word = words[end];
    const last = words[end - 1];
    if (last.possessive && !isCapital(word)) return end;
    const next = (words[end + 1] as Word | undefined)?.key === 'the' ? end + 2 : end + 1;
    if (word.kind === 'mark') {
      if (word.text === ',' && !ORGANIZATION_TOPICS.has(last.key) && !isCapital(words[end + 1])) return end;
      end = blockEnd(words, end + 1, to);
      continue;
    }
    if (last.possessive || word.kind === 'number') {
      end = blockEnd(words, end + (word.kind === 'number' ? 1 : 0), to);
      continue;
    }
    if (next >= to || !isCapital(words[next])) return end;
    const first = words[from];
    if (word.key === 'of') {
      const head =
        ORGANIZATION_HEADS.has(last.key) ||
        PLACE_HEADS.has(last.key) ||
        (end - from > 3 && hasOf(words, from, end)) ||
        OF_BEGINNERS.has(last.key) ||
        OTHER_HEADS.has(last.key);
      if (!head || isGiven(first.key) || isPersonLike(words, from, end)) return end;
      end = blockEnd(words, next, to);
      continue;
    }
    if (word.key === 'and') {
      if (next === end + 2) return end;
      const right = words[next];
      const rightEnd = blockEnd(words, next, to);
      const rightHead = words[rightEnd - 1];
      const topics = ORGANIZATION_TOPICS.has(last.key) && ORGANIZATION_TOPICS.has(right.key);
      const inside =
        hasOf(words, from, end) || (end - from === 1 && ORGANIZATION_HEADS.has(rightHead.key)) || ORGANIZATION_HEADS.has(rightHead.key);
      if (!topics || !inside) return end;
      end = rightEnd;
      continue;
    }
    if (
      word.key === 'for' ||
      (word.key === 'on' && ['council', 'committee', 'commission', 'conference', 'panel', 'institute'].includes(last.key))
    ) {
      if (!ORGANIZATION_HEADS.has(last.key) || BODIES.has(words[blockEnd(words, next, to) - 1].key)) return end;
      end = blockEnd(words, next, to);
      continue;
    }
    return end;
  }
  return end;
}

const isPersonLike = (words: Word[], from: number, to: number) =>
  to - from === 2 && isGiven(words[from].key) && !demonymOf(words[from].key);
