import { isTie, isTimeWord, longPhraseStart, nounPhraseEnd } from './phrases.js';
import { inRun, lowerAt, posAt, type Reading } from './reading.js';
import { mayBeRole } from './role-nouns.js';

/** A list of speakers has no more members than this. */
const MOST = 8;
/** A phrase of a list: by its last word a name, someone by a calling ("the mayor", "teachers"), some more ("two others"); else none. */
type Member = 'name' | 'role' | 'more' | null;

const mayEndWithPlace = (reading: Reading, i: number) => posAt(reading, i) === 'PROPN' && !isTimeWord(lowerAt(reading, i));

const isAnd = (reading: Reading, i: number) => /^(?:and|&)$/.test(lowerAt(reading, i));

/**
 * Where the speakers begin of whom the last one stands from `start` up to `end`: "Jones, Quill and Ames said", "On Monday, Quill and Ames said".
 * `start` itself when it stands alone.
 */
export function jointStart(reading: Reading, start: number, end: number, from: number): number {
  if (start - 2 < from || !isAnd(reading, start - 1) || inRun(reading, start - 1)) return start;
  const last = memberAt(reading, start, end);
  if (!last) return start;
  const serial = lowerAt(reading, start - 2) === ',';
  let left = serial ? start - 3 : start - 2;
  let first = start;
  let count = 1;
  for (; left >= from && count < MOST; count++) {
    const head = longPhraseStart(reading, left, from);
    if (head > left || isTimeWord(lowerAt(reading, left))) break;
    const member = memberAt(reading, head, left + 1);
    const comma = lowerAt(reading, head - 1) === ',' && head > from && !inRun(reading, head - 1);
    if (!comma && !opensClause(reading, head, from)) break;
    // "People from Gale, Olm and Tessel": a list of what hangs on a preposition.
    if (!comma && !serial && member !== last && isTie(lowerAt(reading, nounPhraseEnd(reading, head, left)))) return head;
    if (!member || member === 'more') break;
    // A place ends what stands before: "the mayor of Gale, Ohio, Quill and Ames said"; not "in a statement, Quill, Orr and Ames said".
    const isClear = !comma || count === 1 || nounPhraseEnd(reading, head, left + 1) > head + 1 || !mayEndWithPlace(reading, head - 2);
    if (isClear && (member === last || last === 'more' || (last === 'role' && areOfACalling(reading, head, left)))) first = head;
    if (!comma) break;
    left = head - 2;
  }
  return serial && !hasComma(reading, first, start - 2) ? start : first;
}

/** Where the speakers end of whom the first one begins at `first`; null when there are not three of them or more. */
export function jointEnd(reading: Reading, first: number, end: number): number | null {
  let at = memberEnd(reading, first, end);
  if (!isComma(reading, at, end)) return null;
  const opening = areOfACalling(reading, first, nounPhraseEnd(reading, first, at) - 1) ? 'role' : memberAt(reading, first, at);
  if (!opening || opening === 'more') return null;
  let isMixed = false;
  for (let count = 2; count <= MOST && at < end && !inRun(reading, at); count++) {
    const comma = isComma(reading, at, end) ? 1 : 0;
    const and = isAnd(reading, at + comma) ? 1 : 0;
    const next = at + comma + and;
    if (next === at || next >= end || inRun(reading, next)) return null;
    at = memberEnd(reading, next, end);
    const member = memberAt(reading, next, at);
    if (!member) return null;
    // "Ada Quill, a climber and former Olympian": what one person is; a comma before the last tells "Ada Quill, the mayor, and Carl Ames".
    if (and && isMixed && !comma) return null;
    if (member !== opening) isMixed = true;
    // "said Jones, Quill and Ames looking on": who look on do not speak.
    if (at < end && (posAt(reading, at) === 'AUX' || (posAt(reading, at) === 'VERB' && member === 'name')) && !inRun(reading, at))
      return null;
    if (and) return count > 2 && (member === opening || member === 'more') ? at : null;
  }
  return null;
}

/** "Teachers, nurses and pilots": a common word that bears a capital at the head of its sentence. */
const areOfACalling = (reading: Reading, first: number, last: number) =>
  first === last && /[^s]s$/.test(lowerAt(reading, last)) && mayBeRole(lowerAt(reading, last));

/**
 * The "and" behind a phrase with whose or whence it is, when another speaker follows: "the mayor of Gale and the sheriff", "Carl Ames of
 * Gale and Lena Brand"; null for "the mayor of Gale and Olm".
 */
export function andBehindTie(reading: Reading, first: number, end: number): number | null {
  const and = memberEnd(reading, first, end);
  if (and + 1 >= end || !isAnd(reading, and) || and === nounPhraseEnd(reading, first, end)) return null;
  const member = memberAt(reading, first, and);
  const next = memberAt(reading, and + 1, end);
  const isTold = next === 'role' ? posAt(reading, and + 1) === 'DET' : nounPhraseEnd(reading, and + 1, end) > and + 2;
  return member === next && isTold ? and : null;
}

const isComma = (reading: Reading, i: number, end: number) => i < end && lowerAt(reading, i) === ',' && !inRun(reading, i);

/** A noun phrase with whose or whence it is: "Ada Quill of Gale", not "Ada Quill in a letter". */
function memberEnd(reading: Reading, first: number, end: number): number {
  let at = nounPhraseEnd(reading, first, end);
  while (at > first && at + 1 < end && /^(?:of|from)$/.test(lowerAt(reading, at))) {
    const next = nounPhraseEnd(reading, at + 1, end);
    if (next === at + 1) break;
    at = next;
  }
  return at;
}

function memberAt(reading: Reading, first: number, limit: number): Member {
  let last = nounPhraseEnd(reading, first, limit) - 1;
  if (last < first) return null;
  if (lowerAt(reading, last) === ')') {
    while (last > first && lowerAt(reading, last) !== '(') last--;
    last--;
  }
  const noun = lowerAt(reading, last);
  if (posAt(reading, last) === 'PROPN') return isTimeWord(noun) ? null : 'name';
  if (posAt(reading, first) === 'NUM' || /^(?:others?|dozens|several)$/.test(lowerAt(reading, first)) || /^others?$/.test(noun))
    return 'more';
  const isTold = /^(?:DET|PRON)$/.test(posAt(reading, first)) || /[^s]s$/.test(noun);
  return posAt(reading, last) === 'NOUN' && isTold && mayBeRole(noun) ? 'role' : null;
}

/** Does a clause begin with this token? */
function opensClause(reading: Reading, i: number, from: number): boolean {
  const before = i - 1;
  if (before < from || inRun(reading, before)) return true;
  const pos = posAt(reading, before);
  if (pos === 'ADV' || pos === 'CCONJ') return before === from || posAt(reading, before - 1) === 'PUNCT';
  return pos === 'SCONJ' || pos === 'PUNCT' || lowerAt(reading, before) === 'that';
}

function hasComma(reading: Reading, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (lowerAt(reading, k) === ',') return true;
  return false;
}
