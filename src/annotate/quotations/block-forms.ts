import type { Attribution } from './attribution.js';
import { longPhraseEnd, nounPhraseEnd } from './phrases.js';
import { inRun, lowerAt, posAt, type Reading, type Unit } from './reading.js';
import { pieceOf } from './runs.js';

const isDash = (lower: string) => /^(?:[–—―-]|--)$/.test(lower);

/** "…" – Ada Quill: a quotation with nothing but a dash and who said it behind it. */
export function dashName(reading: Reading, unitIndex: number): Attribution | null {
  const unit = reading.units[unitIndex] as Unit;
  if (!inRun(reading, unit.first)) return null;
  let k = unit.first;
  let run = -1;
  while (k < unit.end && inRun(reading, k)) {
    run = reading.runOf[k] as number;
    k = reading.afterRun[run] as number;
  }
  if (k >= unit.end - 1 || !isDash(lowerAt(reading, k)) || posAt(reading, k + 1) !== 'PROPN') return null;
  const first = k + 1;
  let end = longPhraseEnd(reading, first, unit.end);
  // Office and age behind the name: "– Ada Quill, mayor of Gale".
  while (end < unit.end && lowerAt(reading, end) === ',') {
    const next = longPhraseEnd(reading, end + 1, unit.end);
    if (next === end + 1) break;
    end = next;
  }
  while (end < unit.end && posAt(reading, end) === 'PUNCT' && end === unit.end - 1) end++;
  if (end < unit.end || end - first > 20) return null;
  const nameEnd = nounPhraseEnd(reading, first, unit.end);
  return {
    unit: unitIndex,
    cue: [k, k + 1],
    lemma: '–',
    act: 'state',
    source: { first, end: Math.max(nameEnd, first + 1), clause: k, rule: 'source-dash' },
    pieces: [[pieceOf(reading, reading.runOf[unit.first] as number)[0], reading.afterRun[run] as number]],
    between: [end, end],
    rule: 'dash-name',
  };
}
