import { inRun, type Reading, type Unit } from './reading.js';
import { termRule } from './terms.js';

const ENDED = /[.,?!…;:—–-]$/;

/** Does a run read like speech, not like a term or a title: it has a verb and closes like a sentence or a clause, or is long? */
export function isSpeechLike({ text, runs, tokens, startOfRun, afterRun }: Reading, run: number): boolean {
  const { inner } = runs[run] as Reading['runs'][number];
  const [start, end] = inner.at(-1) ?? [0, 0];
  let verbs = 0;
  let words = 0;
  for (let k = startOfRun[run] as number; k < (afterRun[run] as number); k++) {
    const pos = tokens[k]?.pos;
    if (pos !== 'PUNCT') words++;
    if (pos === 'VERB' || pos === 'AUX') verbs++;
  }
  return inner.length > 1 || (verbs > 0 && words >= 4 && ENDED.test(text.slice(start, end))) || (verbs > 0 && words >= 8);
}

/** May a run before a speaker's tag be what was said: speech, or a piece cut off with a comma, and no title or term? */
export function isSaidRun(reading: Reading, run: number): boolean {
  const [start, end] = reading.runs[run]?.inner.at(-1) ?? [0, 0];
  return (isSpeechLike(reading, run) || /[,?!…—–-]$/.test(reading.text.slice(start, end))) && !termRule(reading, run);
}

/** The runs a unit consists of, but for punctuation; null when the narrator speaks in it. */
export function onlyRuns(reading: Reading, unit: Unit): number[] | null {
  if (!unit.runs.length) return null;
  for (let k = unit.first; k < unit.end; k++) if (!inRun(reading, k) && reading.tokens[k]?.pos !== 'PUNCT') return null;
  return unit.runs.filter((run) => (reading.startOfRun[run] as number) >= unit.first);
}

/** The tokens of a run, its marks included. */
export const pieceOf = (reading: Reading, run: number): [number, number] => [
  reading.startOfRun[run] as number,
  reading.afterRun[run] as number,
];
