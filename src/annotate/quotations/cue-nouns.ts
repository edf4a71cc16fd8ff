import { CUE_NOUNS } from '../../english/cue-nouns.js';
import type { Act } from '../../english/cue-verbs.js';
import type { Attribution } from './attribution.js';
import { isBareClause } from './bare-clause.js';
import { clauseEnd } from './clause-end.js';
import { isPossessive, longPhraseEnd, nounPhraseStart } from './phrases.js';
import { inRun, lowerAt, posAt, type Reading, type Unit } from './reading.js';
import { governorOf, type Source } from './subject.js';

const NOUNS = new Map<string, Act>(
  CUE_NOUNS.flatMap(([noun, act]): [string, Act][] => [
    [noun, act],
    [noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`, act],
  ]),
);

/** "his claim that …", "a statement by Quill that …", "the report that …": a noun of speech and its clause. */
export function cueNouns(reading: Reading, unitIndex: number): Attribution[] {
  const unit = reading.units[unitIndex] as Unit;
  const found: Attribution[] = [];
  for (let i = unit.first; i < unit.end - 2; i++) {
    if (inRun(reading, i)) continue;
    const act = NOUNS.get(lowerAt(reading, i));
    if (!act || posAt(reading, i) === 'VERB' || !isNounHere(reading, unit, i)) continue;
    let that = i + 1;
    let author: Source | null = null;
    if (/^(?:by|from)$/.test(lowerAt(reading, that))) {
      const end = longPhraseEnd(reading, that + 1, unit.end);
      author = { first: that + 1, end, clause: that, rule: 'source-noun' };
      if (end === that + 1) continue;
      that = end;
    }
    if (lowerAt(reading, that) !== 'that' || that + 2 >= unit.end) continue;
    if (/^(?:VERB|AUX)$/.test(posAt(reading, that + 1)) || !(inRun(reading, that + 1) || isBareClause(reading, that + 1, unit.end)))
      continue;
    const source = author ?? ownerOf(reading, unit, i);
    const end = nounClauseEnd(reading, unit, that);
    found.push({
      unit: unitIndex,
      cue: [i, i + 1],
      lemma: lowerAt(reading, i),
      act,
      source,
      pieces: [[that, end]],
      between: [i + 1, that],
      rule: 'cue-noun',
    });
  }
  return found;
}

/** A noun by its neighbours, not the verb of the same form: "their claims that", not "Quill claims that". */
function isNounHere(reading: Reading, unit: Unit, i: number): boolean {
  const start = nounPhraseStart(reading, i, unit.first);
  if (start > i) return false;
  for (let k = start; k < i; k++) {
    const pos = posAt(reading, k);
    if (pos === 'DET' || isPossessive(lowerAt(reading, k)) || (pos === 'PART' && /^['’]s?$/.test(lowerAt(reading, k)))) return true;
  }
  return start === i ? start > unit.first && /^(?:ADP|VERB|ADV)$/.test(posAt(reading, i - 1)) : posAt(reading, start) === 'ADJ';
}

/** The clause ends where the sentence goes on behind it: at a comma before a finite verb, or at the main verb of a subject. */
const nounClauseEnd = (reading: Reading, unit: Unit, that: number) =>
  clauseEnd(reading, unit, that, { form: 'past', embedded: true, subordinate: false });

/** Whose claim it is: who owns it ("his", "Quill's"), or who makes it ("Quill repeated the claim"). */
function ownerOf(reading: Reading, unit: Unit, noun: number): Source | null {
  const start = nounPhraseStart(reading, noun, unit.first);
  for (let k = noun - 1; k >= start; k--) {
    if (isPossessive(lowerAt(reading, k))) return { first: k, end: k + 1, clause: start, rule: 'source-noun' };
    if (posAt(reading, k) === 'PART' && /^['’]s?$/.test(lowerAt(reading, k)))
      return { first: start, end: k, clause: start, rule: 'source-noun' };
  }
  return governorOf(reading, unit, start);
}
