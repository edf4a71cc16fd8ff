import { INTENTIONS, SAYING_PRESENT, SCHEDULED } from '../../english/intentions.js';
import { IRREGULAR_PAST, SAME_AS_BASE } from '../../english/irregular-past.js';
import { isCapital, lower, posOf, type Sentence } from './sentence.js';

/** Where a verb puts its time: behind or ahead of the report's day, `near` when the present leaves it open, `unsure` when even the side is ("was to open"), null when it tells nothing. */
export type Direction = -1 | 1 | 'near' | 'unsure';

const MODALS = new Set(['will', "'ll", 'would', 'shall', 'may', 'might', 'can', 'could', 'should', 'must', "won't", 'cannot', 'wo', 'ca']);
const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'s", "'re", "'m"]);
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve"]);
const PAST_AUX = new Set(['was', 'were', 'had', 'did']);
const PRESENT_AUX = new Set(['is', 'are', 'am', "'re", "'m", 'do', 'does']);
const STOPS = new Set([';', ':', '(', ')', '\u2014', '\u201c', '.', '?', '!']);
const RELATIVES = new Set(['which', 'who', 'whose', 'when', 'where', 'after', 'before', 'because', 'although', 'while', 'as']);
const OPENERS = new Set(['on', 'by', 'in', 'during', 'until', 'starting', 'beginning', 'from', 'around', 'about', 'at', 'effective']);
const OWNERS = new Set(["'s", 'the', 'a', 'an', 'his', 'its', 'their', 'our', 'my']);
const REACH = 60;

/** A mark that ends a clause; a dash with blanks around it does, a hyphen does not. */
const isStop = (s: Sentence, at: number): boolean => {
  const mark = lower(s, at);
  return STOPS.has(mark) || ((mark === '-' || mark === '\u2013') && !s.pieces[at]?.glued && !s.pieces[at + 1]?.glued) || mark === '*';
};

const isVerbal = (s: Sentence, at: number): boolean => {
  const pos = posOf(s, at);
  return pos === 'VERB' || pos === 'AUX';
};

const isPastForm = (word: string): boolean => IRREGULAR_PAST.has(word) || (word.length > 4 && word.endsWith('ed'));

/** Words that may stand inside a verb group. */
const isFiller = (s: Sentence, at: number): boolean =>
  ['not', "n't", 'also', 'now', 'still', 'again'].includes(lower(s, at)) || posOf(s, at) === 'ADV' || posOf(s, at) === 'PART';

/** Is there a word of a verb at `at`, whatever its tense? */
function isVerbAt(s: Sentence, at: number): boolean {
  const word = lower(s, at);
  if (MODALS.has(word) && word !== 'may' && word !== 'must') return posOf(s, at) !== 'NOUN' || word === 'will';
  if (BE.has(word) && word !== "'s") return true;
  if (HAVE.has(word) || ['said', 'did', 'does', 'do'].includes(word)) return true;
  if (s.pieces[at]?.kind !== 'word' || word === "'s") return false;
  // A capital inside a sentence is a name; after an owner or an article stands a noun.
  if (at > 0 && isCapital(s, at) && !s.isLabel && s.pieces[at - 1]?.kind === 'word') return false;
  const before = lower(s, at - 1);
  if (OWNERS.has(before)) return false;
  if (!isVerbal(s, at)) return word.length > 4 && word.endsWith('ed') && ['NOUN', 'PROPN', 'PRON'].includes(posOf(s, at - 1));
  return true;
}

const isAuxiliary = (word: string): boolean => MODALS.has(word) || BE.has(word) || HAVE.has(word) || ['do', 'does', 'did'].includes(word);

/** What the verb group whose last word stands at `last` says of the time; null when it says nothing alone (a bare -ing form). */
function directionOfGroup(s: Sentence, last: number): Direction | null {
  const word = lower(s, last);
  let first = last;
  let i = last - 1;
  // A capitalised first word in its base form is a label ("Correction, 8:15 a.m. Thursday"), not a verb.
  if (last === 0 && !isPastForm(word) && !isAuxiliary(word)) return null;
  for (let steps = 0; steps < 6 && i >= 0; steps++, i--) {
    if (isAuxiliary(lower(s, i)) && isVerbAt(s, i)) first = i;
    else if (lower(s, i) === 'to' || !isFiller(s, i)) break;
  }
  const group = Array.from({ length: last - first + 1 }, (_, k) => lower(s, first + k));
  const head = group[0] ?? word;
  if (lower(s, i) === 'to' && i >= 0) return directionOfInfinitive(s, i);
  const modal = group.find((w) => MODALS.has(w));
  if (modal) {
    // "would not say": a refusal, not a plan.
    if (modal === 'would' && isRefused(s, first, last)) return 'unsure';
    const perfect = group.includes('have');
    return perfect && !['will', "'ll", 'wo'].includes(modal) ? -1 : 1;
  }
  if (group.some((w) => HAVE.has(w) && w !== 'having') && group.length > 1) return -1;
  if (group.some((w) => PAST_AUX.has(w))) return SCHEDULED.has(word) && group.some((w) => w === 'was' || w === 'were') ? 'unsure' : -1;
  if (group.some((w) => PRESENT_AUX.has(w))) {
    const passive = group.length > 1 && isPastForm(word) && !SCHEDULED.has(word);
    const copula = group.length === 1 && BE.has(word);
    return passive || copula ? 'near' : 1;
  }
  if (SCHEDULED.has(word)) return 1;
  if (head.endsWith('ing') && head.length > 4) return null;
  if (SAYING_PRESENT.has(head)) return -1;
  if (SAME_AS_BASE.has(head) && first === last && isVerbAt(s, first - 1)) return null;
  if (isPastForm(head) || SAME_AS_BASE.has(head)) return -1;
  return group.length === 1 && isVerbal(s, first) ? 'near' : null;
}

const isRefused = (s: Sentence, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (lower(s, i) === "n't" || lower(s, i) === 'not') return true;
  return false;
};

/** "to reopen": as the word that governs it points. */
function directionOfInfinitive(s: Sentence, to: number): Direction | null {
  // "To save time, the vote on Tuesday was taken by hand" tells a purpose.
  if (to === 0) return null;
  for (let i = to - 1; i >= Math.max(0, to - 12); i--) {
    const word = lower(s, i);
    if (INTENTIONS.has(word)) return 1;
    if (isStop(s, i)) return null;
    if (isVerbAt(s, i)) {
      if (word === 'was' || word === 'were') return 'unsure';
      const governor = directionOfGroup(s, i);
      if (governor !== null) return governor === 'near' ? 1 : governor;
    }
  }
  return 1;
}

function scanLeft(s: Sentence, from: number): Direction | null {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    if (isStop(s, i)) return null;
    if (!isVerbAt(s, i)) continue;
    const direction = directionOfGroup(s, i);
    if (direction !== null) return direction;
  }
  return null;
}

function scanRight(s: Sentence, to: number): Direction | null {
  for (let i = to; i < Math.min(s.pieces.length, to + REACH); i++) {
    const word = lower(s, i);
    if (isStop(s, i) || (word === ',' && RELATIVES.has(lower(s, i + 1)))) return null;
    // An infinitive after the time says what follows from it, not when it is.
    if (!isVerbAt(s, i) || lower(s, i - 1) === 'to') continue;
    let last = i;
    for (let k = i + 1; k < i + 6; k++) {
      if (isVerbAt(s, k)) last = k;
      else if (!isFiller(s, k)) break;
    }
    const direction = directionOfGroup(s, last);
    if (direction !== null) return direction;
    i = last;
  }
  return null;
}

/** Is the time the opening of its clause ("On Monday the council agreed", "and by Friday nobody knew")? */
function opensClause(s: Sentence, from: number, to: number): boolean {
  const preposition = OPENERS.has(lower(s, from - 1)) ? 1 : 0;
  const before = lower(s, from - 1 - preposition);
  const next = s.pieces[to];
  if (!next || next.kind === 'mark') return before === '' && next?.text === ',';
  if (['and', 'or', 'but'].includes(next.lower)) return false;
  return before === '' || isStop(s, from - 1 - preposition) || (preposition > 0 && ['and', 'but', ','].includes(before));
}

/** "Monday's vote", "the Friday announcement": a day that describes a thing, most often one that has happened. */
export function isAttributive(s: Sentence, from: number, to: number): boolean {
  if (lower(s, to) === "'s") return true;
  const before = lower(s, from - 1);
  const owned = before === "'s" || ['his', 'her', 'their', 'its', 'our', 'my', 'a', 'the'].includes(before);
  return owned && ['NOUN', 'ADJ'].includes(posOf(s, to));
}

/** "The Wednesday hearing would have been her first", "Sunday's vote will decide": the verb after what the day describes is one to come. */
function isAhead(s: Sentence, to: number): boolean {
  for (let i = to; i < Math.min(s.pieces.length, to + 7); i++) {
    if (isStop(s, i) || lower(s, i) === ',') return false;
    if (['will', "'ll", 'would', 'could', 'may', 'might'].includes(lower(s, i)) && isVerbAt(s, i)) return true;
    if (isVerbAt(s, i)) return false;
  }
  return false;
}

const hasWill = (s: Sentence, from: number): boolean =>
  Array.from({ length: Math.min(from, 12) }, (_, k) => lower(s, from - 1 - k)).some(
    (w) => w === 'will' || w === "'ll" || w === 'upcoming' || w === 'before',
  );

/** The direction in time of an expression in pieces `[from, to)`, told by the verb it belongs to. Method: clause-local scan, left first. */
export function directionOf(s: Sentence, from: number, to: number): Direction | null {
  const before = lower(s, from - 1);
  if (before === 'since') return -1;
  if (lower(s, from - 2) === 'not' && (before === 'before' || before === 'until')) return 1;
  if ((before === 'until' || before === 'till') && lower(s, to) === 'to') return 1;
  for (let i = from - 1; i >= Math.max(1, from - 9) && !isStop(s, i); i--) {
    if (lower(s, i) === 'of' && ['ahead', 'advance'].includes(lower(s, i - 1))) return 1;
    if (isVerbAt(s, i)) break;
  }
  for (let i = from - 1; i >= from - 3; i--) {
    if (['scheduled', 'slated', 'due', 'planned', 'expected', 'upcoming', 'rescheduled'].includes(lower(s, i))) {
      return ['was', 'were'].includes(lower(s, i - 1)) ? 'unsure' : 1;
    }
    if (!['for', 'on', 'in', 'at', 'by', 'the', 'until'].includes(lower(s, i))) break;
  }
  if (isAttributive(s, from, to)) return (scanLeft(s, from) === 1 && hasWill(s, from)) || isAhead(s, to) ? 1 : -1;
  if (opensClause(s, from, to)) return scanRight(s, to) ?? scanLeft(s, from);
  const left = scanLeft(s, from) ?? scanRight(s, to);
  if (left !== null) return left;
  // A verb the tagger took for a noun: "Parliament votes Wednesday on …".
  return from > 1 && posOf(s, from - 1) === 'NOUN' && before.endsWith('s') && s.pieces.length > to ? 'near' : null;
}
