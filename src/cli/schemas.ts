import { z } from 'zod';
import { AnnotatedReport, GroupedReport } from '../model/annotated.js';
import { Collation } from '../model/collation.js';
import { Decision } from '../model/decision.js';
import { Report } from '../model/report.js';

// As input: fields that nobody here knows are kept, so a schema must not forbid them.
const of = (type: z.ZodType) => () => z.toJSONSchema(type, { target: 'draft-2020-12', io: 'input' });

/** The JSON Schema (2020-12) of each record, made from the same definitions as the types. */
export const schemas = {
  report: of(Report),
  'annotated-report': of(AnnotatedReport),
  'grouped-report': of(GroupedReport),
  collation: of(Collation),
  decision: of(Decision),
};
