import { cueVerbOf } from '../../text/cue-verbs.js';
import type { Attribution } from './attribution.js';
import { trimEnd } from './clause-end.js';
import { inRun, lowerAt, posAt, type Reading, type Unit } from './reading.js';
import { isSpeechLike } from './runs.js';

/** What stands before the clause of speaker and cue that begins at `clause`, when a comma, dash or quotation mark closes it. */
export function leftContent(
  reading: Reading,
  unit: Unit,
  clause: number,
  earlier: Attribution[],
  quotedOnly = false,
): [number, number] | null {
  const last = clause - 1;
  if (last < unit.first) return null;
  const quoted = inRun(reading, last);
  if (!quoted && !/^(?:,|–|—|-|\?|!)$/.test(lowerAt(reading, last))) return null;
  const end = quoted ? clause : last;
  let first = leftStart(reading, unit, end, earlier);
  if (first >= end) return null;
  if (!quoted && quotedOnly && !inRun(reading, first)) return null;
  if (quoted) return [pieceStart(reading, first, end), end];
  if (!isSaid(reading, first, end)) return null;
  // A quotation inside that is closed by the comma before "he said" is the content, with what leads into it.
  first = Math.min(first, end - 1);
  return [first, end];
}

/** Where the narrator's own words before may end: behind earlier findings of the unit. */
function leftStart(reading: Reading, unit: Unit, end: number, earlier: Attribution[]): number {
  let first = behindDateline(reading, unit);
  for (const { cue, pieces, source } of earlier) {
    const used = Math.max(cue[1], source?.end ?? 0, ...pieces.map(([, e]) => e));
    // What an inner cue has taken up to the very end belongs to the words of the outer speaker.
    if (used >= end - 1) continue;
    if (used > first) first = used;
  }
  while (
    first < end &&
    !inRun(reading, first) &&
    (/^[,;:.–—-]$/.test(lowerAt(reading, first)) || (first > unit.first && posAt(reading, first) === 'CCONJ'))
  )
    first++;
  return first;
}

/** A whole quotation before the cue stands alone; a quoted end of a sentence takes the words that lead into it. */
function pieceStart(reading: Reading, first: number, end: number): number {
  const run = reading.runOf[end - 1] as number;
  const start = reading.startOfRun[run] as number;
  if (start <= first) return first;
  const before = lowerAt(reading, start - 1);
  const inner = reading.runs[run]?.inner[0];
  const capital = inner ? /^[\p{Lu}[…]/u.test(reading.text.slice(inner[0], inner[0] + 2)) : false;
  return capital && /^[,:.;–—-]$/.test(before) ? start : first;
}

/** Behind the place and agency a first paragraph opens with: GALE, May 2 (TNS) — */
function behindDateline(reading: Reading, unit: Unit): number {
  if (!/^\p{Lu}{2}/u.test(reading.tokens[unit.first]?.text ?? '')) return unit.first;
  for (let k = unit.first + 1; k < Math.min(unit.end, unit.first + 16); k++) {
    if (inRun(reading, k) || /^(?:VERB|AUX|DET|PRON)$/.test(posAt(reading, k))) return unit.first;
    if (/^(?:[–—―]|--|-)$/.test(lowerAt(reading, k)) && reading.tokens[k]?.start !== reading.tokens[k - 1]?.end) return k + 1;
  }
  return unit.first;
}

/** Is there something said between: a verb, a quotation, or a short answer? */
function isSaid(reading: Reading, first: number, end: number): boolean {
  for (let k = first; k < end; k++) {
    if (inRun(reading, k)) return true;
    const pos = posAt(reading, k);
    if ((pos === 'VERB' || pos === 'AUX') && !(k === first && /ing$/.test(lowerAt(reading, k))))
      return !startsSubordinate(reading, first, end);
  }
  return false;
}

/** "When he left, she said": a subordinate clause before the speaker is the narrator's. */
function startsSubordinate(reading: Reading, first: number, end: number): boolean {
  if (
    !/^(?:when|while|as|after|before|since|asked|speaking|once|until|although|though|in|on|at|during|despite)$/.test(
      lowerAt(reading, first),
    )
  )
    return false;
  for (let k = first + 1; k < end; k++) if (lowerAt(reading, k) === ',' || inRun(reading, k)) return false;
  return true;
}

/** "By then, Quill said, the line was long": a cue between commas behind an adverbial. Gives the words before it, null when none. */
export function leadIn(reading: Reading, unit: Unit, clause: number, earlier: Attribution[]): [number, number] | null {
  if (clause - 1 <= unit.first || lowerAt(reading, clause - 1) !== ',') return null;
  const first = leftStart(reading, unit, clause - 1, earlier);
  return first < clause - 1 ? [first, clause - 1] : null;
}

/** ", arguing that it will be late": the narrator tells what else was said. */
const tellsOn = (lower: string) => /^(?:state|claim|deny|admit|promise|warn|urge|ask)$/.test(cueVerbOf(lower)?.verb.act ?? '');

/** "replacing her would be worse": a verb in -ing that is the subject of a clause. */
function hasAuxiliary(reading: Reading, first: number, end: number): boolean {
  for (let k = first; k < end && lowerAt(reading, k) !== ','; k++) if (posAt(reading, k) === 'AUX' && !inRun(reading, k)) return true;
  return false;
}

/** What goes on behind an inserted cue: "The plan, she said, is dead." */
export function restAfter(reading: Reading, unit: Unit, cueEnd: number): [number, number] | null {
  if (cueEnd >= unit.end - 1) return null;
  if (inRun(reading, cueEnd))
    return isSpeechLike(reading, reading.runOf[cueEnd] as number) ? [cueEnd, trimEnd(reading, cueEnd, unit.end)] : null;
  if (!/^[,–—―-]$/.test(lowerAt(reading, cueEnd))) return null;
  const first = cueEnd + 1;
  if (inRun(reading, first)) return [first, reading.afterRun[reading.runOf[first] as number] as number];
  const pos = posAt(reading, first);
  const lower = lowerAt(reading, first);
  if (
    /^(?:adding|saying|noting|who|which|whose|where|according|citing|referring|speaking|as|when|while|after|before|during|in|on|at|but|and|though|although)$/.test(
      lower,
    )
  )
    return null;
  if (pos === 'VERB' && /ing$/.test(lower) && (tellsOn(lower) || !hasAuxiliary(reading, first, unit.end))) return null;
  const end = trimEnd(reading, first, unit.end);
  return end > first + 1 && !isReportTag(reading, first, end) ? [first, end] : null;
}

/** ", the Gale Post reported": a few words that end with a verb of speech tell where it was said, not what. */
function isReportTag(reading: Reading, first: number, end: number): boolean {
  const cue = cueVerbOf(lowerAt(reading, end - 1));
  return end - first <= 8 && cue !== undefined && /^(?:past|third)$/.test(cue.form) && cue.verb.frames.has('c');
}
