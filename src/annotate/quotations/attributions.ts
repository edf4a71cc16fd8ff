import { type CueForm, cueVerbOf } from '../../text/cue-verbs.js';
import type { Attribution } from './attribution.js';
import { limitsOf } from './clause-limits.js';
import { type Content, contentAfter } from './content.js';
import { cuePhraseAt } from './cue-phrases.js';
import { isVerbHere } from './cue-verb-here.js';
import { leadIn, leftContent, restAfter } from './left-content.js';
import { passive } from './passive.js';
import { inRun, lowerAt, posAt, type Reading, type Unit } from './reading.js';
import { isSaidRun, isSpeechLike } from './runs.js';
import { type Source, subjectBefore } from './subject.js';
import { subjectAfter } from './subject-after.js';
import { type VerbGroup, verbGroupAt } from './verb-group.js';

/** What a tagger may have called a verb of speech. */
const MAY_BE_VERB = new Set(['VERB', 'NOUN', 'PROPN', 'ADJ', 'AUX', 'X']);

/** Attributions by verbs in one unit, in text order. */
export function attributionsOf(reading: Reading, unitIndex: number): Attribution[] {
  const unit = reading.units[unitIndex] as Unit;
  const found: Attribution[] = [];
  for (let i = unit.first; i < unit.end; i++) {
    if (inRun(reading, i)) {
      i = (reading.afterRun[reading.runOf[i] as number] as number) - 1;
      continue;
    }
    if (!MAY_BE_VERB.has(posAt(reading, i))) continue;
    const phrase = cuePhraseAt(reading, unit, i);
    const cue = phrase ?? cueVerbOf(lowerAt(reading, i));
    if (!cue || !(phrase || isVerbHere(reading, unit, i, cue))) continue;
    const attribution = attributionAt(reading, unit, unitIndex, i, cue, found, phrase?.end);
    if (attribution) found.push(attribution);
    if (phrase) i = phrase.end - 1;
  }
  return found;
}

function attributionAt(
  reading: Reading,
  unit: Unit,
  unitIndex: number,
  i: number,
  cue: CueForm,
  earlier: Attribution[],
  end?: number,
): Attribution | null {
  const { verb, form } = cue;
  const plain = verbGroupAt(reading, unit, i, form);
  const group = end === undefined ? plain : { ...plain, end };
  if (group.mood === 'bare' || (group.mood === 'passive' && end !== undefined)) return null;
  const make = (
    source: Source | null,
    pieces: [number, number][],
    rule: string,
    between: [number, number] = [group.end, group.end],
  ): Attribution => ({
    unit: unitIndex,
    cue: [Math.max(group.first, unit.first), group.end],
    lemma: verb.lemma,
    act: verb.act,
    source,
    pieces,
    between,
    rule,
  });
  if (group.mood === 'passive') return passive(reading, unit, group, cue, make);

  // "Quill, asked whether …, said": who asks is not told; `askedQuestions` reads it.
  if (
    verb.lemma === 'ask' &&
    form === 'past' &&
    /^(?:,|when)$/.test(lowerAt(reading, group.first - 1)) &&
    !inRun(reading, group.first - 1)
  ) {
    if (isAskedOf(reading, unit, group)) return null;
  }
  const before = goesOn(reading, group, form, earlier) ?? subjectBefore(reading, unit, group);
  const turned = inverted(reading, unit, group);
  const after =
    before &&
    before.rule !== 'subject-shared' &&
    !(turned && !verb.frames.has('d') && !verb.frames.has('n') && closesUnit(reading, unit, turned))
      ? null
      : turned;
  const quotes = verb.frames.has('q') || verb.frames.has('c');

  // "…," said Ada Quill
  if (after && quotes) {
    const left = leftContent(reading, unit, group.first, earlier);
    const lead = left ? null : leadIn(reading, unit, group.first, earlier);
    const on = lead && restAfter(reading, unit, after.end);
    // "Later, said Quill, it was closed."
    if (lead && on) return make(after, [lead, on], 'cue-inverted', [after.end, on[0]]);
    if (left) {
      const next = restAfter(reading, unit, after.end);
      const rest = next && inRun(reading, next[0]) ? next : null;
      return make(after, rest ? [left, rest] : [left], 'cue-inverted', [after.end, rest ? rest[0] : after.end]);
    }
  }
  // Said Quill: “…”
  if (!before && group.first === unit.first && group.mood === 'finite') {
    const speaker = subjectAfter(reading, unit, group);
    if (speaker && lowerAt(reading, speaker.end) === ':') {
      const piece: [number, number] = [speaker.end + 1, unit.end];
      if (inRun(reading, piece[0]))
        return make(
          { ...speaker, clause: unit.first },
          [[piece[0], reading.afterRun[reading.runOf[piece[0]] as number] as number]],
          'cue-first',
        );
    }
  }
  if (!before || (lowerAt(reading, before.first) === 'it' && before.rule === 'subject-shared' && !earlier.length)) return null;
  if (
    form === 'base' &&
    group.first === i &&
    before.rule === 'subject-pronoun' &&
    !/^(?:they|we|you|i|who)$/.test(lowerAt(reading, before.first))
  )
    return null;
  if (!agrees(reading, before, form)) return null;
  const limits = limitsOf(reading, unit, before, group, form);
  const right = contentAfter(reading, unit, verb, group.end, limits);
  const aside = asAside(reading, unit, before, right);
  if (aside && quotes) {
    const pieces = [leftContent(reading, unit, before.clause - 1, earlier), restAfter(reading, unit, cueEnd(reading, unit, group))].filter(
      (piece) => piece !== null,
    );
    if (pieces.length) return make(before, pieces, 'cue-as');
  }
  const left = quotes ? leftContent(reading, unit, before.clause, earlier, !verb.frames.has('c')) : null;
  if (left && prefersLeft(reading, left, right, before)) {
    const next =
      right?.frame === 'quote' && lowerAt(reading, right.first - 1) === ','
        ? ([right.first, right.end] as [number, number])
        : restAfter(reading, unit, cueEnd(reading, unit, group));
    const rest = next && goesOnQuoted(reading, left, next) ? next : null;
    const found = make(before, rest ? [left, rest] : [left], rest ? 'cue-inside' : 'cue-after', [group.end, rest ? rest[0] : unit.end]);
    if (inRun(reading, left[0])) found.quotedHead = true;
    return found;
  }
  if (!right && !left && quotes && lowerAt(reading, cueEnd(reading, unit, group)) === ',') {
    const lead = leadIn(reading, unit, before.clause, earlier);
    const rest = lead && restAfter(reading, unit, cueEnd(reading, unit, group));
    if (rest) return make(before, [lead, rest], 'cue-inside', [group.end, rest[0]]);
  }
  const named = right && inRun(reading, right.first) && limits.what;
  if (right) {
    const found = make(before, [[right.first, right.end]], named ? 'what-called' : `cue-before-${right.frame}`, right.between);
    if (inRun(reading, right.first)) found.quotedHead = true;
    return found;
  }
  return null;
}

/** A quotation or a clause closed by a comma before the speaker is what was said, unless a surer content follows the verb. */
function prefersLeft(reading: Reading, left: [number, number], right: Content | null, source: Source): boolean {
  if (source.rule === 'subject-shared') return false;
  if (!right) return true;
  const quoted = inRun(reading, left[1] - 1) && isSaidRun(reading, reading.runOf[left[1] - 1] as number);
  // "When the town signalled a deal, Quill said, “we were floored.”": the quotation goes on in small letters.
  if (right.frame === 'quote') {
    if (lowerAt(reading, right.first - 1) === ',') return quoted || startsSmall(reading, right.first);
    // "…," Quill said on “The Ferry Hour.”: no comma leads into it, so it names where it was said.
    return quoted && lowerAt(reading, right.first - 1) !== ':' && !isSpeechLike(reading, reading.runOf[right.first] as number);
  }
  if (right.frame === 'that' || right.frame === 'colon') return false;
  // "On “The Ferry Hour,” Quill said it is safe": a short run that ends the words before is a title, not the words said.
  const run = reading.runOf[left[1] - 1] as number;
  if (quoted && left[0] < (reading.startOfRun[run] as number) && !isSpeechLike(reading, run)) return false;
  return quoted;
}

/** “…,” Quill said, to applause: behind a sentence in marks the narrator's own words are no part of it; “The ferry,” she said, is late. */
function goesOnQuoted(reading: Reading, left: [number, number], [first, end]: [number, number]): boolean {
  if (!inRun(reading, left[1] - 1) || inRun(reading, first)) return true;
  const run = reading.runOf[left[1] - 1] as number;
  if (!isSpeechLike(reading, run)) return true;
  for (let k = first; k < end; k++) if (inRun(reading, k)) return true;
  return false;
}

/** "said … and promised", "said …, adding": the speaker of the cue before goes on. */
function goesOn(reading: Reading, group: VerbGroup, form: CueForm['form'], earlier: Attribution[]): Source | null {
  const last = earlier.findLast(
    ({ pieces, cue, source }) => source && cue[1] <= group.first && pieces.every(([, end]) => end <= group.first),
  );
  if (!last?.source || last.rule.startsWith('passive')) return null;
  let k = group.first - 1;
  if (form !== 'ing' && posAt(reading, k) !== 'CCONJ') return null;
  if (form === 'ing' && !inRun(reading, k) && lowerAt(reading, k) !== ',' && posAt(reading, k) !== 'CCONJ') return null;
  while (k > 0 && !inRun(reading, k) && /^(?:,|and|but|then)$/.test(lowerAt(reading, k))) k--;
  // Directly behind what was said, or behind the clause of the cue.
  const end = Math.max(last.cue[1], last.source.end, ...last.pieces.map(([, e]) => e));
  return k + 1 <= end + 1 || form === 'ing' ? { ...last.source, clause: group.first, rule: 'subject-shared' } : null;
}

/** Is "asked" passive here: without a helper and with the question, not the one who is asked, behind it? */
const isAskedOf = (reading: Reading, unit: Unit, { first, verb, end }: VerbGroup): boolean =>
  first === verb && end < unit.end && /^(?:about|by|if|whether|how|why|what|who|where|when|to|on|for)$/.test(lowerAt(reading, end));

/** A form that may be a plural noun ("early-morning tweets") needs a subject that may stand before a verb. */
function agrees(reading: Reading, source: Source, form: CueForm['form']): boolean {
  if (form !== 'third' || source.rule !== 'subject') return true;
  const last = source.end - 1;
  if (posAt(reading, last) !== 'NOUN') return true;
  if (lowerAt(reading, last - 1) === '-' || posAt(reading, last) === 'ADJ') return false;
  return source.end - source.first > 1 || reading.tokens[last]?.text !== lowerAt(reading, last);
}

/** ", as Quill put it," and "As Quill observed, …": the words said stand around. */
function asAside(reading: Reading, unit: Unit, source: Source, right: Content | null): boolean {
  const as = source.clause - 1;
  if (right || as < unit.first || lowerAt(reading, as) !== 'as') return false;
  return as === unit.first || inRun(reading, as - 1) || /^(?:,|–|—|-|and|but|yet|\()$/.test(lowerAt(reading, as - 1));
}

const startsSmall = ({ text, runs, runOf }: Reading, token: number): boolean => {
  const at = runs[runOf[token] as number]?.inner[0]?.[0] ?? 0;
  return /^\p{Ll}/u.test(text.slice(at, at + 2)) && !/^i\b/i.test(text.slice(at, at + 2));
};

/** The end of the cue's clause: the first mark behind it. */
function cueEnd(reading: Reading, unit: Unit, group: VerbGroup): number {
  for (let k = group.end; k < unit.end; k++) {
    if (inRun(reading, k)) return k;
    if (/^[,.;:?!–—]$/.test(lowerAt(reading, k))) return k;
  }
  return unit.end;
}

/** ", said Quill." and ", said Quill, the mayor": nothing but the speaker follows the verb. */
function closesUnit(reading: Reading, unit: Unit, { end }: Source): boolean {
  return end >= unit.end || /^[.,;?!]$/.test(lowerAt(reading, end));
}

function inverted(reading: Reading, unit: Unit, group: VerbGroup): Source | null {
  const before = group.first - 1;
  if (before < unit.first || group.first !== group.verb || group.mood !== 'finite') return null;
  if (!inRun(reading, before) && !/^(?:,|–|—|-)$/.test(lowerAt(reading, before))) return null;
  return subjectAfter(reading, unit, group);
}
