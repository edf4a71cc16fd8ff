import type { AnnotatedReport } from '../../model/annotated.js';
import type { Span } from '../../model/span.js';
import { append } from '../../text/lists.js';
import type { Excerpt } from '../html/excerpts.js';

/** A run of a block: words of one sentence (or of none), or a gap where the words are not carried. */
export type Run = { kind: 'words'; start: number; text: string; sentence: number | null } | { kind: 'gap'; length: number };

export interface Block {
  kind: 'paragraph' | 'caption' | 'furniture';
  span: Span;
  /** What kind of furniture, or whose picture. */
  note: string;
  runs: Run[];
}

/** How long a text is, as far as its marks tell; the text itself need not be there. */
export const lengthOf = ({ text, paragraphs, furniture, captions }: AnnotatedReport): number =>
  text.length ||
  Math.max(0, ...[...paragraphs, ...furniture.map(({ span }) => span), ...captions.map(({ span }) => span)].map(([, end]) => end));

/** Words of one excerpt, cut at the ends of sentences. */
function cutAtSentences(start: number, text: string, sentences: Span[], from: number): Run[] {
  const end = start + text.length;
  const runs: Run[] = [];
  let at = start;
  for (let i = from; i < sentences.length && (sentences[i]?.[0] ?? end) < end; i++) {
    const [first, last] = sentences[i] as Span;
    if (last <= at) continue;
    if (first > at) runs.push({ kind: 'words', start: at, text: text.slice(at - start, first - start), sentence: null });
    const [cutFrom, cutTo] = [Math.max(first, at), Math.min(last, end)];
    runs.push({ kind: 'words', start: cutFrom, text: text.slice(cutFrom - start, cutTo - start), sentence: i });
    at = cutTo;
  }
  if (at < end) runs.push({ kind: 'words', start: at, text: text.slice(at - start), sentence: null });
  return runs;
}

function runsOf([start, end]: Span, excerpts: Excerpt[], sentences: Span[]): Run[] {
  const runs: Run[] = [];
  let at = start;
  const gapTo = (to: number) => {
    // A space or a quotation mark between two excerpts is no gap worth showing.
    if (to - at > 2) runs.push({ kind: 'gap', length: to - at });
    else if (to > at && runs.length) runs.push({ kind: 'words', start: at, text: ' ', sentence: null });
  };
  for (const [from, words] of excerpts) {
    const to = from + words.length;
    if (to <= at || from >= end) continue;
    const [cutFrom, cutTo] = [Math.max(from, at), Math.min(to, end)];
    gapTo(cutFrom);
    append(runs, cutAtSentences(cutFrom, words.slice(cutFrom - from, cutTo - from), sentences, 0));
    at = cutTo;
  }
  gapTo(end);
  return runs;
}

/** One stretch of a report as a block. */
export function blockAt(report: AnnotatedReport, excerpts: Excerpt[], span: Span, kind: Block['kind'] = 'paragraph', note = ''): Block {
  const touched = report.sentences.filter(([start, end]) => start < span[1] && span[0] < end);
  const runs = runsOf(span, excerpts, touched).map((run) => {
    if (run.kind === 'gap' || run.sentence === null) return run;
    const index = report.sentences.findIndex(([start, end]) => start <= run.start && run.start < end);
    return { ...run, sentence: index < 0 ? null : index };
  });
  return { kind, span, note, runs };
}

/** A report as blocks in the order of its text: paragraphs, captions and what is furniture. */
export function blocksOf(report: AnnotatedReport, excerpts: Excerpt[]): Block[] {
  return [
    ...report.paragraphs.map((span) => blockAt(report, excerpts, span)),
    ...report.captions.map(({ span, credit }) => blockAt(report, excerpts, span, 'caption', credit)),
    ...report.furniture.map(({ span, kind }) => blockAt(report, excerpts, span, 'furniture', kind)),
  ].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

/** Blocks as they are set: a paragraph alone, asides that follow each other together, and what is not carried as one gap. */
export function groupBlocks(blocks: Block[]): { kind: 'paragraph' | 'aside' | 'gap'; blocks: Block[] }[] {
  const groups: { kind: 'paragraph' | 'aside' | 'gap'; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const kind = block.runs.every((run) => run.kind === 'gap') ? 'gap' : block.kind === 'paragraph' ? 'paragraph' : 'aside';
    const last = groups.at(-1);
    if (last?.kind === kind && kind !== 'paragraph') last.blocks.push(block);
    else groups.push({ kind, blocks: [block] });
  }
  return groups;
}
