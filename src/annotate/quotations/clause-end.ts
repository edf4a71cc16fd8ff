import { cueVerbOf } from '../../text/cue-verbs.js';
import type { VerbForm } from '../../text/inflect.js';
import { isPersonal, nounPhraseEnd } from './phrases.js';
import { inRun, lowerAt, posAt, type Reading, type Unit } from './reading.js';

export interface ClauseLimits {
  /** The form of the cue verb, to know a second verb of the same speaker ("said …, and promised …"). */
  form: VerbForm;
  /** The cue stands in a relative clause or an aside: a comma may end its content. */
  embedded: boolean;
  /** "what" stands before the speaker: "what Quill called …". */
  what?: boolean;
  /** The content is a phrase, not a clause: it ends where a clause is joined to it. */
  phrase?: boolean;
  /** The clause with the cue opens with "when", "as", "while" …: its content ends at the first comma. */
  subordinate: boolean;
}

const isDash = (lower: string) => /^(?:[–—]|--|-)$/.test(lower);

/** Where the words of an indirect quotation that begin at `start` end: by its syntax, at the latest with the sentence. */
export function clauseEnd(reading: Reading, unit: Unit, start: number, limits: ClauseLimits): number {
  let depth = 0;
  for (let k = start; k < unit.end; k++) {
    if (inRun(reading, k)) {
      const run = reading.runOf[k] as number;
      const after = reading.afterRun[run] as number;
      // “…,” the official said: the tag of an outer speaker.
      if (closesWithMark(reading, run) && attributed(reading, after, unit) && closesSoon(reading, after, unit)) return after;
      // “… brave and loud,” as rain fell: the comma within the marks closes what was said.
      if (k > start && closesWithComma(reading, run) && isMeanwhile(lowerAt(reading, after))) return after;
      k = after - 1;
      continue;
    }
    const lower = lowerAt(reading, k);
    const pos = posAt(reading, k);
    if (lower === '(' || lower === '[') depth++;
    else if (lower === ')' || lower === ']') {
      if (--depth < 0) return k;
    }
    if (depth > 0 || k === start) continue;
    if (lower === ',' || isDash(lower)) {
      if (limits.subordinate && lower === ',' && !continuesList(reading, k, unit.end)) return k;
      if (limits.embedded && endsEmbedded(reading, k, unit.end)) return k;
      if (endsAtMark(reading, k, unit, limits)) return k;
      if (limits.phrase && endsPhrase(reading, k, unit.end)) return k;
    } else if (pos === 'CCONJ' && startsSpeaking(reading, k + 1, unit, limits)) return k;
    else if (limits.phrase && pos === 'CCONJ' && takesUp(reading, k + 1, unit.end)) return k;
    else if (lower === 'according' && lowerAt(reading, k + 1) === 'to') return k;
    else if (lower === ';' && attributed(reading, k + 1, unit)) return k;
  }
  return trimEnd(reading, start, unit.end);
}

const closesWithComma = ({ text, runs }: Reading, run: number) => text[(runs[run]?.inner.at(-1)?.[1] ?? 1) - 1] === ',';

const isMeanwhile = (lower: string) => /^(?:as|while|when|although|though|after|before|until)$/.test(lower);

const closesWithMark = ({ text, runs }: Reading, run: number) => /[,?!]/.test(text[(runs[run]?.inner.at(-1)?.[1] ?? 1) - 1] ?? '');

/** Without the closing punctuation of the sentence. */
export function trimEnd(reading: Reading, start: number, end: number): number {
  let k = end;
  while (k > start + 1 && !inRun(reading, k - 1) && /^[.,;:?!…–—-]+$/.test(lowerAt(reading, k - 1)) && reading.tokens[k - 1]?.text !== '?')
    k--;
  return k;
}

/** A comma inside a list or before a relative clause does not end the clause. */
function continuesList(reading: Reading, comma: number, end: number): boolean {
  const next = comma + 1;
  if (/^(?:who|which|whose|where|and|or)$/.test(lowerAt(reading, next))) return true;
  const after = nounPhraseEnd(reading, next, end);
  return after > next && /^(?:,|and|or)$/.test(lowerAt(reading, after)) && !/^(?:VERB|AUX)$/.test(posAt(reading, after));
}

/** "Quill, who says it is over, left": a finite verb without subject behind the comma takes the sentence up again. */
function endsEmbedded(reading: Reading, comma: number, end: number): boolean {
  let k = comma + 1;
  while (k < end && posAt(reading, k) === 'ADV') k++;
  return k < end && /^(?:VERB|AUX)$/.test(posAt(reading, k)) && !/ing$/.test(lowerAt(reading, k));
}

/** Behind a phrase: ", which …", a dash, ", and the union …". */
function endsPhrase(reading: Reading, mark: number, end: number): boolean {
  if (isDash(lowerAt(reading, mark))) return reading.tokens[mark]?.start !== reading.tokens[mark - 1]?.end;
  const k = mark + 1;
  if (/^(?:which|who|whose|where|while|though|although|whereas|so|that)$/.test(lowerAt(reading, k))) return true;
  if (takesUp(reading, posAt(reading, k) === 'CCONJ' ? k + 1 : k, end)) return true;
  const subject = nounPhraseEnd(reading, posAt(reading, k) === 'CCONJ' ? k + 1 : k, end);
  return subject > k && /^(?:AUX)$/.test(posAt(reading, subject));
}

/** A finite verb, adverbs aside: the subject of the cue goes on doing something. */
function takesUp(reading: Reading, at: number, end: number): boolean {
  let k = at;
  while (k < end && posAt(reading, k) === 'ADV') k++;
  if (k >= end || inRun(reading, k)) return false;
  return (
    posAt(reading, k) === 'AUX' ||
    (posAt(reading, k) === 'VERB' && /(?:ed|[^i]s|ould|as)$/.test(lowerAt(reading, k)) && !/ing$/.test(lowerAt(reading, k)))
  );
}

function endsAtMark(reading: Reading, mark: number, unit: Unit, limits: ClauseLimits): boolean {
  let k = mark + 1;
  const first = lowerAt(reading, k);
  if (first === 'according' || first === 'citing') return true;
  if (first === 'but' && takesUp(reading, k + 1, unit.end)) return true;
  if (
    posAt(reading, k) === 'CCONJ' ||
    first === 'then' ||
    first === 'while' ||
    first === 'though' ||
    first === 'although' ||
    first === 'whereas'
  ) {
    if (startsSpeaking(reading, k + 1, unit, limits)) return true;
    k++;
    return attributed(reading, k, unit);
  }
  while (k < unit.end && posAt(reading, k) === 'ADV') k++;
  // ", adding that …": the same speaker goes on in words of their own.
  const cue = cueVerbOf(lowerAt(reading, k));
  if (cue?.form === 'ing' && cue.verb.act !== 'believe' && opensContent(reading, k + 1, unit.end)) return true;
  // ", he said" or ", said Quill".
  return attributed(reading, k, unit) && closesSoon(reading, k, unit);
}

/** Does a second verb of speech in the cue's form follow the conjunction, so that the speaker goes on with a new cue? */
function startsSpeaking(reading: Reading, at: number, unit: Unit, limits: ClauseLimits): boolean {
  let k = at;
  while (k < unit.end && posAt(reading, k) === 'ADV') k++;
  if (inRun(reading, k)) return false;
  const cue = cueVerbOf(lowerAt(reading, k));
  if (!cue || cue.verb.act === 'believe') return false;
  const same = cue.form === limits.form || (/^(?:past|participle)$/.test(cue.form) && /^(?:past|participle)$/.test(limits.form));
  return same && posAt(reading, k) !== 'NOUN' && opensContent(reading, k + 1, unit.end);
}

/** Do the words behind a cue verb open a content: "that", a quotation, "to", a pronoun, a phrase? */
function opensContent(reading: Reading, at: number, end: number): boolean {
  if (at >= end) return false;
  return inRun(reading, at) || lowerAt(reading, at) === ':' || /^(?:SCONJ|PRON|DET|PART|NOUN|PROPN|ADJ|ADP|NUM)$/.test(posAt(reading, at));
}

/** Does a clause of a speaker and a verb of speech begin here? */
function attributed(reading: Reading, at: number, unit: Unit): boolean {
  const end = nounPhraseEnd(reading, at, unit.end);
  let k = end;
  while (k < unit.end && !inRun(reading, k) && /^(?:AUX|ADV)$/.test(posAt(reading, k))) k++;
  if (k >= unit.end || inRun(reading, k)) return false;
  const cue = cueVerbOf(lowerAt(reading, k));
  if (!cue || cue.form === 'ing' || cue.form === 'base' || posAt(reading, k) === 'NOUN') return false;
  if (cue.verb.act === 'believe') return false;
  return cue.verb.frames.has('c') && (end > at || /^(?:said|says|wrote|added)$/.test(lowerAt(reading, k)));
}

/** Is the clause of speaker and verb that begins here short and then closed by a mark, as an aside is? */
function closesSoon(reading: Reading, at: number, unit: Unit): boolean {
  for (let k = at; k < Math.min(unit.end, at + 12); k++) {
    if (inRun(reading, k)) return true;
    if (posAt(reading, k) === 'SCONJ' || (lowerAt(reading, k) === 'that' && k > at)) return false;
    if (/^[,.;:?!–—]$/.test(lowerAt(reading, k))) return k > at + 1 || isPersonal(lowerAt(reading, at));
  }
  return at + 12 >= unit.end;
}
