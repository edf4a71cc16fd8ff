import { AnnotatedReport } from '../model/annotated.js';
import { Collation } from '../model/collation.js';
import { Report } from '../model/report.js';
import { completeReport } from '../read/complete-report.js';
import type { PartialReport } from '../read/given.js';
import { allTexts } from '../text/all-texts.js';
import type { AnyReport } from './any-report.js';

type Parsed = { reports: AnyReport[] } | { code: string; what: string };

const firstIssue = (error: { issues: { path: PropertyKey[]; message: string }[] }) => {
  const [issue] = error.issues;
  return issue ? `${issue.path.join('.') || 'record'}: ${issue.message}` : 'not of the form';
};

/** One line of JSON → the reports in it, at whatever stage they stand. Fields nobody knows are kept. */
export async function parseRecord(line: string): Promise<Parsed> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { code: 'not-json', what: `no JSON (${(error as Error).message}); one record a line is wanted` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { code: 'not-a-record', what: 'no record; an object with "text" is wanted' };
  const { schema } = value as { schema?: unknown };
  if (schema === undefined) {
    const { text } = value as { text?: unknown };
    if (typeof text !== 'string') return { code: 'not-a-record', what: 'no "text" in the record; a report has at least {"text": "…"}' };
    return { reports: [completeReport(value as PartialReport)] };
  }
  const known = { 'report/1': Report, 'annotated-report/1': AnnotatedReport, 'collation/1': Collation }[String(schema)];
  if (!known)
    return {
      code: 'unknown-schema',
      what: `schema "${String(schema).slice(0, 40)}" is unknown; synoptic schema lists those that are read`,
    };
  const checked = known.safeParse(value);
  if (!checked.success) return { code: 'invalid', what: `not a valid ${String(schema)}: ${firstIssue(checked.error)}` };
  return { reports: schema === 'collation/1' ? allTexts(value as Collation) : [value as AnyReport] };
}
