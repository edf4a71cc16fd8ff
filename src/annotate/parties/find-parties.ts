import type { Name, ReportParty } from '../../model/name.js';
import type { Span } from '../../model/span.js';
import type { Document } from '../document.js';
import type { FoundNames } from '../names/find-names.js';
import type { QuotedRun } from '../quotations/marks.js';

/** Parties of one report with all their mentions (names, short forms, roles, pronouns), and the names that point to them. */
export function findParties(
  _doc: Document,
  _sentences: Span[],
  _quoted: QuotedRun[],
  { names }: FoundNames,
): { parties: ReportParty[]; names: Name[] } {
  return { parties: [], names: names.map(({ span, type, party, rule }) => ({ span, type, party, rule })) };
}
