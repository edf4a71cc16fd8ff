import { DOCUMENT_WORDS } from '../../english/document-words.js';
import { IRREGULAR_PAST, SAME_AS_BASE } from '../../english/irregular-past.js';
import { MEDIA_OF_SPEECH } from '../../english/media-of-speech.js';
import { jointStart } from './joint-speakers.js';
import { isBoundary, isPersonal, isTimeWord, longPhraseEnd, longPhraseStart, nounPhraseEnd, nounPhraseStart } from './phrases.js';
import { inRun, lowerAt, posAt, type Reading, type Unit } from './reading.js';
import { beforeAside, beforeIncluding, isClauseLike } from './subject-asides.js';
import type { VerbGroup } from './verb-group.js';

/** Tokens `[first, end)` that name who speaks. `clause` is where the clause with the verb begins. */
export interface Source {
  first: number;
  end: number;
  clause: number;
  rule: string;
}

const RELATIVE = new Set(['who', 'which', 'that']);

/** The subject to the left of a verb group: who says. Null when the clause has none there. */
export function subjectBefore(reading: Reading, unit: Unit, group: VerbGroup, depth = 0): Source | null {
  const from = unit.first;
  let right = group.first - 1;
  if (right < from || inRun(reading, right)) return null;
  if (group.mood === 'to') return depth > 3 ? null : governor(reading, unit, group, depth);
  if (group.mood === 'ing') return participleSubject(reading, unit, group, depth);
  // ", the mayor, recently said": the adverb is the verb's, the comma before it closes the aside.
  if (posAt(reading, right) === 'ADV' && right - 1 > from && lowerAt(reading, right - 1) === ',' && !inRun(reading, right - 1)) right--;
  // Asides between subject and verb: ", meanwhile," and ", the mayor,".
  if (lowerAt(reading, right) === ',' || /^(?:[–—―-]|--)$/.test(lowerAt(reading, right))) {
    const aside = beforeIncluding(reading, right, from) ?? beforeAside(reading, right, from);
    if (aside === null) return strayComma(reading, right, from);
    const found = plainSubject(reading, aside, from);
    if (found && !isClauseLike(reading, found.end, right)) return { ...found, end: right, rule: 'subject-with-aside' };
    return null;
  }
  if (posAt(reading, right) === 'CCONJ') return depth > 3 ? null : sharedSubject(reading, unit, right, depth);
  if (right > from && /^(?:him|her|it|them)sel(?:f|ves)$/.test(lowerAt(reading, right))) right--;
  // Time between subject and verb: Quill on Monday said, Quill Monday said.
  right = skipTimeBack(reading, right, from);
  // "a report released last year found"
  if (
    posAt(reading, right) === 'VERB' &&
    /(?:ed|en|wn)$/.test(lowerAt(reading, right)) &&
    /^(?:NOUN|PROPN)$/.test(posAt(reading, right - 1)) &&
    right > from
  ) {
    const before = plainSubject(reading, right - 1, from);
    if (before && right < group.first - 1) return { ...before, end: group.first };
  }
  const plain = plainSubject(reading, right, from);
  return plain && (issuerOf(reading, unit, plain, depth) ?? plain);
}

function plainSubject(reading: Reading, right: number, from: number): Source | null {
  if (right < from) return null;
  if (RELATIVE.has(lowerAt(reading, right)) && posAt(reading, right) !== 'DET') {
    const comma = skipTimeBack(reading, lowerAt(reading, right - 1) === ',' ? right - 2 : right - 1, from);
    const start = comma >= from ? longPhraseStart(reading, comma, from) : right;
    if (start > comma)
      return lowerAt(reading, right) === 'who' ? { first: right, end: right + 1, clause: right, rule: 'subject-relative' } : null;
    return { first: start, end: right + 1, clause: right, rule: 'subject-relative' };
  }
  let start = longPhraseStart(reading, right, from);
  if (start > right) return null;
  const joint = jointStart(reading, start, right + 1, from);
  if (joint < start) return { first: joint, end: right + 1, clause: joint, rule: 'subject' };
  // "In the speech Quill said": what hangs on a preposition at the start of a clause is no subject.
  if (start > from && (posAt(reading, start - 1) === 'ADP' || lowerAt(reading, start - 1) === 'to')) {
    const inner = nounPhraseStart(reading, right, from);
    if (inner > start) start = inner;
  }
  if (start > from && posAt(reading, start - 1) === 'VERB') {
    const long = behindRelative(reading, start, from);
    if (long !== null) return { first: long, end: right + 1, clause: long, rule: 'subject-long' };
  }
  while (start < right && (isTimeWord(lowerAt(reading, start)) || /^(?:what|whatever|which)$/.test(lowerAt(reading, start)))) start++;
  if (/^(?:there|which|what|that|how)$/.test(lowerAt(reading, start)) && start === right) return null;
  return { first: start, end: right + 1, clause: start, rule: isPersonal(lowerAt(reading, right)) ? 'subject-pronoun' : 'subject' };
}

/** "issued a statement saying", "released a letter that says": who issued it speaks. */
function issuerOf(reading: Reading, unit: Unit, { first, end, rule }: Source, depth: number): Source | null {
  if (rule !== 'subject-participle' && rule !== 'subject-relative') return null;
  // "a series of tweets": the verb stands before the whole.
  let start = first;
  if (start - 1 > unit.first && posAt(reading, start - 1) === 'ADP') start = nounPhraseStart(reading, start - 2, unit.first);
  if (depth > 3 || start <= unit.first || posAt(reading, start - 1) !== 'VERB') return null;
  // "a series of messages saying": of the whole or of its parts.
  if (!isIssued(lowerAt(reading, nounPhraseEnd(reading, first, end) - 1)) && !isIssued(lowerAt(reading, end - 1))) return null;
  const found = sharedSubject(reading, unit, start, depth);
  return found && { ...found, rule: 'subject-issuer' };
}

const isIssued = (noun: string): boolean => {
  const one = noun.endsWith('s') ? noun.slice(0, -1) : noun;
  return DOCUMENT_WORDS.has(noun) || DOCUMENT_WORDS.has(one) || Object.hasOwn(MEDIA_OF_SPEECH, noun) || Object.hasOwn(MEDIA_OF_SPEECH, one);
};

/** "A man who saw the crash said": from the object of the inner clause back to the noun it belongs to. */
function behindRelative(reading: Reading, start: number, from: number): number | null {
  for (let k = start - 1; k >= Math.max(from + 1, start - 15); k--) {
    if (inRun(reading, k) || posAt(reading, k) === 'PUNCT') return null;
    if (!RELATIVE.has(lowerAt(reading, k))) continue;
    if (!/^(?:NOUN|PROPN|PRON|DET)$/.test(posAt(reading, k - 1))) return null;
    const head = longPhraseStart(reading, k - 1, from);
    return head < k && isBoundary(reading, head - 1, from) ? head : null;
  }
  return null;
}

/** "Anna Quill for the town, says it is safe": a comma that stands between subject and verb alone. */
function strayComma(reading: Reading, comma: number, from: number): Source | null {
  if (comma <= from || lowerAt(reading, comma) !== ',') return null;
  const start = longPhraseStart(reading, comma - 1, from);
  if (start !== from || posAt(reading, start) === 'PRON' || isTimeWord(lowerAt(reading, comma - 1))) return null;
  return { first: start, end: comma, clause: start, rule: 'subject-stray-comma' };
}

function skipTimeBack(reading: Reading, right: number, from: number): number {
  let k = right;
  if (
    /^(?:week|month|year|night|morning|afternoon|evening|day|weekend)$/.test(lowerAt(reading, k)) &&
    /^(?:last|this|that|earlier|late|same|next|one)$/.test(lowerAt(reading, k - 1))
  ) {
    k -= 2;
    if (/^(?:on|just|only|earlier|later|late|early)$/.test(lowerAt(reading, k))) k--;
    return k >= from ? k : right;
  }
  if (/^(?:morning|afternoon|evening|night)$/.test(lowerAt(reading, k)) && isTimeWord(lowerAt(reading, k - 1))) k--;
  if (!isTimeWord(lowerAt(reading, k))) return right;
  k--;
  while (k > from && (posAt(reading, k) === 'ADP' || /^(?:late|early|last|earlier|later|also)$/.test(lowerAt(reading, k)))) k--;
  return k >= from ? k : right;
}

/** Whose verb is "said" in "Quill left and said": the subject of the verb before. */
function sharedSubject(reading: Reading, unit: Unit, at: number, depth: number): Source | null {
  for (let k = at - 1; k >= unit.first; k--) {
    if (inRun(reading, k)) {
      k = reading.startOfRun[reading.runOf[k] as number] as number;
      continue;
    }
    const pos = posAt(reading, k);
    if (lowerAt(reading, k) === ';' || lowerAt(reading, k) === ':') return null;
    if (pos !== 'VERB' && pos !== 'AUX') continue;
    if (posAt(reading, k - 1) === 'DET' || posAt(reading, k - 1) === 'ADP') continue;
    const lower = lowerAt(reading, k);
    if (pos === 'VERB' && k > unit.first && isNounByForm(reading, k)) continue;
    const group = leftGroup(reading, unit, k);
    if (group.mood === 'to' || (/ing$/.test(lower) && group.first === k)) continue;
    const found = subjectBefore(reading, unit, group, depth + 1);
    // The subject of an inner clause does not go on: "said he left, adding" is the sayer's.
    if (found && isInner(reading, found, unit.first)) {
      k = found.first;
      continue;
    }
    if (found) return { ...found, rule: 'subject-shared' };
    k = group.first;
  }
  return null;
}

/** "his Harbour Court pick": no verb in its base form follows one owner's name or thing; a tagger may still call it one. */
function isNounByForm(reading: Reading, k: number): boolean {
  const lower = lowerAt(reading, k);
  if (!/^(?:NOUN|PROPN)$/.test(posAt(reading, k - 1)) || /(?:ed|ing|s)$/.test(lower) || /s$/.test(lowerAt(reading, k - 1))) return false;
  if (IRREGULAR_PAST.has(lower) || SAME_AS_BASE.has(lower)) return false;
  const start = nounPhraseStart(reading, k - 1, 0);
  return /^(?:a|an|the|his|her|its|their|our|my|your|this|that)$/.test(lowerAt(reading, start)) || posAt(reading, k - 1) === 'PROPN';
}

/** Does the clause of this subject hang on another: behind a verb, "that", "when", or as a relative clause? */
function isInner(reading: Reading, { clause, rule }: Source, from: number): boolean {
  if (rule === 'subject-relative') return true;
  if (clause <= from || inRun(reading, clause - 1)) return false;
  const pos = posAt(reading, clause - 1);
  if (pos === 'VERB') return true;
  return clause - 1 > from && (pos === 'SCONJ' || RELATIVE.has(lowerAt(reading, clause - 1)));
}

/** The helpers to the left of any verb. */
function leftGroup(reading: Reading, unit: Unit, verb: number): VerbGroup {
  let first = verb;
  let to = false;
  for (let k = verb - 1; k >= unit.first && !inRun(reading, k); k--) {
    const pos = posAt(reading, k);
    if (pos === 'AUX' || pos === 'ADV' || (pos === 'PART' && !/^['’]s?$/.test(lowerAt(reading, k)))) {
      first = k;
      if (lowerAt(reading, k) === 'to') to = true;
    } else break;
  }
  return { first, verb, end: verb + 1, mood: to ? 'to' : 'finite' };
}

/** "…, saying": the subject of the sentence; "a letter saying": the letter. */
function participleSubject(reading: Reading, unit: Unit, group: VerbGroup, depth: number): Source | null {
  const right = skipTimeBack(reading, group.first - 1, unit.first);
  const lower = lowerAt(reading, right);
  if (depth > 3) return null;
  if (
    group.first === unit.first ||
    (group.first === unit.first + 1 && /^(?:after|by|while|when|in|before|without)$/.test(lowerAt(reading, unit.first)))
  )
    return mainSubjectAfter(reading, unit, group.end);
  if (
    lower === ',' ||
    posAt(reading, right) === 'CCONJ' ||
    posAt(reading, right) === 'ADP' ||
    posAt(reading, right) === 'SCONJ' ||
    /^(?:[–—―-]|--)$/.test(lower)
  )
    return sharedSubject(reading, unit, right + 1, depth);
  const start = longPhraseStart(reading, right, unit.first);
  if (start > right) return sharedSubject(reading, unit, right + 1, depth);
  const plain: Source = { first: start, end: right + 1, clause: start, rule: 'subject-participle' };
  // "wasted no time demanding", "met several times discussing": what cannot speak leaves it to who did it.
  if (isMeasure(lowerAt(reading, right)) || lowerAt(reading, start) === 'no') return sharedSubject(reading, unit, start, depth);
  return issuerOf(reading, unit, plain, depth) ?? plain;
}

const isMeasure = (noun: string): boolean =>
  /^(?:times?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|trouble|difficulty|money|lives|life|career)$/.test(noun);

/** Who does what "to" introduces: "declined to say" the decliner, "asked him to say" him. */
function governor(reading: Reading, unit: Unit, group: VerbGroup, depth: number): Source | null {
  const right = group.first - 1;
  const object = nounPhraseStart(reading, right, unit.first);
  if (object <= right && posAt(reading, object - 1) === 'VERB') {
    // A want or chance to say is the subject's own; only verbs of asking pass the saying on.
    if (
      /^(?:ask|told|tell|urge|order|press|invite|allow|forc|caus|lead|led|want|expect|requir|encourag|persuad|prompt)/.test(
        lowerAt(reading, object - 1),
      ) &&
      !/^(?:time|chance|opportunity|right|plan|effort|way)s?$/.test(lowerAt(reading, right))
    )
      return { first: object, end: right + 1, clause: object, rule: 'subject-object' };
  }
  return sharedSubject(reading, unit, right + 1, depth);
}

/** Who makes the claim that begins at token `start`: the subject of the verb directly before it. */
export function governorOf(reading: Reading, unit: Unit, start: number): Source | null {
  if (start <= unit.first || inRun(reading, start - 1) || posAt(reading, start - 1) !== 'VERB') return null;
  return sharedSubject(reading, unit, start, 0);
}

/** "Claiming it is over, Quill left": the subject of the clause behind the comma. */
function mainSubjectAfter(reading: Reading, unit: Unit, from: number): Source | null {
  for (let k = from; k < unit.end; k++) {
    if (inRun(reading, k)) {
      k = (reading.afterRun[reading.runOf[k] as number] as number) - 1;
      if (!closesRunWithComma(reading, k)) continue;
    } else if (lowerAt(reading, k) !== ',') continue;
    const first = k + 1;
    const end = longPhraseEnd(reading, first, unit.end);
    let verb = end;
    while (verb < unit.end && posAt(reading, verb) === 'ADV') verb++;
    if (end > first && /^(?:VERB|AUX)$/.test(posAt(reading, verb)) && !/ing$/.test(lowerAt(reading, verb)))
      return { first, end, clause: unit.first, rule: 'subject-behind' };
  }
  return null;
}

const closesRunWithComma = ({ text, tokens }: Reading, last: number): boolean => text[(tokens[last]?.start ?? 1) - 1] === ',';

/** The subject of the first main verb of a unit: whom the sentence is about. */
export function mainSubject(reading: Reading, unit: Unit): Source | null {
  for (let k = unit.first; k < unit.end; k++) {
    if (inRun(reading, k)) {
      k = (reading.afterRun[reading.runOf[k] as number] as number) - 1;
      continue;
    }
    const pos = posAt(reading, k);
    if ((pos !== 'VERB' && pos !== 'AUX') || k === unit.first || /ing$/.test(lowerAt(reading, k))) continue;
    const group = leftGroup(reading, unit, k);
    if (group.mood === 'to') continue;
    const found = subjectBefore(reading, unit, group, 3);
    if (found && !isInner(reading, found, unit.first)) return { ...found, rule: 'subject-shared' };
  }
  return null;
}
