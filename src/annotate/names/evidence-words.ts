import { OTHER_HEADS } from '../../english/capitalized-words.js';
import { COMMON_ACRONYMS } from '../../english/common-acronyms.js';
import { demonymOf } from '../../english/demonyms.js';
import { EAST_ASIAN_SURNAMES } from '../../english/east-asian-surnames.js';
import { FOREIGN_ORGANIZATION_HEADS, FOREIGN_PLACE_HEADS } from '../../english/foreign-heads.js';
import { METONYMS } from '../../english/metonyms.js';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../../english/name-particles.js';
import { NEWSPAPER_WORDS } from '../../english/newspaper-words.js';
import { ORGANIZATION_HEADS } from '../../english/organization-heads.js';
import { PLACE_BEGINNINGS } from '../../english/place-beginnings.js';
import { PLACE_HEADS } from '../../english/place-heads.js';
import { SHIP_PREFIXES } from '../../english/ship-prefixes.js';
import { TEAM_NICKNAMES } from '../../english/sport-teams.js';
import { isEveryday } from './everyday.js';
import { isAmbiguousPlace, isGiven, isOrganization, isPlace, isSurname } from './lexicon.js';
import type { Segment } from './segments.js';
import { type Votes, vote } from './votes.js';
import type { Word } from './words.js';

const THE_THINGS = new Set(['lady', 'lord', 'miss', 'madame']);

/** What a name is by its own words. */
export function byItsWords(words: Word[], { from, to, role, courtesy }: Segment, phrase: string, votes: Votes): void {
  const [first, last] = [words[from], words[to - 1]];
  const length = to - from;
  if (length > 1 && THE_THINGS.has(first.key) && !role) vote(votes, 'other', 4, 'thing-name');
  if (role) vote(votes, 'person', courtesy ? 8 : 6, courtesy ? 'courtesy-title' : 'role-before');
  if (isOrganization(phrase) && !METONYMS.has(phrase)) vote(votes, 'organization', 5, 'known-organization');
  else if (METONYMS.has(phrase)) vote(votes, 'place', 3, 'metonym');
  else if (isPlace(phrase)) vote(votes, 'place', isAmbiguousPlace(phrase) ? 1.5 : 5, 'known-place');
  const text = words[to - 1].text;
  if (SHIP_PREFIXES.has(first.text) || (words[from - 1] && SHIP_PREFIXES.has(words[from - 1].text))) vote(votes, 'other', 6, 'ship');
  if (length > 1) {
    const hasOf = words.slice(from, to).some((w) => w.key === 'of' || w.key === 'for' || w.key === 'on');
    if (OTHER_HEADS.has(last.key) && !hasOf) vote(votes, 'other', isGiven(first.key) && length === 2 ? 1.5 : 4, 'thing-word');
    if (ORGANIZATION_HEADS.has(last.key)) vote(votes, 'organization', 4, 'organization-word');
    else if (
      hasOf &&
      (ORGANIZATION_HEADS.has(first.key) ||
        words
          .slice(from, to)
          .some(
            (w, k) => (w.key === 'of' || w.key === 'for' || w.key === 'on') && k > 0 && ORGANIZATION_HEADS.has(words[from + k - 1].key),
          ))
    )
      vote(votes, 'organization', 4.5, 'organization-word');
    else if (hasOf && OTHER_HEADS.has(first.key)) vote(votes, 'other', 4, 'thing-word');
    if (last.key === 'district' && words[to - 2].key === 'school') vote(votes, 'organization', 5, 'organization-word');
    else if (PLACE_HEADS.has(last.key)) vote(votes, 'place', 3.5, 'place-word');
    else if (hasOf && PLACE_HEADS.has(first.key)) vote(votes, 'place', 3.5, 'place-word');
    if (PLACE_BEGINNINGS.has(first.key) && !isPlace(phrase) && !isGiven(last.key) && length <= 3)
      vote(votes, 'place', isGiven(first.key) ? 0.5 : ['el', 'la', 'al'].includes(first.key) ? 1 : 2.5, 'place-beginning');
    const head = ORGANIZATION_HEADS.has(last.key) || PLACE_HEADS.has(last.key) || OTHER_HEADS.has(last.key);
    if (isGiven(first.key) && !hasOf) vote(votes, 'person', givenPoints(words, from, to, head), 'given-name');
    if (length < 4 && EAST_ASIAN_SURNAMES.has(first.key) && /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(words[from + 1].text))
      vote(votes, 'person', 4, 'surname-first');
    if (isSurname(last.key) && !hasOf) vote(votes, 'person', 2, 'surname');
    if (isSurname(first.key) && length <= 3 && isGiven(last.key)) vote(votes, 'person', 2, 'surname-first');
    if (/^\p{Lu}\.?(?:\p{Lu}\.?)?$/u.test(first.text) && first.stop && !isPlace(first.key)) vote(votes, 'person', 4, 'initials');
    if (length > 2 && /^\p{Lu}\.$/u.test(words[from + 1].text)) vote(votes, 'person', 4, 'initials');
    if (NAME_SUFFIXES.has(last.key) && OTHER_HEADS.has(words[to - 2].key)) vote(votes, 'other', 5, 'thing-word');
    else if (NAME_SUFFIXES.has(last.key)) vote(votes, 'person', 4, 'name-suffix');
    for (let k = from + 1; k < to - 1; k++)
      if (
        words[k].kind === 'small' &&
        NAME_PARTICLES.has(words[k].key) &&
        !FOREIGN_PLACE_HEADS.has(first.key) &&
        !FOREIGN_ORGANIZATION_HEADS.has(first.key)
      )
        vote(votes, 'person', 2, 'name-particle');
    if (FOREIGN_ORGANIZATION_HEADS.has(first.key)) vote(votes, 'organization', 3, 'organization-word');
    else if (FOREIGN_PLACE_HEADS.has(first.key) && !isGiven(first.key)) vote(votes, 'place', 3, 'place-word');
    if (!head && !hasOf && !isGiven(first.key)) {
      const rest = phrase.slice(first.key.length + 1);
      if (length > 2 && isOrganization(rest)) vote(votes, 'organization', 4, 'known-organization');
      else if (isPlace(phrase.slice(0, -last.key.length - 1)) && TEAM_NICKNAMES.has(last.key)) vote(votes, 'organization', 4.5, 'team');
      else if (isPlace(first.key) && NEWSPAPER_WORDS.has(last.key)) vote(votes, 'organization', 3, 'newspaper');
      else if (isOrganization(first.key)) vote(votes, 'organization', 2, 'part-of-organization');
      else if (first.key === 'team') vote(votes, 'organization', 3, 'team');
      else if (
        isPlace(last.key) &&
        !isAmbiguousPlace(last.key) &&
        !PLACE_BEGINNINGS.has(first.key) &&
        !isSurname(last.key) &&
        !isPlace(first.key)
      )
        vote(votes, 'organization', words[from - 1]?.key === 'in' ? 1.5 : 2.5, 'place-at-end');
      else if (isPlace(first.key) && !isAmbiguousPlace(first.key)) vote(votes, 'other', 1, 'place-at-beginning');
    }
    if (demonymOf(first.key) && !head) vote(votes, 'other', 1, 'people-word');
    if (words.slice(from, to).some((w) => w.text === '&')) vote(votes, 'organization', 2, 'ampersand');
  } else {
    if (isGiven(first.key)) vote(votes, 'person', isEveryday(first.key) ? 0.5 : isAmbiguousPlace(first.key) ? 1 : 1.5, 'given-name');
    if (isSurname(first.key)) vote(votes, 'person', 1.5, 'surname');
    if (first.kind === 'capitals' && /\d/.test(text) && !isOrganization(first.key)) vote(votes, 'other', 2, 'code');
    else if (first.kind === 'capitals' && text.length <= 6 && !COMMON_ACRONYMS.has(text) && !isPlace(first.key))
      vote(votes, 'organization', 2.5, 'acronym');
    if (/^\p{Lu}\p{Ll}+\p{Lu}/u.test(text) && !isSurname(first.key) && !/^(?:Mc|Mac|De|Le|La|Di|Van|O)\p{Lu}/u.test(text))
      vote(votes, 'organization', 1.5, 'inner-capital');
  }
}

/** What a given name in front is worth: little before a head word or among everyday words ("Grace Church", "Marine Reserves"). */
function givenPoints(words: Word[], from: number, to: number, head: boolean): number {
  const [first, last] = [words[from].key, words[to - 1].key];
  const surname = isSurname(last) || (HEAD_SURNAMES.has(last) && to - from < 4 && !isAmbiguousPlace(first) && !isEveryday(first));
  if (surname) return 4;
  if (head) return 1.5;
  return isEveryday(first) && isEveryday(last) && !isGiven(last) ? 1.5 : 4;
}

/** Head words of places and bodies that are surnames as well. */
const HEAD_SURNAMES = new Set(
  'woods hill hills brooks fields banks bridges waters rivers lake church hall marsh meadows wells heath lane parks park stone gates post rose ford field house castle towers glen moor pond law west street mill mills green bank press school temple abbey lodge court forest garden march day'.split(
    ' ',
  ),
);
