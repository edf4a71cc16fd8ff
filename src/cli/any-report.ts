import type { AnnotatedReport } from '../model/annotated.js';
import type { Report } from '../model/report.js';

/** A report at whatever stage it came in. */
export type AnyReport = Report | AnnotatedReport;
