import { VERDICT_LABELS } from '../views/verdicts.js';
import { plainText } from './paper.js';
import { nameOf, type Sheet } from './sheet.js';

/** The reports the numbers name. */
export function writeReports(sheet: Sheet): void {
  const { collation, names, paper } = sheet;
  paper.heading('Reports');
  const digits = String(collation.reports.length).length;
  for (const report of collation.reports) {
    const name = names.get(report.id);
    const number = `[${name?.number}]`.padStart(digits + 2);
    const parts = [
      nameOf(sheet, report.id) + (report.role === 'primary' ? ' (primary source)' : ''),
      ...(report.title ? [`“${plainText(report.title)}”`] : []),
      name?.when ?? '',
      ...(report.completeness.verdict === 'full' ? [] : [VERDICT_LABELS[report.completeness.verdict]]),
    ];
    paper.write(parts.join(', '), `${number} `);
  }
}
