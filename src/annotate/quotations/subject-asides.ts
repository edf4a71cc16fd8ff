import { jointStart } from './joint-speakers.js';
import { isPersonal, longPhraseStart, nounPhraseEnd } from './phrases.js';
import { inRun, lowerAt, posAt, type Reading } from './reading.js';

/** "Others, including Quill, of Gale, and Ames, said": the list of examples is one aside, with all its commas. */
export function beforeIncluding(reading: Reading, right: number, from: number): number | null {
  for (let k = right - 1; k > Math.max(from, right - 40); k--) {
    if (inRun(reading, k) || posAt(reading, k) === 'AUX') return null;
    if (lowerAt(reading, k) === 'including') return lowerAt(reading, k - 1) === ',' && k - 2 >= from ? k - 2 : null;
    if (posAt(reading, k) === 'VERB') return null;
  }
  return null;
}

/** The right edge of the phrase an aside belongs to, the aside ending with the comma or dash at `right`. */
export function beforeAside(reading: Reading, right: number, from: number): number | null {
  const mark = lowerAt(reading, right);
  let depth = 0;
  for (let k = right - 1; k >= Math.max(from, right - 45); k--) {
    if (inRun(reading, k)) {
      const start = reading.startOfRun[reading.runOf[k] as number] as number;
      if (k - start > 10) return null;
      k = start;
      continue;
    }
    const lower = lowerAt(reading, k);
    if (lower === ')') depth++;
    else if (lower === '(') depth--;
    else if (depth === 0 && (lower === mark || (mark !== ',' && /^(?:[–—―-]|--)$/.test(lower)))) {
      // "…, of Gale, Ohio, said": the aside may hold commas itself.
      const left = k - 1;
      if (left < from) return null;
      const start = longPhraseStart(reading, left, from);
      // ", of Gale, Ohio,", ", who met Orr, Jones and Ames,": a phrase that hangs on a preposition or a verb is part of the aside.
      if (start > left || (start - 1 > from && /^(?:ADP|VERB)$/.test(posAt(reading, start - 1)))) continue;
      // ", curator and director of the Gale Museum, Olm,": the second of two callings in the aside.
      if (isSecondCalling(reading, start, left + 1, from)) continue;
      if (isListItem(reading, start, from)) continue;
      return left;
    }
  }
  return null;
}

/** Does the phrase stand behind "and" and another that follows a comma, and are the two no pair of speakers? */
function isSecondCalling(reading: Reading, start: number, end: number, from: number): boolean {
  if (start - 2 <= from || posAt(reading, start - 1) !== 'CCONJ') return false;
  const other = longPhraseStart(reading, start - 2, from);
  return other <= start - 2 && other > from && lowerAt(reading, other - 1) === ',' && jointStart(reading, start, end, from) === start;
}

/** Does the phrase stand behind a comma as a part of a longer aside or list? */
function isListItem(reading: Reading, start: number, from: number): boolean {
  const before = start - 1;
  if (before <= from || lowerAt(reading, before) !== ',') return false;
  const left = before - 1;
  const pos = posAt(reading, left);
  if (!/^(?:NOUN|PROPN|NUM|PUNCT)$/.test(pos)) return false;
  const phrase = longPhraseStart(reading, left, from);
  return phrase <= left && isEdge(reading, phrase - 1, from) && !startsWithPreposition(reading, phrase, from);
}

const isEdge = (reading: Reading, i: number, from: number) =>
  i < from || inRun(reading, i) || /^(?:SCONJ|CCONJ|PUNCT)$/.test(posAt(reading, i));

const startsWithPreposition = (reading: Reading, phrase: number, from: number) => phrase > from && posAt(reading, phrase - 1) === 'ADP';

/** Does an aside hold a whole clause of its own that is no relative clause? Then the comma closes something else. */
export function isClauseLike(reading: Reading, first: number, end: number): boolean {
  let k = first;
  if (/^[,–—―-]$/.test(lowerAt(reading, k))) k++;
  if (
    /^(?:who|whose|which|where|when|as|while|in|on|at|after|before|during|like|speaking|asked|if|though|although|citing|by|for|with)$/.test(
      lowerAt(reading, k),
    )
  )
    return false;
  const np = nounPhraseEnd(reading, k, end);
  return isPersonal(lowerAt(reading, k)) && np < end && (posAt(reading, np) === 'VERB' || posAt(reading, np) === 'AUX');
}
