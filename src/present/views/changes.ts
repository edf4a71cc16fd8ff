import type { Revision, RevisionEdit } from '../../model/revision.js';
import type { Citation } from '../../model/span.js';
import { sayPublished } from './report-names.js';

/** The changes of words of a revision, and how many more touch marks, capitals or spelling alone. */
export function changesOf({ edits }: Revision): { shown: RevisionEdit[]; slight: number } {
  const shown = edits.filter(({ material }) => material);
  return { shown, slight: edits.length - shown.length };
}

/** Cited words in one line. */
export const wordsOf = (citations: Citation[]): string => citations.map(({ exact }) => exact.replace(/\s+/g, ' ')).join(' ');

/** How an earlier text is called: when it was changed or published, and its file or address. */
export function sayEarlier({ earlier }: Revision): string {
  const when = earlier.modified?.value ? { published: earlier.modified } : earlier;
  const source = earlier.source.path ?? earlier.source.url;
  return [sayPublished(when), source].filter(Boolean).join(', ');
}
