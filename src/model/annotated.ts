import { z } from 'zod';
import { Name, ReportParty } from './name.js';
import { Quantity } from './quantity.js';
import { Quotation } from './quotation.js';
import { Report } from './report.js';
import { Span } from './span.js';
import { Timex } from './timex.js';

/** A report with who, when, how many and who said what marked in it. Depends on nothing but that report. */
export const AnnotatedReport = Report.extend({
  schema: z.literal('annotated-report/1'),
  sentences: z.array(Span),
  names: z.array(Name),
  parties: z.array(ReportParty),
  quotations: z.array(Quotation),
  times: z.array(Timex),
  quantities: z.array(Quantity),
});
export type AnnotatedReport = z.infer<typeof AnnotatedReport>;

/** An annotated report with the story it was grouped into and the evidence in words. */
export const GroupedReport = AnnotatedReport.extend({ story: z.string(), why: z.array(z.string()) });
export type GroupedReport = z.infer<typeof GroupedReport>;
