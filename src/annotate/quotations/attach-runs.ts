import type { Attribution } from './attribution.js';
import { mediumFragments, namedInText, repeatedWords } from './fragments.js';
import { inRun, lowerAt, posAt, type Reading, type Unit } from './reading.js';
import { isSpeechLike, onlyRuns, pieceOf } from './runs.js';
import { mainSubject, type Source } from './subject.js';

/** What the pass knows while it walks over the units. */
interface State {
  /** The last quotation whose speaker may go on, and the unit it ended in. */
  open: Attribution | null;
  openUnit: number;
}

/** Gives runs that no cue has taken to the quotation they carry on or the speaker before them. */
export function attachRuns(reading: Reading, attributions: Attribution[]): Attribution[] {
  const taken = new Set<number>();
  const byUnit = new Map<number, Attribution[]>();
  for (const attribution of attributions) {
    for (const [first, end] of attribution.pieces)
      for (let k = first; k < end; k++) if (inRun(reading, k)) taken.add(reading.runOf[k] as number);
    const own = byUnit.get(attribution.unit);
    if (own) own.push(attribution);
    else byUnit.set(attribution.unit, [attribution]);
  }
  const added: Attribution[] = [];
  const state: State = { open: null, openUnit: -1 };
  reading.units.forEach((unit, index) => {
    const own = byUnit.get(index) ?? [];
    const only = onlyRuns(reading, unit);
    const left = unit.runs.filter((run) => !taken.has(run) && (reading.startOfRun[run] as number) >= unit.first);
    if (only?.length && left.length === only.length) {
      for (const run of only) carryOn(reading, state, index, run, added);
      return;
    }
    for (const run of left) {
      const attribution = insideUnit(reading, unit, index, run, own);
      if (attribution) {
        added.push(attribution);
        own.push(attribution);
      }
    }
    const quoted = own.findLast(({ pieces }) => pieces.some(([first]) => inRun(reading, first)));
    state.open = quoted ?? own.at(-1) ?? null;
    state.openUnit = index;
    if (!state.open) {
      const source = mainSubject(reading, unit);
      if (source) state.open = { unit: index, cue: [0, 0], lemma: '', act: 'state', source, pieces: [], between: [0, 0], rule: 'floating' };
    }
  });
  const known = namedInText(reading, [...attributions, ...added.filter(({ source }) => source)]);
  return [
    ...known,
    ...untaken(
      reading,
      known,
      added.filter(({ source }) => !source),
    ),
  ];
}

/** What is left between marks: words known from elsewhere, words said in a medium that is named, and quotations of nobody known. */
function untaken(reading: Reading, known: Attribution[], unknown: Attribution[]): Attribution[] {
  const taken = new Set<number>();
  for (const { pieces } of known)
    for (const [first, end] of pieces) for (let k = first; k < end; k++) if (inRun(reading, k)) taken.add(reading.runOf[k] as number);
  const left = reading.runs
    .map((_, run) => run)
    .filter((run) => !taken.has(run) && (reading.startOfRun[run] as number) < (reading.afterRun[run] as number));
  const repeated = repeatedWords(reading, left, known);
  const again = new Set(repeated.map(({ pieces }) => pieces[0]?.[0]));
  const rest = left.filter((run) => !again.has(reading.startOfRun[run] as number));
  const said = mediumFragments(reading, rest);
  const found = new Set([...repeated, ...said].map(({ pieces }) => pieces[0]?.[0]));
  return [...repeated, ...said, ...unknown.filter(({ pieces }) => !found.has(pieces[0]?.[0]))];
}

/** A unit that is a quotation and nothing else. */
function carryOn(reading: Reading, state: State, index: number, run: number, added: Attribution[]): void {
  const { open } = state;
  const piece = pieceOf(reading, run);
  const unit = reading.units[index] as Unit;
  const before = reading.units[index - 1];
  const near = open !== null && state.openUnit === index - 1;
  const sameParagraph = near && before?.region === unit.region;
  if (sameParagraph && open.pieces.some(([first, end]) => inRun(reading, first) || inRun(reading, end - 1))) {
    // "A," she said. "B."
    open.pieces.push(piece);
    if (!open.rule.endsWith('+more')) open.rule += '+more';
    state.openUnit = index;
    return;
  }
  if (!isSpeechLike(reading, run) || isSubheading(reading, unit, run)) return;
  const announced = before !== undefined && lowerAt(reading, before.end - 1) === ':' && !inRun(reading, before.end - 1);
  const speaker = announced ? (mainSubject(reading, before as Unit) ?? open?.source ?? null) : null;
  if (speaker) {
    const block: Attribution = {
      unit: index,
      cue: [0, 0],
      lemma: ':',
      act: 'state',
      source: speaker,
      pieces: [piece],
      between: [0, 0],
      rule: 'colon-block',
    };
    added.push(block);
    state.open = block;
    state.openUnit = index;
    return;
  }
  const quoted = open?.pieces.length && open.rule !== 'floating';
  const rule = near && open?.source ? (quoted ? 'run-on' : 'floating') : 'no-cue';
  const source = near && open?.source && (sameParagraph || quoted || isPersonLike(reading, open.source)) ? open.source : null;
  const carried: Attribution = {
    unit: index,
    cue: [0, 0],
    lemma: '',
    act: 'state',
    source,
    pieces: [piece],
    between: [0, 0],
    rule: source ? rule : 'no-cue',
  };
  added.push(carried);
  state.open = carried;
  state.openUnit = index;
}

/** A paragraph that is nothing but a short run between single marks, in a report that quotes with double ones: a sub-heading. */
function isSubheading(reading: Reading, unit: Unit, run: number): boolean {
  const [first, end] = pieceOf(reading, run);
  const whole = unit.region.tokens[0] === first && unit.region.tokens[1] <= end + 1;
  return (
    whole && end - first < 16 && reading.runs[run]?.rule === 'marks-single' && reading.runs.some(({ rule }) => rule === 'marks-double')
  );
}

const isPersonLike = (reading: Reading, { first, end }: Source) =>
  posAt(reading, end - 1) === 'PROPN' || /^(?:he|she|they)$/.test(lowerAt(reading, first));

/** A run in a sentence of the narrator: behind a colon or comma the subject of the sentence speaks; else it goes on with the cue before. */
function insideUnit(reading: Reading, unit: Unit, index: number, run: number, own: Attribution[]): Attribution | null {
  const piece = pieceOf(reading, run);
  const before = lowerAt(reading, piece[0] - 1);
  const speech = isSpeechLike(reading, run);
  // "A," she said, nodding, "b." and "A," she said, but "b."
  const host = own.findLast(
    ({ pieces, cue, rule }) =>
      cue[0] < piece[0] && /^cue-(?:after|inverted|inside)/.test(rule) && pieces.every(([, end]) => end <= piece[0]),
  );
  if (host && speech) {
    host.pieces.push(piece);
    return null;
  }
  if (before === ':' && piece[0] - 1 > unit.first) {
    const source = mainSubject(reading, { ...unit, end: piece[0] - 1 });
    if (source && speech)
      return {
        unit: index,
        cue: [piece[0] - 1, piece[0]],
        lemma: ':',
        act: 'state',
        source,
        pieces: [piece],
        between: [piece[0], piece[0]],
        rule: 'colon',
      };
  }
  return null;
}
