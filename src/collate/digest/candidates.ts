import type { AnnotatedReport } from '../../model/annotated.js';
import type { Span } from '../../model/span.js';
import type { Token } from '../../text/tokens.js';
import type { StoryContext } from '../context.js';
import { readUnits } from '../statements/read-units.js';
import { leansOn } from './self-contained.js';

/** A sentence that can stand alone. */
export interface Candidate {
  report: AnnotatedReport;
  span: Span;
  keys: Set<string>;
  words: number;
  /** Opens with somebody's words. */
  quotes: boolean;
  /** Place among all sentences of the story. */
  order: number;
  /** How far down its report it stands, 0 to 1. */
  depth: number;
}

/** The body sentences of the story's reports that can stand alone. Opinion and live pages speak in their own voice and are left out. */
export function findCandidates(story: StoryContext): Candidate[] {
  const { reports, units } = readUnits(story);
  const found: Candidate[] = [];
  let order = 0;
  for (let i = 0; i < units.length; ) {
    const first = units[i];
    if (!first) break;
    let next = i + 1;
    while (units[next]?.report === first.report && units[next]?.sentence === first.sentence) next++;
    const read = reports[first.report];
    const span = afterDateline(read?.report, first.sentence);
    if (read && span && read.report.genre !== 'opinion' && read.report.role !== 'primary' && !first.title) {
      const tokens = tokensIn(read.tokens, first.tokens[0], span);
      const keys = new Set(units.slice(i, next).flatMap(({ own }) => [...own]));
      if (!leansOn(read.report.text, span, tokens, read.report.quotations)) {
        const depth = span[0] / Math.max(1, read.report.text.length);
        found.push({
          report: read.report,
          span,
          keys,
          quotes: /^["“]/.test(read.report.text.slice(...span)),
          words: tokens.filter(({ pos }) => pos !== 'PUNCT').length,
          order,
          depth,
        });
      }
    }
    order++;
    i = next;
  }
  return found;
}

/** A sentence without the dateline it opens with. */
function afterDateline(report: AnnotatedReport | undefined, sentence: number): Span | undefined {
  const span = report?.sentences[sentence];
  const end = report?.dateline?.span[1] ?? 0;
  if (!report || !span || end <= span[0] || end >= span[1]) return span;
  let start = end;
  while (start < span[1] && /[\s\-–—:.]/.test(report.text[start] as string)) start++;
  return [start, span[1]];
}

function tokensIn(tokens: readonly Token[], near: number, span: Span): Token[] {
  let first = near;
  while (first > 0 && (tokens[first - 1] as Token).start >= span[0]) first--;
  let last = near;
  while (last < tokens.length && (tokens[last] as Token).end <= span[1]) last++;
  return tokens.slice(first, last);
}
