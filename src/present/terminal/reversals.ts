import { earlierLabel, REVERSAL_LABELS } from '../views/conflict-labels.js';
import { plainText } from './paper.js';
import { byReport, inMarks, nameOf, type Sheet } from './sheet.js';

/** Words taken back, corrected, clarified or denied. */
export function writeReversals(sheet: Sheet): void {
  const { collation, paper } = sheet;
  if (!collation.reversals.length) return;
  const parties = new Map(collation.parties.map((party) => [party.id, party.name]));
  paper.heading('Taken back or corrected');
  for (const { kind, party, outlet, earlier, later, explanation } of collation.reversals) {
    const who = outlet ? nameOf(sheet, outlet) : party ? plainText(parties.get(party) ?? '') : '';
    paper.write(`${paper.ink('strong', REVERSAL_LABELS[kind])}${who ? `: ${who}` : ''}`, '  ');
    if (earlier) paper.write(`${earlierLabel({ outlet, earlier })}: ${inMarks(earlier.exact)} ${byReport(sheet, earlier.report)}`, '    ');
    paper.write(`later: ${inMarks(later.exact)} ${byReport(sheet, later.report)}`, '    ');
    paper.write(paper.ink('quiet', plainText(explanation)), '    ');
  }
}
