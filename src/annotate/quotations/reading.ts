import type { Span } from '../../model/span.js';
import { cueVerbOf } from '../../text/cue-verbs.js';
import type { Token } from '../../text/tokens.js';
import type { Document, Region } from '../document.js';
import type { QuotedRun } from './marks.js';

/** A sentence of the narrator: quoted runs in it are one piece each, however many sentences they hold. Tokens `[first, end)`. */
export interface Unit {
  first: number;
  end: number;
  region: Region;
  /** Runs that begin in the unit, by index. */
  runs: number[];
}

/** The tokens of a document with what the rules ask of them. */
export interface Reading {
  text: string;
  tokens: Token[];
  /** Parts of speech, those of capitalized words mended. */
  pos: string[];
  runs: QuotedRun[];
  /** Index of the outermost run each token stands in, marks included; -1 outside. */
  runOf: Int32Array;
  /** First token behind each run. */
  afterRun: number[];
  /** First token of each run, its opening mark. */
  startOfRun: number[];
  units: Unit[];
}

/** A longer sentence of the narrator is read in parts, so that no rule looks further. Tokens outside quotations. */
const LONGEST = 250;

const ENDS = /[.?!…]["”’»')\]]*$/;

/** Joins tokens, runs and sentences of a document. */
export function openReading(doc: Document, given: QuotedRun[], sentences: Span[]): Reading {
  const { tokens, text } = doc;
  const runs = given.map((run) => (run.closed ? run : withoutTag(doc, run)));
  const runOf = new Int32Array(tokens.length).fill(-1);
  const afterRun: number[] = [];
  const startOfRun: number[] = [];
  let at = 0;
  runs.forEach((run, index) => {
    while (at < tokens.length && (tokens[at] as Token).end <= run.outer[0]) at++;
    startOfRun.push(at);
    while (at < tokens.length && (tokens[at] as Token).start < run.outer[1]) runOf[at++] = index;
    afterRun.push(at);
  });
  const reading: Reading = { text, tokens, pos: mendTags(doc, runOf), runs, runOf, afterRun, startOfRun, units: [] };
  let sentence = 0;
  for (const region of doc.regions) {
    const [from, to] = region.tokens;
    let first = from;
    let outside = 0;
    const close = (end: number) => {
      if (end <= first) return;
      const inside = new Set<number>();
      for (let i = first; i < end; i++) if ((runOf[i] as number) >= 0) inside.add(runOf[i] as number);
      reading.units.push({ first, end, region, runs: [...inside] });
      first = end;
      outside = 0;
    };
    for (let i = from; i < to; i++) {
      const token = tokens[i] as Token;
      while (sentence < sentences.length && (sentences[sentence] as Span)[1] <= token.start) sentence++;
      const [, end] = sentences[sentence] ?? [0, region.span[1]];
      const last = token.end >= end || i + 1 === to || (tokens[i + 1] as Token).start >= end;
      const run = runOf[i] as number;
      if (run >= 0 && runOf[i + 1] === run && i + 1 < to) continue;
      outside++;
      if (outside >= LONGEST || (run >= 0 ? endsBehindRun(reading, run, i + 1, to) : last)) close(i + 1);
    }
    close(to);
  }
  return reading;
}

/** A quotation never closed, cut where its speaker is named: “It was a success, Quill wrote. */
function withoutTag({ tokens }: Document, run: QuotedRun): QuotedRun {
  const [start, end] = run.inner.at(-1) as Span;
  let k = firstTokenAt(tokens, start);
  for (let comma = -1; k < tokens.length && (tokens[k] as Token).end <= end; k++) {
    const token = tokens[k] as Token;
    if (token.lower === ',') comma = k;
    if (comma < 0 || k - comma > 7 || k - comma < 2 || !cueVerbOf(token.lower)?.verb.frames.has('q')) continue;
    const subject = tokens[k - 1] as Token;
    if (!/^(?:PROPN|PRON|NOUN)$/.test(subject.pos) || !/^\p{Lu}|^(?:he|she|they|the)$/u.test((tokens[comma + 1] as Token).text)) continue;
    const cut = (tokens[comma] as Token).end;
    return { ...run, inner: [...run.inner.slice(0, -1), [start, cut]], outer: [run.outer[0], cut], rule: 'marks-unclosed-tag' };
  }
  return run;
}

function firstTokenAt(tokens: Token[], at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A capitalized word inside a sentence that was taken for a verb is a name: "Josh Lynch said". Headlines in capitals stay as they are. */
function mendTags({ tokens, regions }: Document, runOf: Int32Array): string[] {
  const pos = tokens.map(({ pos, text }) => (text === '―' ? 'PUNCT' : pos));
  for (const region of regions) {
    if (region.kind === 'title') continue;
    for (let i = region.tokens[0]; i < region.tokens[1]; i++) {
      if (pos[i] !== 'VERB' && pos[i] !== 'ADJ' && pos[i] !== 'ADV') continue;
      if (!/^\p{Lu}\p{Ll}/u.test((tokens[i] as Token).text)) continue;
      if (isNameAt(tokens, pos, runOf, i)) pos[i] = 'PROPN';
    }
  }
  return pos;
}

function isNameAt(tokens: Token[], pos: string[], runOf: Int32Array, i: number): boolean {
  const next = tokens[i + 1];
  if ((runOf[i - 1] as number) >= 0 && runOf[i] === -1)
    return next !== undefined && (next.pos === 'PROPN' || cueVerbOf(next.lower) !== undefined);
  if (pos[i] !== 'VERB') return false;
  if (pos[i - 1] === 'PROPN') return true;
  // "Lynch said": a verb is not followed by a verb of speech.
  if (next && /^(?:past|third)$/.test(cueVerbOf(next.lower)?.form ?? '') && next.pos === 'VERB') return true;
  const before = tokens[i - 1]?.text ?? '';
  if (before === ',' && (next?.pos === 'VERB' || next?.pos === 'AUX')) return true;
  return next?.pos === 'PROPN' && /^[a-z,]/.test(before);
}

/** Does the narrator's sentence end with this run? It does when the run ends like a sentence and what follows does not carry it on. */
function endsBehindRun({ text, runs, tokens, pos, runOf }: Reading, run: number, next: number, end: number): boolean {
  if (next >= end) return true;
  const [, innerEnd] = (runs[run] as QuotedRun).inner.at(-1) as Span;
  if (!ENDS.test(text.slice(Math.max(0, innerEnd - 4), innerEnd))) return false;
  const after = tokens[next] as Token;
  if (runOf[next] !== -1) return true;
  if (/^[,;:—–―-]/.test(after.text)) return false;
  if (/^\p{Ll}/u.test(after.text)) return false;
  // "Is it over?" Quill asked. — the tag of a question or a shout begins with a capital.
  if (text[innerEnd - 1] === '.') return true;
  for (let i = next; i < Math.min(end, next + 20); i++) {
    const { lower } = tokens[i] as Token;
    if (pos[i] === 'VERB') return !cueVerbOf(lower)?.verb.frames.has('q');
    if (pos[i] === 'AUX' || (pos[i] === 'PUNCT' && /^[.;:?!]$/.test(lower))) return true;
  }
  return true;
}

// Asking an array for a place it does not have is slow, so the ends are minded here.
export const lowerAt = ({ tokens }: Reading, i: number): string => (i >= 0 && i < tokens.length ? (tokens[i] as Token).lower : '');
export const posAt = ({ pos }: Reading, i: number): string => (i >= 0 && i < pos.length ? (pos[i] as string) : '');
export const inRun = ({ runOf }: Reading, i: number): boolean => i >= 0 && i < runOf.length && (runOf[i] as number) >= 0;

/** The text from token `first` up to token `end`. */
export const spanOf = (reading: Reading, first: number, end: number): Span => [
  (reading.tokens[first] as Token).start,
  (reading.tokens[end - 1] as Token).end,
];
