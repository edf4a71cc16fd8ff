import { CALENDAR_WORDS } from '../../english/calendar-words.js';
import { COMMON_ACRONYMS } from '../../english/common-acronyms.js';
import { NAME_PARTICLES } from '../../english/name-particles.js';
import { ORGANIZATION_TOPICS } from '../../english/organization-topics.js';
import { SENTENCE_STARTERS } from '../../english/sentence-starters.js';
import { isGiven, isOrganization, longestFrom } from './lexicon.js';
import type { Line, Word } from './words.js';

/** Words `[from, to)` of a line that may hold names: capitals with the small words between them. */
export interface Run {
  from: number;
  to: number;
  /** The run opens its sentence, so the capital of its first word says nothing. */
  opens: boolean;
}

const GRAMMAR = new Set(
  'the a an in on at by with from he she it we they his her its their our your and but or is are was were be has have had do does did can could would should might must what when where why how who that this these those says said'.split(
    ' ',
  ),
);
/** "the Third Mainland Bridge", "at One Harbour Place" */
const COUNTING = new Set('first second third fourth fifth one two three four five six seven eight nine ten'.split(' '));
const CREDIT_WORDS = new Set([
  'image',
  'images',
  'photo',
  'photos',
  'picture',
  'video',
  'audio',
  'file',
  'source',
  'sources',
  'credit',
  'graphic',
  'map',
]);
const CONNECTORS = new Set(['of', 'for', 'and', '&', 'the', 'in', 'on', 'at', 'to', 'with', 'against']);
const GROUPS = new Set(
  'children women men people veterans teachers girls boys workers farmers patients citizens sheriff mayor governor attorney coroner king queen prosecutor st luke mary joseph john nurses writers drivers officers'.split(
    ' ',
  ),
);
const COMPANY_FORMS = new Set(['jr', 'sr', 'inc', 'llc', 'ltd', 'llp', 'ii', 'iii', 'plc']);
const DATE_NAMES = new Set(['may', 'march', 'april', 'june', 'august', 'summer', 'autumn']);
const BEFORE_DATES = new Set(
  'in on by until till since last next this of early late mid from to through between before after during late-'.split(' '),
);

export const isCapital = (word: Word | undefined): boolean => word?.kind === 'capital' || word?.kind === 'capitals';

/** What the report tells of a word: it follows a title somewhere; in capitals, it is a word of English that is shouted. */
export interface CapitalCounts {
  known(key: string): boolean;
  shouts(key: string): boolean;
}

/** "R-Fla.", "D-New York": a party and a state behind a lawmaker's name. */
const PARTY_AND_STATE = /^(?:[RDIL]|DFL|Ind|Con|Lab|Dem|Rep)-\p{Lu}/u;

/** The runs of a line in order. */
export function findRuns(line: Line, names: CapitalCounts): Run[] {
  const { words } = line;
  const runs: Run[] = [];
  let i = 0;
  while (i < words.length) {
    if (!canBegin(words, i, names)) {
      i++;
      continue;
    }
    let end = i + 1;
    for (let next = step(words, end, i); next > end; next = step(words, end, i)) end = next;
    runs.push({ from: i, to: end, opens: opensSentence(words, i) });
    i = end;
  }
  return runs;
}

function canBegin(words: Word[], i: number, names: CapitalCounts): boolean {
  const word = words[i];
  if (word.kind === 'number') return /^\d+(?:st|nd|rd|th)$/.test(word.key) && isCapital(words[i + 1]) && !isDateWord(words, i + 1);
  if (!isCapital(word)) return false;
  if (COMMON_ACRONYMS.has(word.text) && !isOrganization(word.key)) return false;
  if (PARTY_AND_STATE.test(word.text)) return false;
  if (word.kind === 'capitals' && names.shouts(word.key)) return false;
  if (word.possessive && GROUPS.has(word.key) && isCapital(words[i + 1])) return true;
  if (COUNTING.has(word.key) && i > 0 && words[i - 1].kind === 'small' && isCapital(words[i + 1])) return true;
  if (SENTENCE_STARTERS.has(word.key) && word.kind === 'capital')
    return phraseBegins(words, i) || (word.key.length > 2 && isGiven(word.key) && isCapital(words[i + 1]));
  return !isDateWord(words, i) || (DATE_NAMES.has(word.key) && names.known(word.key));
}

/** "New" in "New York": only a starter that begins a known phrase counts, as "The" in no name. */
const phraseBegins = (words: Word[], i: number) =>
  longestFrom(words[i].key) > 1 &&
  isCapital(words[i + 1]) &&
  isOrganization(`${words[i].key} ${words[i + 1].key}`) &&
  words[i].key !== 'the';

function isDateWord(words: Word[], i: number): boolean {
  const word = words[i];
  if (!CALENDAR_WORDS.has(word.key)) return false;
  if (!DATE_NAMES.has(word.key)) return true;
  const before = words[i - 1];
  const after = words[i + 1];
  return (
    after?.kind === 'number' || (before !== undefined && BEFORE_DATES.has(before.key)) || before?.kind === 'number' || !isCapital(after)
  );
}

export function opensSentence(words: Word[], i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    const word = words[k];
    if (word.kind !== 'mark') return false;
    if (!'"“‘\'(['.includes(word.text) && word.text !== '—' && word.text !== '–' && word.text !== '-' && word.text !== '•')
      return word.text === ':';
    if ('"“'.includes(word.text)) return true;
  }
  return true;
}

/** Where the run goes on to from `at`, or `at` when it ends there. */
function step(words: Word[], at: number, from: number): number {
  const word = words[at];
  const before = words[at - 1];
  if (!word) return at;
  if (before.possessive && !(GROUPS.has(before.key) && isCapital(word))) return at;
  if (isCapital(word)) return inRun(words, at) ? at + 1 : at;
  if (word.kind === 'small') {
    if (NAME_PARTICLES.has(word.key)) {
      let k = at;
      while (words[k]?.kind === 'small' && NAME_PARTICLES.has(words[k].key)) k++;
      if (isCapital(words[k]) && inRun(words, k)) return k + 1;
    }
    if (/^(?:al|el|ul|ur|as|ad|an)-\p{Lu}/u.test(word.text)) return at + 1;
    if (CONNECTORS.has(word.key)) {
      const next = words[at + 1]?.key === 'the' && word.key !== 'the' ? at + 2 : at + 1;
      if (isCapital(words[next]) && inRun(words, next)) return next + 1;
    }
    return at;
  }
  if (word.kind === 'number')
    return isCapital(words[at + 1]) && inRun(words, at + 1) && /^\d+$/.test(word.key) && isTopicNumber(words, at) ? at + 2 : at;
  return stepOverMark(words, at, from);
}

const isTopicNumber = (words: Word[], at: number) =>
  ['news', 'radio', 'tv', 'television', 'precinct', 'district'].includes(words[at + 1].key);

const inRun = (words: Word[], i: number) => {
  const word = words[i];
  if (PARTY_AND_STATE.test(word.text)) return false;
  if (words[i + 1]?.text === ':' && i > 0 && CREDIT_WORDS.has(word.key)) return false;
  return (
    !isDateWord(words, i) &&
    !(COMMON_ACRONYMS.has(word.text) && word.kind === 'capitals' && !/^[IVX]+$/.test(word.text)) &&
    word.text !== 'I' &&
    !GRAMMAR.has(word.key)
  );
};

function stepOverMark(words: Word[], at: number, from: number): number {
  const word = words[at];
  const next = words[at + 1];
  if (word.text === '&' && isCapital(next)) return at + 2;
  if (word.text === ',' && next) {
    if (COMPANY_FORMS.has(next.key) && isCapital(next)) return at + 2;
    const before = words[at - 1];
    if (ORGANIZATION_TOPICS.has(before.key) && isCapital(next) && ORGANIZATION_TOPICS.has(next.key) && at - from >= 2) return at + 2;
    return at;
  }
  // "[President Anna] Berg": what the editor put in goes on.
  if (word.text === ']' && isCapital(next) && isGiven(words[at - 1].key)) return at + 2;
  // A nickname between a given name and a surname: Anna "Annie" Berg, Anna (Annie) Berg.
  if (
    (word.text === '"' || word.text === '“' || word.text === '(' || word.text === "'" || word.text === '‘') &&
    isCapital(next) &&
    isGiven(words[at - 1].key)
  ) {
    const close = isCapital(words[at + 2]) ? at + 3 : at + 2;
    if (words[close]?.kind === 'mark' && isCapital(words[close + 1]) && '"”)\'’'.includes(words[close].text)) return close + 2;
  }
  return at;
}
