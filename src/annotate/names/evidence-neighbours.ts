import { METONYMS } from '../../english/metonyms.js';
import { NEWSPAPER_WORDS, PAPERS } from '../../english/newspaper-words.js';
import { ORGANIZATION_HEADS } from '../../english/organization-heads.js';
import { SPEECH_TAGS } from '../../english/speech-tags.js';
import { STATE_ABBREVIATIONS } from '../../english/us-states.js';
import {
  ACTS,
  AGE_WORDS,
  BEATEN,
  BODY_WORDS,
  FACILITIES,
  IN_PLACES,
  KIN,
  ORGANIZATION_BEFORE,
  PLACE_BEFORE,
  PLACE_OFFICES,
  PLACE_VERBS,
  PLURALS,
  SIDES,
} from '../../english/words-beside-names.js';
import { WORK_NOUNS } from '../../english/work-nouns.js';
import { isAmbiguousPlace, isPlace, isState } from './lexicon.js';
import { isPersonNoun } from './person-noun.js';
import type { Segment } from './segments.js';
import { type Votes, vote } from './votes.js';
import type { Word } from './words.js';

/** What a name is by the words around it. */
export function byItsNeighbours(words: Word[], { from, to, role }: Segment, phrase: string, votes: Votes): void {
  const before = words[from - 1];
  const after = words[to];
  const second = words[to + 1];
  const last = words[to - 1];
  if (before) {
    const near = IN_PLACES.get(before.key) ?? (before.key === 'the' ? (IN_PLACES.get(words[from - 2]?.key ?? '') ?? 0) * 0.5 : 0);
    if (near) {
      const facility = FACILITIES.has(last.key) && to - from > 1;
      const acronym = last.kind === 'capitals' && to - from === 1 && before.key === 'in';
      if (near && PLACE_VERBS.has(words[from - 2]?.key ?? '')) vote(votes, 'place', 6, 'place-verb');
      vote(votes, 'place', facility ? Math.max(near, 1.5) : acronym ? 3 : near, 'place-preposition');
    }
    if (before.key === 'the' && !role && last.key === 'house' && to - from === 1) vote(votes, 'organization', 4, 'known-organization');
    if (before.key === 'the' && !role && to - from === 1 && (NEWSPAPER_WORDS.has(last.key) || PAPERS.has(last.key)))
      vote(votes, 'organization', 1.5, 'newspaper');
    if (
      before.key === 'the' &&
      !role &&
      to - from === 1 &&
      last.kind === 'capital' &&
      last.key !== 'government' &&
      ORGANIZATION_HEADS.has(last.key) &&
      after?.kind !== 'capital'
    )
      vote(votes, 'organization', 0.8, 'the-body');
    if (before.key === 'the' && !role) {
      votes.person -= 3;
      vote(votes, 'organization', 0.5, 'the-before');
    }
    const twoBefore = words[from - 2]?.key;
    if (before.kind === 'small' && WORK_NOUNS.has(before.key) && !role && !isCalling(words, from - 1))
      vote(votes, 'other', 8, 'work-noun-before');
    else if ((before.text === '"' || before.text === '“' || before.text === ',') && twoBefore && WORK_NOUNS.has(twoBefore))
      vote(votes, 'other', 2.5, 'work-noun-before');
    if (/^\d{1,3}-year-old$/.test(before.key)) vote(votes, 'person', 5, 'age-before');
    if (before.text === ',' && to - from === 1 && STATE_ABBREVIATIONS.has(last.key) && (last.stop || last.kind === 'capitals'))
      vote(votes, 'place', 5, 'state-abbreviation');
    if (before.key === 'of' && twoBefore && PLACE_OFFICES.has(twoBefore)) vote(votes, 'place', 3, 'office-of');
    if (PLACE_BEFORE.has(before.key) || (before.key === 'of' && twoBefore && PLACE_BEFORE.has(twoBefore)))
      vote(votes, 'place', 4, 'place-noun-before');
    if (ORGANIZATION_BEFORE.has(before.key)) vote(votes, 'organization', 2.5, 'organization-noun-before');
    else if (before.kind === 'small' && !role && isPersonNoun(before.key)) vote(votes, 'person', 3.5, 'occupation-before');
    else if (before.text === ',' && words[from - 2]?.kind === 'small' && isPersonNoun(words[from - 2].key))
      vote(votes, 'person', 2, 'occupation-before');
    if (before.key === 'for' && twoBefore && /^(?:spokes(?:man|woman|person)|lawyer|attorney|works?|worked|working)$/.test(twoBefore))
      vote(votes, 'organization', 1.2, 'spokesman-for');
    if (before.key === 'with' || before.key === 'by' || before.key === 'told') vote(votes, 'person', 0.3, 'agent-preposition');
  }
  const metonym = METONYMS.has(phrase);
  if (
    metonym &&
    (last.possessive ||
      (after?.kind === 'small' &&
        (isPersonNoun(after.key) ||
          SPEECH_TAGS.has(after.key) ||
          BODY_WORDS.has(after.key) ||
          after.pos === 'AUX' ||
          after.pos === 'VERB')))
  )
    vote(votes, 'organization', 4, 'metonym');
  const known = isPlace(phrase) && !isAmbiguousPlace(phrase);
  if (known && before && BEATEN.has(before.key)) vote(votes, 'organization', 9, 'team');
  if (
    known &&
    !last.possessive &&
    after?.kind === 'small' &&
    before?.pos !== 'ADP' &&
    before?.key !== 'and' &&
    before?.key !== 'or' &&
    before?.text !== ','
  ) {
    if (SIDES.has(after.key)) vote(votes, 'organization', 9, 'team');
    else if (PLURALS.has(after.key)) vote(votes, 'organization', 9, 'team');
    else if (SPEECH_TAGS.has(after.key) || ACTS.has(after.key)) vote(votes, 'organization', 9, 'state-acts');
  }
  if (last.possessive) {
    if (after && KIN.has(after.key)) vote(votes, 'person', 1.5, 'kin-after');
    return;
  }
  if (!after) return;
  if (after.text === ',' && second) {
    const years = AGE_WORDS.has(second.key) ? to + 2 : to + 1;
    const end = words[years + 1]?.text;
    if (words[years]?.kind === 'number' && /^\d{1,2}$/.test(words[years].key) && (end === undefined || /^[,.;)]/.test(end)))
      vote(votes, 'person', 5, 'age-after');
    if (second.key === 'who' || second.key === 'whose') vote(votes, 'person', 2.5, 'who-after');
    if (
      (isState(second.key) || isState(`${second.key} ${words[to + 2]?.key}`) || (STATE_ABBREVIATIONS.has(second.key) && second.stop)) &&
      second.kind !== 'small'
    )
      vote(votes, 'place', before && IN_PLACES.has(before.key) ? 4 : 3, 'state-after');
    if (
      (second.key === 'a' || second.key === 'an' || second.key === 'the' || second.key === 'his' || second.key === 'her') &&
      appositionIs(words, to + 2)
    )
      vote(votes, 'person', 2, 'apposition');
    else if (isPersonNoun(second.key) && second.kind === 'small') vote(votes, 'person', 2, 'apposition');
  }
  if (after.text === '(' && second?.kind === 'number' && second.key.length === 2) vote(votes, 'person', 2, 'age-after');
  if (after.kind === 'small' && after.key.startsWith('spokes')) vote(votes, 'organization', 3, 'spokesman-after');
  if (after.key === 'who') vote(votes, 'person', 2, 'who-after');
  if (after.kind === 'small' && SPEECH_TAGS.has(after.key)) {
    vote(votes, 'person', 1.2, 'speech-verb');
    vote(votes, 'organization', 0.4, 'speech-verb');
    if (speaksOfOneself(words, to + 1)) vote(votes, 'person', 1.5, 'speaks-of-oneself');
  }
  if (before && SPEECH_TAGS.has(before.key) && before.kind === 'small') vote(votes, 'person', 1, 'speech-verb');
  else if (after.kind === 'small' && (after.pos === 'VERB' || after.pos === 'AUX') && before?.key !== 'the')
    vote(votes, 'person', 0.4, 'subject');
  if (after.key.endsWith('-based')) vote(votes, 'place', 3, 'based');
}

/** "Legend called Quill's plan …": a verb with its subject, not "a plan called Blue Harbour". */
function isCalling(words: Word[], at: number): boolean {
  if (!/^(?:called|named|dubbed|titled|entitled|codenamed)$/.test(words[at].key)) return false;
  const before = words[at - 1];
  return before !== undefined && (before.kind === 'capital' || before.kind === 'capitals' || before.pos === 'PRON');
}

/** "Quill said he …", "Quill told police she …": directly behind the verb of saying, or one word further, it is mostly the sayer. */
const speaksOfOneself = (words: Word[], at: number): boolean =>
  isHeOrShe(words[at]) || (words[at]?.kind === 'small' && isHeOrShe(words[at + 1]));

const isHeOrShe = (word: Word | undefined): boolean => word !== undefined && /^(?:he|she)(?:['’](?:s|d|ll))?$/.test(word.key);

/** "…, a retired teacher" and "…, the group's chairman": does the apposition that begins here name a person's role? */
function appositionIs(words: Word[], from: number): boolean {
  for (let k = from; k < from + 6 && k < words.length; k++) {
    const word = words[k];
    if (word.kind === 'mark' || word.key === 'of' || word.key === 'for' || word.key === 'who') return false;
    if (isPersonNoun(word.key) && words[k + 1]?.key !== "'s" && !word.possessive) return true;
  }
  return false;
}
