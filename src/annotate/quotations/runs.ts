import type { Attribution } from './attributions.js';
import { inRun, type Reading, type Unit } from './reading.js';

const ENDED = /[.,?!…;:—–-]$/;

/** Does a run read like speech, not like a term or a title: it closes like a sentence or a clause, or is long and has a capital? */
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

/** Gives runs that no cue has taken to the quotation they carry on; the rest are no quotations of a known speaker. */
export function attachRuns(reading: Reading, attributions: Attribution[]): Attribution[] {
  const taken = new Set<number>();
  const byUnit = new Map<number, Attribution[]>();
  for (const attribution of attributions) {
    for (const [first, end] of attribution.pieces)
      for (let k = first; k < end; k++) if (inRun(reading, k)) taken.add(reading.runOf[k] as number);
    byUnit.set(attribution.unit, [...(byUnit.get(attribution.unit) ?? []), attribution]);
  }
  const floating: Attribution[] = [];
  let open: Attribution | null = null;
  reading.units.forEach((unit, index) => {
    const own = byUnit.get(index) ?? [];
    const run = ownRun(reading, unit);
    const alone = run !== null && (reading.startOfRun[run] as number) >= unit.first ? run : null;
    if (alone !== null && !taken.has(alone)) {
      const before = index > 0 ? (reading.units[index - 1] as Unit) : null;
      const piece: [number, number] = [reading.startOfRun[alone] as number, reading.afterRun[alone] as number];
      if (open && before?.region === unit.region && endsQuoted(reading, open, before)) {
        // "A," she said. "B."
        open.pieces.push(piece);
        open.rule = open.rule.endsWith('+more') ? open.rule : `${open.rule}+more`;
        return;
      }
      if (isSpeechLike(reading, alone)) {
        const carried: Attribution = {
          unit: index,
          cue: [0, 0],
          lemma: '',
          act: 'state',
          source: open?.source ?? null,
          pieces: [piece],
          between: [0, 0],
          rule: open?.source ? 'run-on' : 'no-cue',
        };
        floating.push(carried);
        return;
      }
    }
    if (own.length) open = own.find(({ pieces }) => pieces.some(([first]) => inRun(reading, first))) ?? (own.at(-1) as Attribution);
  });
  return [...attributions, ...floating];
}

/** The run a unit consists of, but for punctuation. */
function ownRun(reading: Reading, unit: Unit): number | null {
  if (unit.runs.length !== 1) return null;
  const run = unit.runs[0] as number;
  for (let k = unit.first; k < unit.end; k++) {
    if (!inRun(reading, k) && reading.tokens[k]?.pos !== 'PUNCT') return null;
  }
  return run;
}

/** Was the last thing in the unit before a quotation with its cue? */
function endsQuoted(reading: Reading, open: Attribution, before: Unit): boolean {
  return reading.units[open.unit] === before && open.pieces.some(([first, end]) => inRun(reading, first) || inRun(reading, end - 1));
}
