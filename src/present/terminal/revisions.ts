import { changesOf, sayEarlier, wordsOf } from '../views/changes.js';
import { plural } from '../views/plural.js';
import { plainText } from './paper.js';
import { byReport, inMarks, type Sheet } from './sheet.js';

/** Changes of one article told at a terminal; the rest is in the dossier. */
const MOST = 12;

/** What changed from earlier texts of an article to the newest. */
export function writeRevisions(sheet: Sheet): void {
  const { collation, paper } = sheet;
  if (!collation.revisions.length) return;
  paper.heading('What changed in an article');
  for (const revision of collation.revisions) {
    const { shown, slight } = changesOf(revision);
    paper.write(`${byReport(sheet, revision.report).slice(2)}, against an earlier text (${plainText(sayEarlier(revision))})`, '  ');
    if (!revision.edits.length) paper.write('the same words', '    ');
    for (const { op, was, now } of shown.slice(0, MOST)) {
      if (op !== 'insert') paper.write(`${paper.ink('differs', 'was')} ${inMarks(wordsOf(was))}`, '    ');
      if (op !== 'delete') paper.write(`${paper.ink('agrees', 'now')} ${inMarks(wordsOf(now))}`, op === 'insert' ? '    ' : '      ');
    }
    const more = [
      shown.length > MOST ? `${shown.length - MOST} more changes of words` : '',
      slight ? `${plural(slight, 'change')} of spelling, capitals or marks` : '',
    ].filter(Boolean);
    if (more.length) paper.write(paper.ink('quiet', more.join('; ')), '    ');
    for (const { kind, citation } of revision.notes) paper.write(`${kind} noted: ${inMarks(citation.exact)}`, '    ');
  }
}
