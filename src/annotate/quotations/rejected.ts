import type { Quotation } from '../../model/quotation.js';
import type { Span } from '../../model/span.js';
import { overlap } from '../../text/spans.js';
import type { Document } from '../document.js';
import type { QuotedRun } from './marks.js';
import { openReading } from './reading.js';
import { isSpeechLike } from './runs.js';
import { termRule } from './terms.js';

/** A run between marks that is not given as a quotation, and why. */
export interface RejectedRun {
  span: Span;
  rule: string;
  why: string;
}

const WHY: Readonly<Record<string, string>> = {
  nickname: 'a nickname inside a name',
  'title-of-work': 'the title of a work',
  term: 'a term or name, introduced as one',
  'scare-quote': 'too short for a quotation and no speaker beside it',
  'no-speaker': 'reads like speech, but no speaker stands with it',
};

/** Runs of a document that `quotations` does not hold as quoted words, for --explain, in text order. */
export function rejectedRuns(doc: Document, sentences: Span[], quoted: QuotedRun[], quotations: Quotation[]): RejectedRun[] {
  const reading = openReading(doc, quoted, sentences);
  const given = quotations.flatMap((quotation) => quotation.quoted).sort((a, b) => a[0] - b[0]);
  let at = 0;
  return reading.runs.flatMap((run, index): RejectedRun[] => {
    while (at < given.length && (given[at] as Span)[1] <= run.outer[0]) at++;
    const next = given[at];
    if (next && overlap(next, run.outer) > 0) return [];
    const rule = termRule(reading, index) ?? (isSpeechLike(reading, index) ? 'no-speaker' : 'scare-quote');
    return [{ span: run.outer, rule, why: WHY[rule] ?? '' }];
  });
}
