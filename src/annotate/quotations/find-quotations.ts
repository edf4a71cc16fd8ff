import type { Name, ReportParty } from '../../model/name.js';
import type { Quotation } from '../../model/quotation.js';
import type { Span } from '../../model/span.js';
import type { Document } from '../document.js';
import type { QuotedRun } from './marks.js';

/** What the passes before quotations found. */
export interface Found {
  sentences: Span[];
  quoted: QuotedRun[];
  names: Name[];
  parties: ReportParty[];
}

/** Quotations of a document in text order, each with its content, cue, source and, when sure, its speaker. */
export function findQuotations(_doc: Document, _found: Found): Quotation[] {
  return [];
}
