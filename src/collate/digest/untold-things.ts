import { DATED_THING_KINDS, EVENT_KINDS } from '../../english/event-words.js';
import { FEMALE_NOUNS, MALE_NOUNS } from '../../english/gendered-nouns.js';
import { KNOWN_INSTITUTIONS } from '../../english/known-institutions.js';
import { KNOWN_THINGS, PAPERS, PEOPLE_OF_A_CASE, TELLING_ADJECTIVES } from '../../english/known-things.js';
import { OCCUPATIONS } from '../../english/occupations.js';
import { OFFICES } from '../../english/offices.js';
import type { Token } from '../../text/tokens.js';
import { wordKey } from '../../text/word-key.js';

/** How many pieces a noun phrase may have. */
const PHRASE = 6;
/** Behind a noun these say which one is meant, whatever follows. */
const TELLS_WHICH = new Set('of that who whom whose which where to for'.split(' '));
/** Behind a noun these say where or whose it is; "before a crowd" and "through the streets" belong to the verb. */
const PLACES = /^(?:in|at|on|from|with|without|near|outside|inside|between|against|by|over|about|across|behind|under)$/;
const COURTESY = /^(?:mr|mrs|ms|miss|sir)\.?$/;
const OWNS = /^['’]s?$/;
const OWNING = /['’]s$/;

/**
 * Sorts of things a text tells of: the keys of its words, the kinds of events they name ("shot" is told where "the shooting" is asked for) and
 * the surnames it gives with another name or an office before them.
 */
export function thingsTold(tokens: readonly Token[]): Set<string> {
  return new Set(tokens.flatMap((token, i) => [...sortsOf(token.lower), ...(isFullName(tokens, i) ? [surname(token)] : [])]));
}

/** Whom a sentence opens with by surname alone: "Krol said". */
export function untoldPersons(tokens: readonly Token[], isPerson: (token: Token) => boolean): string[][] {
  const [first, second] = tokens;
  const isAlone = first?.pos === 'PROPN' && second?.pos !== 'PROPN' && second?.text !== ',' && isPerson(first);
  return isAlone ? [[surname(first)]] : [];
}

const surname = ({ lower }: Token): string => `name:${lower.replace(OWNING, '')}`;

/** "Ada Krol", "Mayor Krol", not "Mr. Krol": the last word of a name with what says who that is. */
function isFullName(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (tokens[at]?.pos !== 'PROPN' || next?.pos === 'PROPN' || !before) return false;
  return !COURTESY.test(before.lower) && (before.pos === 'PROPN' || OFFICES.has(before.lower));
}

/**
 * The things with "the" that nothing in the sentence says which of, each as the sorts any one of which tells it: whatever the sentence is about,
 * and any person, event or paper: "the suspect", "the arrests", "the deal". What opens a report is left its objects: the reader is told of them there.
 */
export function untoldThings(tokens: readonly Token[], isTime: (token: Token) => boolean, opens: boolean): string[][] {
  const verb = tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const isName = (token: Token | undefined): boolean => token?.pos === 'PROPN' && !isTime(token);
  const untold: string[][] = [];
  let quoted = false;
  for (const [i, { lower, text }] of tokens.entries()) {
    if (/^["“”]$/.test(text)) quoted = text === '“' || (text === '"' && !quoted);
    if (lower !== 'the' || quoted) continue;
    const head = headOf(tokens, i + 1);
    if (head < 0) continue;
    const phrase = tokens.slice(i + 1, head + 1);
    const noun = (tokens[head] as Token).lower.replace(OWNING, '');
    if (phrase.some((token) => isName(token) || isSingled(token)) || isWellKnown(phrase, noun)) continue;
    const before = tokens.slice(0, i);
    if (isToldBehind(tokens, head, isTime, isName) || (before.at(-1)?.text === ',' && isName(before.at(-2)))) continue;
    if (isPerson(noun) && before.some(isName)) continue;
    if (i > verb && (opens || !(isPerson(noun) || EVENT_KINDS.has(noun) || DATED_THING_KINDS.has(noun) || PAPERS.has(noun)))) continue;
    const sorts = sortsOf(noun);
    const told = thingsTold(before);
    if (sorts.length && !isTold(sorts, told)) untold.push(sorts);
  }
  return untold;
}

/** Is a thing among those told? "The club" is told by "a nightclub". */
export const isTold = (sorts: readonly string[], told: ReadonlySet<string>): boolean =>
  sorts.some((sort) => told.has(sort) || (sort.length > 3 && [...told].some((one) => one.endsWith(sort))));

function sortsOf(lower: string): string[] {
  const word = lower.replace(OWNING, '');
  const [key, kind] = [wordKey(word), EVENT_KINDS.get(word)];
  return [...(key ? [key] : []), ...(kind ? [`event:${kind}`] : [])];
}

/** The place of the noun a phrase is about: the last one in a row, or the owner of what follows. */
function headOf(tokens: readonly Token[], from: number): number {
  let head = -1;
  for (let at = from; at < Math.min(tokens.length, from + PHRASE); at++) {
    const { pos, text } = tokens[at] as Token;
    if (OWNS.test(text) && head >= 0) return head;
    if (pos === 'NOUN' || pos === 'PROPN') head = at;
    else if (head >= 0 || !/^(?:ADJ|NUM|VERB|ADV)$/.test(pos)) break;
    if (head === at && OWNING.test(text)) return head;
  }
  return head;
}

const isSingled = ({ lower, pos }: Token): boolean =>
  TELLING_ADJECTIVES.has(lower) || (pos === 'ADJ' && lower.endsWith('est')) || /^\d/.test(lower);

const isWellKnown = (phrase: readonly Token[], noun: string): boolean =>
  KNOWN_THINGS.has(noun) || phrase.some(({ lower }) => KNOWN_INSTITUTIONS.has(lower.replace(OWNING, '')));

const isPerson = (noun: string): boolean =>
  PEOPLE_OF_A_CASE.has(noun.replace(/s$/, '')) || [OCCUPATIONS, OFFICES, FEMALE_NOUNS, MALE_NOUNS].some((words) => words.has(noun));

/** Does what follows say which one: a name, a clause, a place; a day does not. */
function isToldBehind(
  tokens: readonly Token[],
  head: number,
  isTime: (token: Token) => boolean,
  isName: (token: Token | undefined) => boolean,
): boolean {
  const [next, second, third] = tokens.slice(head + 1, head + 4);
  if (!next) return false;
  if (TELLS_WHICH.has(next.lower) || isName(next)) return true;
  if (next.text === ',' || next.text === '(') return isName(second) || second?.lower === 'who' || second?.lower === 'which';
  if (!PLACES.test(next.lower) || !second || !/^(?:NOUN|PROPN|DET|ADJ|NUM|PRON)$/.test(second.pos)) return false;
  return !isTime(second) && !(third && isTime(third));
}
