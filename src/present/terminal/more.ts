import { plural } from '../views/plural.js';
import type { Sheet } from './sheet.js';

/** One paragraph on what a short account leaves to the dossier. */
export function writeMore({ collation, paper }: Sheet): void {
  const { utterances, timeline, reuse, reversals, revisions, statements } = collation;
  const differing = utterances.filter(({ witnesses }) => witnesses.some(({ relation }) => relation === 'differs')).length;
  const parts = [
    utterances.length
      ? `${plural(utterances.length, 'quotation')} by speaker${differing ? `, ${differing} of them worded differently` : ''}`
      : '',
    statements.length ? `${plural(statements.length, 'statement')} by outlet` : '',
    reversals.length ? `${reversals.length} taken back, denied or corrected` : '',
    revisions.length ? `what changed in ${plural(revisions.length, 'earlier text')}` : '',
    timeline.length ? `a timeline of ${plural(timeline.length, 'event')}` : '',
    reuse.length ? `${plural(reuse.length, 'shared passage')}` : '',
  ].filter(Boolean);
  if (!parts.length) return;
  paper.heading('More in the dossier');
  paper.write(parts.join('; '), '  ');
}
