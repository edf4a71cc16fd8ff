import { CONFLICT_LABELS, sayBetween } from '../views/conflict-labels.js';
import { shownSides } from '../views/differing.js';
import { plainText } from './paper.js';
import { byReport, inMarks, nameOf, numberOf, type Sheet } from './sheet.js';

/** Where the reports disagree: both sides' words, and why they are thought to be about one thing. */
export function writeDiffer(sheet: Sheet): void {
  const { collation, paper } = sheet;
  if (!collation.conflicts.length) return;
  paper.heading('Where reports differ');
  for (const [i, conflict] of collation.conflicts.entries()) {
    if (i) paper.blank();
    const state = conflict.state === 'open' ? paper.ink('differs', 'open') : 'updated by a later report';
    paper.write(`${paper.ink('strong', CONFLICT_LABELS[conflict.kind])} · ${state} · ${sayBetween(conflict.between)}`, `${i + 1}. `, 3);
    const shown = shownSides(conflict);
    for (const [side, { citations }] of conflict.sides.entries()) {
      const [first, ...rest] = citations;
      if (!first) continue;
      const value = shown[side]?.value;
      if (value) paper.write(paper.ink('differs', plainText(value)), '   ');
      paper.write(`${inMarks(first.exact)} ${byReport(sheet, first.report)}`, '     ');
      const others = [...new Set(rest.map(({ report }) => report))].filter((report) => report !== first.report);
      if (others.length)
        paper.write(
          paper.ink('quiet', `also ${others.map((report) => `${nameOf(sheet, report)} ${numberOf(sheet, report)}`).join(', ')}`),
          '     ',
        );
    }
    paper.write(paper.ink('quiet', `set together because: ${plainText(conflict.explanation)}`), '   ');
  }
}
