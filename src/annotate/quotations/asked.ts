import type { Attribution } from './attribution.js';
import { clauseEnd } from './clause-end.js';
import { inRun, lowerAt, type Reading, type Unit } from './reading.js';

/** "Asked about the ferry, Quill said …" and "…, when asked if it was safe": the question, by nobody named. */
export function askedQuestions(reading: Reading, unitIndex: number): Attribution[] {
  const unit = reading.units[unitIndex] as Unit;
  const found: Attribution[] = [];
  for (let i = unit.first; i < unit.end - 2; i++) {
    if (inRun(reading, i) || lowerAt(reading, i) !== 'asked') continue;
    const before = lowerAt(reading, i - 1);
    const fronted = i === unit.first || (before === 'when' && (i - 1 === unit.first || lowerAt(reading, i - 2) === ',')) || before === ',';
    if (!fronted) continue;
    const next = lowerAt(reading, i + 1);
    const first = next === 'about' ? i + 2 : /^(?:to|whether|if|how|why|what|who|where|when)$/.test(next) ? i + 1 : -1;
    if (first < 0) continue;
    const end = clauseEnd(reading, unit, first, { form: 'past', embedded: false, subordinate: true });
    if (end > first)
      found.push({
        unit: unitIndex,
        cue: [i, first === i + 2 ? i + 2 : i + 1],
        lemma: 'ask',
        act: 'ask',
        source: null,
        pieces: [[first, end]],
        between: [first, first],
        rule: 'asked',
      });
  }
  return found;
}
