import type { Attribution } from './attribution.js';
import { clauseEnd } from './clause-end.js';
import { longPhraseEnd } from './phrases.js';
import { inRun, lowerAt, type Reading, type Unit } from './reading.js';

/** "Asked about the ferry, Quill said …" and "…, when asked if it was safe": the question, mostly by nobody named. */
export function askedQuestions(reading: Reading, unitIndex: number): Attribution[] {
  const unit = reading.units[unitIndex] as Unit;
  const found: Attribution[] = [];
  for (let i = unit.first; i < unit.end - 2; i++) {
    if (inRun(reading, i) || lowerAt(reading, i) !== 'asked') continue;
    const before = lowerAt(reading, i - 1);
    const fronted = i === unit.first || (before === 'when' && (i - 1 === unit.first || lowerAt(reading, i - 2) === ',')) || before === ',';
    if (!fronted) continue;
    // "asked by Ames whether": then who asks is named.
    const asker = lowerAt(reading, i + 1) === 'by' ? longPhraseEnd(reading, i + 2, unit.end) : i + 1;
    const next = lowerAt(reading, asker);
    const first = next === 'about' ? asker + 1 : /^(?:to|whether|if|how|why|what|who|where|when)$/.test(next) ? asker : -1;
    if (first < 0) continue;
    const end = clauseEnd(reading, unit, first, { form: 'past', embedded: false, subordinate: true });
    if (end > first)
      found.push({
        unit: unitIndex,
        cue: [i, first === i + 2 && asker === i + 1 ? i + 2 : i + 1],
        lemma: 'ask',
        act: 'ask',
        source: asker > i + 2 ? { first: i + 2, end: asker, clause: i + 2, rule: 'subject-agent' } : null,
        pieces: [[first, end]],
        between: [first, first],
        rule: 'asked',
      });
  }
  return found;
}
