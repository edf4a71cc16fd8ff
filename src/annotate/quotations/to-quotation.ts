import type { ReportParty } from '../../model/name.js';
import type { Quotation } from '../../model/quotation.js';
import type { Span } from '../../model/span.js';
import { append } from '../../text/lists.js';
import type { Attribution } from './attribution.js';
import { circumstancesOf } from './circumstances.js';
import type { MentionIndex } from './mention-index.js';
import { inRun, type Reading, spanOf } from './reading.js';
import { speakerOf } from './speaker.js';
import { termRule } from './terms.js';

/** Tokens to spans: marks at the edges are left out, words between marks are noted. */
export function toQuotation(reading: Reading, attribution: Attribution, parties: ReportParty[], mentions: MentionIndex): Quotation {
  const content: Span[] = [];
  const quoted: Span[] = [];
  let letters = 0;
  let inMarks = 0;
  const terms = termsIn(reading, attribution);
  for (const [first, end] of attribution.pieces) {
    for (let k = first; k < end; k++) {
      const token = reading.tokens[k];
      if (!token || token.pos === 'PUNCT') continue;
      letters += token.end - token.start;
      if (!inRun(reading, k) || terms.has(reading.runOf[k] as number)) continue;
      inMarks += token.end - token.start;
      const run = reading.runs[reading.runOf[k] as number];
      if (run && quoted.at(-1)?.[1] !== run.inner.at(-1)?.[1]) append(quoted, run.inner);
    }
  }
  const kind = inMarks === 0 ? 'indirect' : inMarks / Math.max(1, letters) >= 0.9 ? 'direct' : 'mixed';
  for (const [first, end] of attribution.pieces) {
    for (const span of pieceSpans(reading, first, end, kind !== 'direct')) {
      const last = content.at(-1);
      if (!last || span[0] >= last[1]) content.push(span);
    }
  }
  const { cue, source } = attribution;
  return {
    kind,
    content,
    quoted,
    cue: cue[1] > cue[0] ? [spanOf(reading, cue[0], cue[1])] : [],
    source: source ? [spanOf(reading, source.first, source.end)] : [],
    ...speakerOf(reading, attribution, parties, mentions),
    ...circumstancesOf(reading, attribution, parties, mentions),
    act: attribution.act,
    rule: attribution.rule,
  };
}

/** Runs that are only terms or titles inside the words of a speaker; a piece that is nothing but the run keeps it. */
function termsIn(reading: Reading, { pieces }: Attribution): Set<number> {
  const terms = new Set<number>();
  for (const [first, end] of pieces) {
    for (let k = first; k < end; k++) {
      const run = reading.runOf[k] as number;
      if (run < 0) continue;
      const after = reading.afterRun[run] as number;
      if ((k > first || after < end) && termRule(reading, run)) terms.add(run);
      k = after - 1;
    }
  }
  return terms;
}

/**
 * One piece as spans. A piece that is a run gives what stands between its marks, one span a paragraph; one that begins or ends with a run
 * and has words of the narrator too keeps those marks when `marks` is set, so that none stands alone.
 */
function pieceSpans(reading: Reading, first: number, end: number, marks: boolean): Span[] {
  const head = inRun(reading, first) ? reading.runs[reading.runOf[first] as number] : undefined;
  const tail = inRun(reading, end - 1) ? reading.runs[reading.runOf[end - 1] as number] : undefined;
  const [from, to] = spanOf(reading, first, end);
  const ahead = head && clip(head.inner, from, to);
  const behind = tail && clip(tail.inner, from, to);
  if (ahead && head === tail) return ahead;
  const start = (marks && ahead?.length === 1 ? from : ahead?.at(-1)?.[0]) ?? from;
  const stop = (marks && behind?.length === 1 ? to : behind?.[0]?.[1]) ?? to;
  return [...(ahead?.slice(0, -1) ?? []), ...(stop > start ? [[start, stop] as Span] : []), ...(behind?.slice(1) ?? [])];
}

const clip = (spans: Span[], from: number, to: number): Span[] =>
  spans.map(([s, e]): Span => [Math.max(s, from), Math.min(e, to)]).filter(([s, e]) => e > s);
