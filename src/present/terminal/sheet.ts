import type { Collation } from '../../model/collation.js';
import type { Citation } from '../../model/span.js';
import type { ReportName } from '../views/report-names.js';
import { type Paper, plainText } from './paper.js';

/** What the sections of the account share. */
export interface Sheet {
  collation: Collation;
  names: Map<string, ReportName>;
  paper: Paper;
}

export const nameOf = ({ names }: Sheet, report: string): string => plainText(names.get(report)?.name ?? report);

/** "[2]", the number of the report in the list at the end. */
export const numberOf = ({ names }: Sheet, report: string): string => `[${names.get(report)?.number ?? '?'}]`;

/** "[1][3]": each report once, in order. */
export const numbersOf = (sheet: Sheet, citations: Citation[]): string =>
  [...new Set(citations.map(({ report }) => report))]
    .sort((a, b) => (sheet.names.get(a)?.number ?? 0) - (sheet.names.get(b)?.number ?? 0))
    .map((report) => numberOf(sheet, report))
    .join('');

/** A report's words in quotation marks; words that carry marks of their own stand as they are. */
export const inMarks = (words: string): string => (/[“”"«»„]/.test(words) ? plainText(words) : `“${plainText(words)}”`);

/** "— Stoll Courier [3]". */
export const byReport = (sheet: Sheet, report: string): string => `— ${nameOf(sheet, report)} ${numberOf(sheet, report)}`;
