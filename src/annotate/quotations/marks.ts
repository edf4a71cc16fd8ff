import type { Span } from '../../model/span.js';
import { isDigit, isLetter, isSpace } from '../../text/characters.js';
import { append } from '../../text/lists.js';
import { trimSpan } from '../../text/spans.js';
import type { Document, Region } from '../document.js';
import { type MarkSign, markSigns } from './mark-signs.js';
import { singlePairs } from './single-marks.js';

/** One run of words between quotation marks, over paragraphs if it goes on there. */
export interface QuotedRun {
  /** The words without the marks, one span a paragraph. */
  inner: Span[];
  /** With the marks. */
  outer: Span;
  closed: boolean;
  /** Runs inside it that stand between other marks. */
  nested: QuotedRun[];
  rule: string;
}

interface OpenRun {
  sign: MarkSign;
  inner: Span[];
  from: number;
  region: number;
}

const RULES = { double: 'marks-double', single: 'marks-single', guillemet: 'marks-guillemet' } as const;

const STRAY = new Set(['“', '”', '"', '«', '»']);

/** Every run between quotation marks in the regions of a document, in text order; those inside another are `nested` in it. */
export function findQuotedRuns(doc: Document): QuotedRun[] {
  const runs: QuotedRun[] = [];
  let open: OpenRun | null = null;
  const finish = (run: OpenRun, end: number, outerEnd: number, closed: boolean) => {
    const last = trimSpan(doc.text, [run.from, Math.max(run.from, end)]);
    const inner = [...run.inner, last].map((span) => pastMarks(doc.text, span)).filter((span) => hasWord(doc.text, span));
    if (!inner.length) return;
    const rule = closed ? (inner.length > 1 ? 'marks-continued' : RULES[run.sign.family]) : 'marks-unclosed';
    runs.push({ inner, outer: [run.sign.at, outerEnd], closed, nested: [], rule });
  };
  doc.regions.forEach((region, index) => {
    const signs = markSigns(doc.text, region.span);
    const paired = new Map<MarkSign, MarkSign>(singlePairs(doc.text, signs));
    let first = true;
    let singleEnd = -1;
    for (const sign of signs) {
      const head = first && doc.text.slice(region.span[0], sign.at).trim() === '';
      first = false;
      if (open && open.region !== index && !carriesOn(doc, open, region, sign, head, index)) {
        finish(open, open.from, open.from, false);
        open = null;
      }
      if (open && open.region !== index) {
        // The mark that repeats at the head of a paragraph belongs to the run; without it the paragraph runs on to its closing mark.
        open.region = index;
        open.from = head ? sign.at + sign.width : region.span[0];
        if (head) continue;
      }
      if (sign.family === 'single') {
        const partner = paired.get(sign);
        if (!partner || sign.at < singleEnd) continue;
        singleEnd = partner.at;
        const inner = trimSpan(doc.text, [sign.at + sign.width, partner.at]);
        if (hasWord(doc.text, inner))
          runs.push({ inner: [inner], outer: [sign.at, partner.at + partner.width], closed: true, nested: [], rule: RULES.single });
        continue;
      }
      if (open && closesRun(sign, open.sign)) {
        finish(open, sign.at, sign.at + sign.width, true);
        open = null;
      } else if (opensRun(sign)) {
        if (open) finish(open, sign.at, sign.at, false);
        open = { sign, inner: [], from: sign.at + sign.width, region: index };
      }
    }
    if (open && open.region === index) {
      const rest = trimSpan(doc.text, [open.from, Math.max(open.from, region.span[1])]);
      open.inner.push(rest);
      open.from = rest[1];
    }
  });
  const left = open as OpenRun | null;
  if (left) finish(left, left.from, left.from, false);
  return nest(runs);
}

/** Without marks that stand astray at its head: they are no words of the speaker. */
function pastMarks(text: string, [start, end]: Span): Span {
  let from = start;
  while (from < end && (STRAY.has(text[from] as string) || isSpace(text[from] as string))) from++;
  return [from, end];
}

/** Between two marks with only other marks in them nothing is said. */
function hasWord(text: string, [start, end]: Span): boolean {
  for (let i = start; i < end; i++)
    if (isLetter(text[i] as string) || isDigit(text[i] as string) || isSurrogate(text.charCodeAt(i))) return true;
  return false;
}

/** Half of a character beyond the basic plane: letters of some scripts, signs and pictures. */
const isSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xe000;

/** Does a run left open at the end of the paragraph before go on in this one? Yes when its mark is repeated, or only its end is found here. */
function carriesOn(doc: Document, open: OpenRun, region: Region, sign: MarkSign, head: boolean, index: number): boolean {
  if (open.region !== index - 1 || region.kind !== 'paragraph' || doc.regions[index - 1]?.kind !== 'paragraph') return false;
  if (sign.family === 'single') return false;
  return (head && opensRun(sign)) || (sign.points !== 'open' && sign.closes && !sign.opens);
}

/** A closing sign closes unless it stands the wrong way round: behind a space and before a word. */
function closesRun(sign: MarkSign, opened: MarkSign): boolean {
  if (sign.family !== opened.family) return false;
  if (sign.opens && !sign.closes) return false;
  if (sign.points === 'open') return sign.closes && !sign.opens;
  return sign.closes || sign.points === 'close' || !sign.opens;
}

const opensRun = (sign: MarkSign): boolean => sign.opens || (sign.points === 'open' && !sign.closes);

/** Puts runs that lie inside another into it; a single-marked run that crosses the edge of another is dropped. */
function nest(runs: QuotedRun[]): QuotedRun[] {
  const ordered = [...runs].sort((a, b) => a.outer[0] - b.outer[0] || b.outer[1] - a.outer[1]);
  const top: QuotedRun[] = [];
  const stack: QuotedRun[] = [];
  for (const run of ordered) {
    while (stack.length && (stack.at(-1) as QuotedRun).outer[1] <= run.outer[0]) stack.pop();
    const around = stack.at(-1);
    if (!around) top.push(run);
    else if (run.outer[1] <= around.outer[1]) around.nested.push(run);
    else if (run.rule === RULES.single) continue;
    else {
      // A double-marked run that leaves a single-marked one: the single marks were apostrophes.
      stack.pop();
      if (top.at(-1) === around) top.pop();
      append(top, around.nested);
      top.push(run);
    }
    stack.push(run);
  }
  return top;
}
