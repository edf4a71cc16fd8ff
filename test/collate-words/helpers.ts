import { annotate } from '../../src/annotate/index.js';
import { collate } from '../../src/collate/index.js';
import type { AnnotatedReport } from '../../src/model/annotated.js';
import type { Collation } from '../../src/model/collation.js';
import type { Report } from '../../src/model/report.js';
import { completeReport, type PartialReport } from '../../src/read/index.js';

/** A report of invented news, annotated. Fields beside those of the input form are set as given. */
export function report(given: PartialReport, fields: Partial<Report> = {}): AnnotatedReport {
  return annotate.run({ ...completeReport(given), ...fields });
}

/** Invented reports of one story, collated. */
export function collation(reports: (PartialReport | AnnotatedReport)[]): Collation {
  return collate.run({ reports: reports.map((given) => ('sentences' in given ? (given as AnnotatedReport) : report(given))) });
}
