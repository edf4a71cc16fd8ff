import { COURTESY_TITLES } from '../../english/courtesy-titles.js';
import { demonymOf } from '../../english/demonyms.js';
import { FEMALE_NOUNS, MALE_NOUNS } from '../../english/gendered-nouns.js';
import type { FoundName } from '../names/find-names.js';
import { isPersonNoun } from '../names/person-noun.js';
import { isCourtesy, isModifier, isRole } from '../names/roles.js';
import { isCapital } from '../names/runs.js';
import type { Word } from '../names/words.js';
import type { Draft, Role } from './draft.js';

/** Adds to a party what the words around one of its names say: roles, age, gender. */
export function readAttributes(text: string, words: Word[], name: FoundName, party: Draft): void {
  const before = roleBefore(words, name);
  if (before) addRole(text, words, before, party);
  readAfter(text, words, name, party);
  for (let k = name.from - 1; k >= Math.max(0, name.from - 2); k--) {
    const title = COURTESY_TITLES.get(words[k].key);
    if (title === undefined || (k < name.from - 1 && words[k + 1].kind === 'mark')) continue;
    if (title === 'female' || title === 'male') party.told[title] += 2;
    break;
  }
}

interface Range {
  from: number;
  to: number;
}

/** The role right before a name ("Prime Minister", "retired teacher") or before a comma ("the mayor, Anna Berg"). */
function roleBefore(words: Word[], name: FoundName): Range | undefined {
  if (name.role) return widen(words, name.role);
  let to = name.from;
  const apposition = words[to - 1]?.text === ',';
  if (apposition) to--;
  if (to < 1 || !isPersonNoun(words[to - 1].key) || words[to - 1].possessive) return undefined;
  const range = widen(words, { from: to - 1, to });
  if (apposition) {
    const opener = words[range.from - 1];
    if (!opener || !(opener.possessive || ['the', 'his', 'her', 'their', 'its', 'a', 'an'].includes(opener.key))) return undefined;
  }
  return range;
}

/** The role with what belongs to it on its left: modifiers, people words, names of bodies with capitals. */
function widen(words: Word[], { from, to }: Range): Range {
  let start = from;
  const small = words[to - 1].kind === 'small';
  while (start > 0 && to - start < 7) {
    const word = words[start - 1];
    if (word.possessive || word.kind === 'mark' || word.kind === 'number') break;
    const belongs =
      isModifier(word.key) ||
      isRole(word.key) ||
      demonymOf(word.key) !== undefined ||
      isCapital(word) ||
      (small && (word.pos === 'ADJ' || word.pos === 'NOUN'));
    if (!belongs || (isCapital(word) && ['the', 'a', 'an', 'in', 'but', 'and'].includes(word.key))) break;
    start--;
  }
  return { from: start, to };
}

function addRole(text: string, words: Word[], { from, to }: Range, party: Draft): void {
  const keys = words.slice(from, to).map((word) => word.key);
  const noun = [...keys].reverse().find((key) => isPersonNoun(key) && !isCourtesyOnly(key)) ?? undefined;
  if (!noun) return;
  const role: Role = { text: text.slice(words[from].start, words[to - 1].end).replace(/\s+/g, ' '), noun, keys };
  if (!party.roles.some((known) => known.text.toLowerCase() === role.text.toLowerCase())) party.roles.push(role);
  if (FEMALE_NOUNS.has(noun)) party.told.female += 1;
  if (MALE_NOUNS.has(noun)) party.told.male += 1;
}

const isCourtesyOnly = (key: string) => isCourtesy(key) && !['doctor', 'professor', 'rabbi', 'imam', 'ayatollah', 'pastor'].includes(key);

/** What stands behind a name: ", 46," and ", a retired teacher from Ulm,". */
function readAfter(text: string, words: Word[], name: FoundName, party: Draft): void {
  let k = name.to;
  if (words[k - 1]?.possessive) return;
  if (words[k]?.text === '(') {
    const age = words[k + 1];
    if (age?.kind === 'number' && /^\d{1,2}$/.test(age.key) && words[k + 2]?.text === ')') party.age = age.key;
    return;
  }
  if (words[k]?.text !== ',') return;
  k++;
  if (words[k]?.kind === 'number' && /^\d{1,3}$/.test(words[k].key)) {
    party.age = words[k].key;
    if (words[k + 1]?.text !== ',') return;
    k += 2;
  }
  const from = k;
  let noun = -1;
  while (k < words.length && k - from < 14) {
    const word = words[k];
    if (
      word.text === ',' ||
      word.text === ';' ||
      word.text === '—' ||
      word.text === '–' ||
      word.text === '(' ||
      word.key === 'who' ||
      word.key === 'that'
    )
      break;
    if (word.kind === 'mark' && word.text !== '-' && word.text !== '/') break;
    if ((word.pos === 'VERB' || word.pos === 'AUX') && word.kind === 'small' && noun >= 0) break;
    if (word.pos === 'AUX' || word.pos === 'PRON') {
      if (!['his', 'her', 'their', 'its', 'my', 'our'].includes(word.key)) return;
    }
    if (noun < 0 && isPersonNoun(word.key) && !word.possessive) noun = k;
    else if (noun === k - 1 && isPersonNoun(word.key) && !word.possessive) noun = k;
    if (noun < 0 && k - from > 6) return;
    k++;
  }
  if (noun < 0 || (words[from].kind === 'small' && words[from].pos === 'ADP') || words[from].key === 'and') return;
  // "Anna Berg, president of X, …": a name with a capital first would be the next item of a list.
  const opener = words[from];
  const determined = ['a', 'an', 'the', 'his', 'her', 'their', 'its', 'one'].includes(opener.key) || opener.possessive;
  if (
    !determined &&
    !isModifier(opener.key) &&
    !isPersonNoun(opener.key) &&
    demonymOf(opener.key) === undefined &&
    opener.pos !== 'ADJ' &&
    !isCapital(opener)
  )
    return;
  const start = determined && !opener.possessive ? from + 1 : from;
  const keys = words.slice(start, k).map((word) => word.key);
  const key = words[noun].key;
  const role: Role = { text: text.slice(words[start].start, words[k - 1].end).replace(/\s+/g, ' '), noun: key, keys };
  if (words[noun + 1] && isCapital(words[noun + 1]) && noun + 1 < k) return;
  if (!party.roles.some((known) => known.text.toLowerCase() === role.text.toLowerCase())) party.roles.push(role);
  if (FEMALE_NOUNS.has(key)) party.told.female += 1;
  if (MALE_NOUNS.has(key)) party.told.male += 1;
}
