import { jointEnd } from './joint-speakers.js';
import { isPersonal, isTimeWord, longPhraseEnd, nounPhraseEnd } from './phrases.js';
import { inRun, lowerAt, posAt, type Reading, type Unit } from './reading.js';
import type { Source } from './subject.js';
import type { VerbGroup } from './verb-group.js';

/** Behind the verb: "…," said Ada Quill, the mayor of Gale. */
export function subjectAfter(reading: Reading, unit: Unit, group: VerbGroup): Source | null {
  const first = group.end;
  if (first >= unit.end || inRun(reading, first)) return null;
  if (!/^(?:PROPN|DET|PRON|NOUN|ADJ|NUM)$/.test(posAt(reading, first))) return null;
  if (isTimeWord(lowerAt(reading, first)) || /^(?:that|this|what|why|how|him|them|me|us)$/.test(lowerAt(reading, first))) return null;
  const joint = jointEnd(reading, first, unit.end);
  if (joint !== null) return { first, end: joint, clause: group.first, rule: 'subject-inverted' };
  let end = longPhraseEnd(reading, first, unit.end);
  if (end === first) return null;
  if (isPersonal(lowerAt(reading, first))) return { first, end, clause: group.first, rule: 'subject-inverted' };
  // The aside behind the name: ", the mayor," or ", who leads the town,".
  if (lowerAt(reading, end) === ',' && end + 1 < unit.end && !inRun(reading, end + 1)) {
    const next = end + 1;
    const starts = posAt(reading, next);
    if (/^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(starts) || /^(?:who|whose|which)$/.test(lowerAt(reading, next))) {
      let k = next;
      while (k < unit.end && !inRun(reading, k) && !/^[,;:.?!–—-]$/.test(lowerAt(reading, k))) k++;
      if (!/^(?:VERB|AUX)$/.test(posAt(reading, nounPhraseEnd(reading, next, k)))) end = k;
    }
  }
  return { first, end, clause: group.first, rule: 'subject-inverted' };
}
