import { deciding } from '../correct/decide.js';
import type { Dossier } from '../state/dossier.js';

export interface SectionEntry {
  id: string;
  title: string;
  count: number;
}

/** The sections of a story's page in their order; those with nothing in them are left out, but for corrections where some can be made. */
export function sectionsOf({ collation, rows, speakers, columns }: Dossier, copies: boolean): SectionEntry[] {
  const facts = copies ? rows.length : rows.filter(({ texts }) => texts > 0).length;
  const all: SectionEntry[] = [
    { id: 'in-brief', title: 'In brief', count: collation.digest.length },
    { id: 'differ', title: 'Where they differ', count: collation.conflicts.length },
    { id: 'said', title: 'Who said what', count: speakers.reduce((sum, { said }) => sum + said.length, 0) },
    { id: 'reversals', title: 'Taken back or corrected', count: collation.reversals.length },
    { id: 'revisions', title: 'What changed in an article', count: collation.revisions.length },
    { id: 'facts', title: 'Facts by outlet', count: facts },
    { id: 'timeline', title: 'Timeline', count: collation.timeline.length },
    { id: 'shared', title: 'Shared wording', count: collation.reuse.length },
    { id: 'reports', title: 'Reports', count: copies ? collation.reports.length : columns.length },
    { id: 'corrections', title: 'Corrections', count: collation.decisions.length },
  ];
  return all.filter(({ id, count }) => count > 0 || (id === 'corrections' && deciding() !== null));
}
