import { type CueVerb, cueVerbOf } from '../../text/cue-verbs.js';
import { isAmount, isBareClause, isThatClause } from './bare-clause.js';
import { type ClauseLimits, clauseEnd, trimEnd } from './clause-end.js';
import { isTimeWord, longPhraseEnd, nounPhraseEnd } from './phrases.js';
import { inRun, lowerAt, posAt, type Reading, type Unit } from './reading.js';
import { isSaidRun } from './runs.js';
import { isTitleCase, termRule } from './terms.js';

/** The words said as tokens `[first, end)`, and by which frame they were found. */
export interface Content {
  first: number;
  end: number;
  frame: string;
  /** Tokens between cue and content that tell whom, when or where: "reporters", "in a statement". */
  between: [number, number];
}

const WH = new Set(['how', 'what', 'why', 'when', 'where', 'whether', 'who', 'which', 'if', 'whom', 'whose']);
const ADJUNCTS = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'through',
  'via',
  'by',
  'to',
  'from',
  'outside',
  'inside',
  'over',
  'with',
  'under',
  'as',
  'without',
  'amid',
  'following',
  'alongside',
  'since',
]);
const VAGUE = new Set([
  'this',
  'that',
  'it',
  'so',
  'something',
  'anything',
  'nothing',
  'them',
  'him',
  'her',
  'us',
  'me',
  'you',
  'as',
  'such',
  'more',
]);

/** The content to the right of a cue that ends before token `at`. */
export function contentAfter(reading: Reading, unit: Unit, verb: CueVerb, at: number, limits: ClauseLimits): Content | null {
  const { frames } = verb;
  let k = at;
  const give = (first: number, end: number, frame: string): Content | null =>
    end > first ? { first, end, frame, between: [at, first] } : null;
  let addressed = false;
  let moved = false;
  for (let turns = 0; turns < 7 && k < unit.end; turns++) {
    if (inRun(reading, k)) return opensQuote(k) ? give(k, quoteEnd(reading, unit, k, limits), 'quote') : phrase();
    const lower = lowerAt(reading, k);
    const pos = posAt(reading, k);
    if (lower === ':') return frames.has('q') || frames.has('c') ? give(k + 1, colonEnd(reading, unit, k + 1), 'colon') : null;
    if (lower === 'that' && (frames.has('c') || frames.has('t')) && isThatClause(reading, k, unit.end))
      return give(k, clauseEnd(reading, unit, k, limits), 'that');
    if (lower === ',') {
      if (inRun(reading, k + 1)) {
        k++;
        continue;
      }
      const next = afterAside(reading, k, unit.end);
      if (next === null) return null;
      k = next;
      moved = true;
      continue;
    }
    if (frames.has('w') && WH.has(lower) && k + 1 < unit.end && posAt(reading, k + 1) !== 'PUNCT')
      return give(k, clauseEnd(reading, unit, k, limits), 'wh');
    if (lower === 'to' && (pos === 'PART' || inRun(reading, k + 1)) && (frames.has('i') || (addressed && frames.has('o'))))
      return give(k, clauseEnd(reading, unit, k, limits), 'to');
    if (frames.has('g') && pos === 'VERB' && /ing$/.test(lower)) return give(k, clauseEnd(reading, unit, k, limits), 'ing');
    if (lower === 'as' && frames.has('a') && k === at && k + 1 < unit.end)
      return give(k + 1, clauseEnd(reading, unit, k + 1, limits), 'as');
    if (frames.has(lower) && /^(?:ADP|PART|SCONJ)$/.test(pos) && k === at) {
      const after = longPhraseEnd(reading, k + 1, unit.end);
      if (after === k + 1 && !inRun(reading, after) && !WH.has(lowerAt(reading, after)) && !/^(?:VERB|ADV)$/.test(posAt(reading, after)))
        return null;
      if (lower === 'on' && after > k + 1 && lowerAt(reading, after) === 'to')
        return give(k + 1, clauseEnd(reading, unit, k + 1, limits), 'object-to');
      if (isTimeWord(lowerAt(reading, k + 1))) return null;
      return give(lower === 'for' || lower === 'of' ? k + 1 : k, clauseEnd(reading, unit, k + 1, { ...limits, phrase: true }), 'about');
    }
    if ((pos === 'ADV' && !isQuantifier(reading, k)) || lower === 'not') {
      k++;
      continue;
    }
    if ((isTimeWord(lower) || isTimePhrase(reading, k)) && posAt(reading, k + 1) !== 'PART') {
      k = skipTime(reading, k, unit.end);
      moved = true;
      continue;
    }
    const described = k === at && frames.has('q') ? describedRun(reading, k, unit.end) : null;
    if (described !== null) return give(described, quoteEnd(reading, unit, described, limits), 'quote');
    if (frames.has('d') && !addressed) {
      const person = addresseeEnd(reading, k, unit.end);
      const closed = person >= unit.end || /^(?:CCONJ|PUNCT)$/.test(posAt(reading, person));
      if (person > k && !(frames.has('n') && closed && !/^[,:]$/.test(lowerAt(reading, person)))) {
        if (frames.has('o') && lowerAt(reading, person) === 'to' && verb.lemma !== 'tell')
          return give(k, clauseEnd(reading, unit, k, limits), 'object-to');
        addressed = true;
        if (/^(?:about|of)$/.test(lowerAt(reading, person)) && frames.has(lowerAt(reading, person)))
          return give(person, clauseEnd(reading, unit, person, limits), 'about');
        k = person;
        continue;
      }
    }
    if (frames.has('o')) {
      const person = longPhraseEnd(reading, k, unit.end);
      if (person > k && lowerAt(reading, person) === 'to' && posAt(reading, person + 1) !== 'DET')
        return give(k, clauseEnd(reading, unit, k, limits), 'object-to');
    }
    if ((ADJUNCTS.has(lower) && pos !== 'SCONJ' && !isAmount(reading, k)) || isTopic(reading, k, unit.end)) {
      // "said in 2012 he would": the adjunct belongs to the saying; "said in 2012 prices would" too, as far as the words show.
      let after = nounPhraseEnd(reading, k + 1, unit.end);
      while (
        after > k + 1 &&
        /^(?:of|with|for|in|on|at|from|to|about|by)$/.test(lowerAt(reading, after)) &&
        !frames.has(lowerAt(reading, after))
      ) {
        const next = nounPhraseEnd(reading, after + 1, unit.end);
        if (next === after + 1) break;
        after = next;
      }
      if (isTimeWord(lowerAt(reading, k + 1))) after = Math.max(after, skipTime(reading, k + 1, unit.end));
      if (after === k + 1) return null;
      k = behindPlace(reading, after, unit.end);
      moved = true;
      continue;
    }
    if (frames.has('c') && isBareClause(reading, k, unit.end)) return give(k, clauseEnd(reading, unit, k, limits), 'bare');
    return phrase();
  }
  return null;

  /** A run behind the verb is what was said when a comma or its own form shows it, or the verb takes clauses. */
  function opensQuote(run: number): boolean {
    if (isSaidRun(reading, reading.runOf[run] as number) || /^[,:]$/.test(lowerAt(reading, run - 1)))
      return frames.has('q') || frames.has('c');
    return frames.has('c');
  }

  /** A noun phrase as content: deny the charge, call it a lie. */
  function phrase(): Content | null {
    if (!(frames.has('n') || frames.has('a')) || k >= unit.end || moved) return null;
    if (lowerAt(reading, k) === 'what' && k + 1 < unit.end) return give(k, clauseEnd(reading, unit, k, limits), 'object');
    if (
      VAGUE.has(lowerAt(reading, k)) &&
      !frames.has('a') &&
      nounPhraseEnd(reading, k, unit.end) - k < 2 &&
      verb.act !== 'blame' &&
      verb.act !== 'praise'
    )
      return null;
    const first = inRun(reading, k) ? (reading.afterRun[reading.runOf[k] as number] as number) : longPhraseEnd(reading, k, unit.end);
    if (first === k) return null;
    const end = clauseEnd(reading, unit, k, { ...limits, phrase: true });
    // "what Quill called “…”"; without "what" it is a name: "a boat called “Gale”".
    if (frames.has('a') && inRun(reading, k)) return limits.what ? give(k, first, 'object-as') : null;
    if (frames.has('a') && posAt(reading, k) === 'PRON' && inRun(reading, first))
      return give(first, clauseEnd(reading, unit, first, limits), 'object-as');
    if (frames.has('a') && (end > first || limits.what)) return give(k, end, 'object-as');
    return frames.has('n') ? give(k, end, 'object') : null;
  }
}

/** The end of what a colon leads into; a run between marks may go on over paragraphs, as long as the narrator says nothing in them. */
function colonEnd(reading: Reading, unit: Unit, first: number): number {
  const end = trimEnd(reading, first, unit.end);
  if (first >= unit.end || !inRun(reading, first)) return end;
  const after = reading.afterRun[reading.runOf[first] as number] as number;
  return after > unit.end && reading.units.some((other) => other.end === after) ? after : end;
}

/** "posted a simple “…”": the run behind an article and what the words are called; null when there is none. */
function describedRun(reading: Reading, k: number, end: number): number | null {
  if (posAt(reading, k) !== 'DET') return null;
  let at = k + 1;
  while (at < Math.min(end, k + 4) && posAt(reading, at) === 'ADJ' && !inRun(reading, at)) at++;
  if (at === k + 1 || at >= end || !inRun(reading, at)) return null;
  const run = reading.runOf[at] as number;
  const after = reading.afterRun[run] as number;
  if (termRule(reading, run) || isTitleCase(reading, at, after)) return null;
  let verbs = 0;
  for (let i = at; i < after; i++) if (/^(?:VERB|AUX)$/.test(posAt(reading, i))) verbs++;
  return verbs || isSaidRun(reading, run) ? at : null;
}

/** The end of what a quoted run begins: the run, and the clause it is part of when the words go on. */
function quoteEnd(reading: Reading, unit: Unit, at: number, limits: ClauseLimits): number {
  const run = reading.runOf[at] as number;
  const after = reading.afterRun[run] as number;
  const last = reading.text[(reading.runs[run]?.inner.at(-1)?.[1] ?? 1) - 1] ?? '';
  if (after >= unit.end || /[.,?!;]/.test(last) || /^[,.;:?!–—)-]/.test(lowerAt(reading, after)) || isSic(reading, after)) return after;
  if (posAt(reading, after) === 'SCONJ' && !/^(?:if|that|because|than)$/.test(lowerAt(reading, after))) return after;
  return clauseEnd(reading, unit, at, limits);
}

/** "(sic)", "[sic]": the outlet's word about the words said. */
const isSic = (reading: Reading, k: number) => /^[([]$/.test(lowerAt(reading, k)) && lowerAt(reading, k + 1) === 'sic';

/** Does an adverb belong to the word behind it: "about 20 people", "far-right voters"? */
const isQuantifier = (reading: Reading, k: number) =>
  /^(?:NUM|ADJ)$/.test(posAt(reading, k + 1)) ||
  (lowerAt(reading, k + 1) === '-' && reading.tokens[k]?.end === reading.tokens[k + 1]?.start);

/** Whom it is said to; stops where the words said may begin: "told reporters | the bridge was safe". */
function addresseeEnd(reading: Reading, k: number, end: number): number {
  const pos = posAt(reading, k);
  const lower = lowerAt(reading, k);
  if (pos === 'PRON' && /^(?:him|her|them|us|me|you|everyone|someone|anyone|people|himself|herself|themselves|it)$/.test(lower)) {
    if (lower === 'her' && /^(?:NOUN|PROPN|ADJ)$/.test(posAt(reading, k + 1))) return nounPhraseEnd(reading, k, end);
    return k + 1;
  }
  if (pos === 'PRON' && !/^(?:his|their|its|our|my|your)$/.test(lower)) return k;
  let at = nounPhraseEnd(reading, k, end);
  if (at === k) return k;
  while (/^(?:of|from|and|at|with|in|for|on)$/.test(lowerAt(reading, at))) {
    const next = nounPhraseEnd(reading, at + 1, end);
    if (next === at + 1) break;
    // "told reporters at dawn": time and place belong to the telling either way.
    at = next;
  }
  // No verb may follow at once: then the phrase was the subject of what is said.
  return /^(?:VERB|AUX)$/.test(posAt(reading, at)) && !/ing$/.test(lowerAt(reading, at)) ? k : at;
}

const isTimePhrase = (reading: Reading, k: number) =>
  /^(?:last|this|earlier|later|late|early|next|that)$/.test(lowerAt(reading, k)) &&
  /^(?:week|month|year|night|morning|afternoon|evening|day|weekend|in|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
    lowerAt(reading, k + 1),
  );

function skipTime(reading: Reading, k: number, end: number): number {
  let at = k;
  while (
    at < end &&
    (isTimeWord(lowerAt(reading, at)) ||
      /^(?:last|this|earlier|later|late|early|next|week|month|year|night|morning|afternoon|evening|day|weekend|\.)$/.test(
        lowerAt(reading, at),
      ) ||
      (posAt(reading, at) === 'NUM' && at > k))
  ) {
    if (lowerAt(reading, at) === '.' && !isTimeWord(lowerAt(reading, at - 1))) break;
    at++;
  }
  return Math.max(at, k + 1);
}

/** "said of the plan, “…”" and "said about it that …": what it is said about — not "said about 500 people came". */
function isTopic(reading: Reading, k: number, end: number): boolean {
  if (lowerAt(reading, k) !== 'of' && lowerAt(reading, k) !== 'about') return false;
  const after = longPhraseEnd(reading, k + 1, end);
  return after > k + 1 && (inRun(reading, after) || /^(?:,|:|that)$/.test(lowerAt(reading, after)));
}

/** Behind the rest of a place: "in Gale, Ohio, that …". */
function behindPlace(reading: Reading, k: number, end: number): number {
  if (lowerAt(reading, k) !== ',' || posAt(reading, k + 1) !== 'PROPN') return k;
  const after = nounPhraseEnd(reading, k + 1, end);
  if (lowerAt(reading, after) === ',') return after + 1;
  return posAt(reading, after) === 'SCONJ' ? after : k;
}

/** Behind ", however," or ", after the vote,": the index behind its second comma when the content may follow; null otherwise. */
function afterAside(reading: Reading, comma: number, end: number): number | null {
  let speaks = false;
  for (let k = comma + 1; k < Math.min(end, comma + 16); k++) {
    if (inRun(reading, k)) return null;
    if (cueVerbOf(lowerAt(reading, k))?.form === 'ing') speaks = true;
    if (k > comma + 1 && posAt(reading, k) === 'AUX' && posAt(reading, comma + 1) !== 'SCONJ' && posAt(reading, comma + 1) !== 'ADP')
      return null;
    if (lowerAt(reading, k) !== ',') continue;
    const next = k + 1;
    return (inRun(reading, next) && !speaks) || lowerAt(reading, next) === 'that' ? next : null;
  }
  return null;
}
