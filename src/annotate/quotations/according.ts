import type { Attribution } from './attribution.js';
import { clauseEnd, trimEnd } from './clause-end.js';
import { jointEnd } from './joint-speakers.js';
import { longPhraseEnd } from './phrases.js';
import { inRun, lowerAt, posAt, type Reading, type Unit } from './reading.js';

const OPENERS: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['in', 'the', 'view', 'of'],
];

/** "according to X", "in the words of X", at the head, inside or at the end of what X is said to have said. */
export function accordingTo(reading: Reading, unitIndex: number, earlier: Attribution[]): Attribution[] {
  const unit = reading.units[unitIndex] as Unit;
  const found: Attribution[] = [];
  for (let i = unit.first; i < unit.end; i++) {
    const word = lowerAt(reading, i);
    if ((word !== 'according' && word !== 'in') || inRun(reading, i)) continue;
    const opener = OPENERS.find((words) => words.every((word, k) => lowerAt(reading, i + k) === word));
    if (!opener) continue;
    const first = i + opener.length;
    const joint = jointEnd(reading, first, unit.end);
    let end = joint ?? longPhraseEnd(reading, first, unit.end);
    if (end === first) continue;
    if (joint === null) end = asideEnd(reading, end, unit);
    const source = { first, end, clause: i, rule: 'source-according' };
    const direct = [...earlier]
      .reverse()
      .find(({ cue, pieces }) => cue[1] <= i && i - cue[1] < 12 && pieces.some(([from]) => inRun(reading, from)));
    if (direct && lowerAt(reading, i - 1) === ',') {
      direct.via = source;
      i = end - 1;
      continue;
    }
    const quoted = opener[0] === 'in' ? runAhead(reading, end, unit) : null;
    const pieces = quoted ? [quoted] : piecesAround(reading, unit, i, end, [...earlier, ...found]);
    if (pieces.length)
      found.push({
        unit: unitIndex,
        cue: [i, first],
        lemma: opener.join(' '),
        act: 'state',
        source,
        pieces,
        between: [end, end],
        rule: 'according-to',
      });
    i = end - 1;
  }
  return found;
}

/** "in the words of the mayor, Ada Quill, “…”": the quotation a few words on. */
function runAhead(reading: Reading, from: number, unit: Unit): [number, number] | null {
  for (let k = from; k < Math.min(unit.end, from + 14); k++) {
    if (inRun(reading, k)) return [k, reading.afterRun[reading.runOf[k] as number] as number];
    if (/^(?:VERB|AUX)$/.test(posAt(reading, k))) return null;
  }
  return null;
}

/** The source goes on to the next mark when what follows still tells of it: "two people briefed on the talks". */
function asideEnd(reading: Reading, end: number, unit: Unit): number {
  const participle = posAt(reading, end) === 'VERB' && /(?:ed|ing|en|wn)$/.test(lowerAt(reading, end));
  if (!participle && posAt(reading, end) !== 'ADJ' && !/^(?:who|which|that)$/.test(lowerAt(reading, end))) return end;
  for (let k = end; k < unit.end; k++) {
    if (inRun(reading, k)) return end;
    if (/^[,.;:?!–—)]$/.test(lowerAt(reading, k))) return k;
  }
  return end;
}

function piecesAround(reading: Reading, unit: Unit, start: number, sourceEnd: number, earlier: Attribution[]): [number, number][] {
  // At the head: the clause behind the comma.
  let head = unit.first;
  while (
    head < start &&
    !inRun(reading, head) &&
    (posAt(reading, head) === 'CCONJ' || posAt(reading, head) === 'ADV' || lowerAt(reading, head) === ',')
  )
    head++;
  if (head === start) {
    let first = sourceEnd;
    if (lowerAt(reading, first) !== ',') {
      // ", the company's lawyer," between source and content.
      if (inRun(reading, first)) return [[first, trimEnd(reading, first, unit.end)]];
      if (first >= unit.end || posAt(reading, first) === 'PUNCT') return [];
    } else first++;
    const aside = lowerAt(reading, sourceEnd) === ',' ? secondComma(reading, first, unit.end) : null;
    if (aside !== null) first = aside;
    const end = clauseEnd(reading, unit, first, { form: 'past', embedded: false, subordinate: false });
    return end > first ? [[first, end]] : [];
  }
  const comma = lowerAt(reading, start - 1) === ',' || /^(?:[–—―-]|--)$/.test(lowerAt(reading, start - 1));
  let first = unit.first;
  for (const { pieces, cue, rule } of earlier) {
    // "Quill said A, according to the paper": the paper vouches for all of it; an earlier "according to" closes its own part.
    if (rule === 'according-to' && cue[0] < start) first = Math.max(first, cue[1], ...pieces.map(([, e]) => e));
  }
  while (first < start && /^[,;:.–—-]$/.test(lowerAt(reading, first))) first++;
  const end = comma ? start - 1 : start;
  if (end <= first) return [];
  const pieces: [number, number][] = [[first, end]];
  if (lowerAt(reading, sourceEnd) === ',' && comma) {
    const rest = sourceEnd + 1;
    const lower = lowerAt(reading, rest);
    const aside =
      /^(?:who|which|whose|adding|saying)$/.test(lower) ||
      /^(?:CCONJ|SCONJ)$/.test(posAt(reading, rest)) ||
      (/^(?:DET|PROPN|NOUN)$/.test(posAt(reading, rest)) && trimEnd(reading, rest, unit.end) === longPhraseEnd(reading, rest, unit.end));
    const last = trimEnd(reading, rest, unit.end);
    if (!aside && last > rest) pieces.push([rest, last]);
  }
  return pieces;
}

/** Behind an aside to the source, ", the lawyer for the town,", when what lies between is a phrase without a verb. */
function secondComma(reading: Reading, first: number, end: number): number | null {
  for (let k = first; k < Math.min(end, first + 14); k++) {
    if (inRun(reading, k) || /^(?:VERB|AUX)$/.test(posAt(reading, k))) return null;
    if (lowerAt(reading, k) === ',') return k - first > 1 && longPhraseEnd(reading, first, end) === k ? k + 1 : null;
  }
  return null;
}
