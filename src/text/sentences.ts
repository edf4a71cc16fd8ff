import { NAMES_WITH_MARKS } from '../english/names-with-marks.js';
import type { Span } from '../model/span.js';
import { isCloser, isDigit, isLower, isOpener, isSpace, isTerminator, isUpper } from './characters.js';
import { endsAbbreviation } from './sentence-abbreviation.js';
import { continuesWithTag } from './sentence-tag.js';
import { wordBefore } from './words.js';

/**
 * Sentences of `text` between two offsets, in order, without the white space around them; together they hold every other character.
 * One pass over the characters; what a full stop means is decided by the word before and the word after it.
 */
export function splitSentences(text: string, [from, to]: Span): Span[] {
  const sentences: Span[] = [];
  let start = skipSpace(text, from, to);
  let straightMarks = 0;
  for (let i = start; i < to; ) {
    const c = text[i] as string;
    if (c === '"') straightMarks++;
    if (!isTerminator(c)) {
      i++;
      continue;
    }
    const run = readTerminators(text, i, to);
    const close = readClosers(text, run.end, to, straightMarks % 2 === 1);
    const next = skipSpace(text, close, to);
    if (next >= to) break;
    for (let k = i; k < close; k++) if (text[k] === '"') straightMarks++;
    i = close;
    if (!isBoundary(text, { start, at: run.start, run, close, next, to })) continue;
    sentences.push([start, close]);
    start = next;
    i = next;
  }
  const end = trimEnd(text, start, to);
  if (end > start) sentences.push([start, end]);
  return sentences;
}

interface Stop {
  /** Start of the sentence, first mark, what the marks are, end of the closing marks, the next character that is no space, end of the text. */
  start: number;
  at: number;
  run: Terminators;
  close: number;
  next: number;
  to: number;
}

function isBoundary(text: string, stop: Stop): boolean {
  const { at, run, close, next, to } = stop;
  if (next === close) return isMissingSpace(text, stop);
  const opener = openersAt(text, next, to);
  const first = text[opener] as string | undefined;
  if (first === undefined || opener >= to) return true;
  const quotedNext = opener > next;
  if (isLower(first)) return isUpper(text[opener + 1] ?? '') && run.kind !== 'ellipsis';
  if (run.kind === 'ellipsis') return isUpper(first) || (quotedNext && close > run.end);
  if (run.kind === 'mark') {
    if (close > run.end && !quotedNext && continuesWithTag(text, next, to)) return false;
    if (close === run.end && NAMES_WITH_MARKS.has(wordBefore(text, at).toLowerCase())) return false;
    return isUpper(first) || isDigit(first) || quotedNext || !isWordish(first);
  }
  if (isDash(first)) return false;
  return endsAbbreviation(text, stop, opener, quotedNext);
}

const isWordish = (c: string) => c === ',' || c === ';' || c === ':' || isDash(c);
const isDash = (c: string) => c === '-' || c === '–' || c === '—';

/** "…the deal.The minister": a full stop between a word of small letters and a word with a capital, with no space. */
function isMissingSpace(text: string, { at, run, close, to }: Stop): boolean {
  const c = text[close] as string;
  const afterMarks = close > run.end;
  if (!isUpper(c) && !(isOpener(c) && c !== "'" && c !== '(' && isUpper(text[close + 1] ?? ''))) return false;
  if (run.kind === 'ellipsis') return false;
  let lower = 0;
  let k = at - 1;
  while (k >= 0 && isLower(text[k] as string)) {
    lower++;
    k--;
  }
  const before = text[k] ?? ' ';
  if (lower < (afterMarks ? 1 : 3) && !(lower >= 2 && isSpace(before))) return false;
  if (before === '@' || before === '/' || before === '.' || before === '_') return false;
  const second = text[isUpper(c) ? close + 1 : close + 2] ?? ' ';
  return close + 1 < to && (isLower(second) || isSpace(second) || second === '’' || second === "'");
}

interface Terminators {
  start: number;
  end: number;
  kind: 'stop' | 'mark' | 'ellipsis';
}

/** The run of full stops, question and exclamation marks at `at`; three stops, also with spaces between, are an ellipsis. */
function readTerminators(text: string, at: number, to: number): Terminators {
  let end = at;
  let stops = 0;
  let marks = 0;
  let dots = 0;
  while (end < to) {
    const c = text[end] as string;
    if (c === '.') stops++;
    else if (c === '…') dots++;
    else if (isTerminator(c)) marks++;
    else if (isSpace(c) && c !== '\n' && stops > 0 && text[end - 1] === '.' && text[end + 1] === '.' && end + 1 < to) {
      end++;
      continue;
    } else break;
    end++;
  }
  if (marks) return { start: at, end, kind: 'mark' };
  return { start: at, end, kind: dots || stops > 2 ? 'ellipsis' : 'stop' };
}

/** The end of the closing marks at `at`: quotation marks, brackets, footnote numbers in square brackets. */
function readClosers(text: string, at: number, to: number, open: boolean): number {
  let end = at;
  let inside = open;
  while (end < to) {
    const c = text[end] as string;
    if (c === '"') {
      if (!inside && end + 1 < to && !isSpace(text[end + 1] as string)) break;
      inside = false;
    } else if (c === "'") {
      if (isUpper(text[end + 1] ?? '') || isLower(text[end + 1] ?? '')) break;
    } else if (c === '[') {
      let k = end + 1;
      while (k < to && k < end + 5 && isDigit(text[k] as string)) k++;
      if (k === end + 1 || text[k] !== ']') break;
      end = k;
    } else if (!isCloser(c)) break;
    end++;
  }
  if (end === at && inside && text[at] === ' ' && text[at + 1] === '"' && (at + 2 >= to || isSpace(text[at + 2] as string))) return at + 2;
  return end;
}

function openersAt(text: string, at: number, to: number): number {
  let k = at;
  while (k < to && (isOpener(text[k] as string) || (isSpace(text[k] as string) && k > at))) k++;
  return k;
}

function skipSpace(text: string, at: number, to: number): number {
  let k = at;
  while (k < to && isSpace(text[k] as string)) k++;
  return k;
}

function trimEnd(text: string, from: number, to: number): number {
  let k = to;
  while (k > from && isSpace(text[k - 1] as string)) k--;
  return k;
}
