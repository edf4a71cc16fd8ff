import { AnnotatedReport } from '../model/annotated.js';
import { Collation } from '../model/collation.js';
import { Report } from '../model/report.js';
import type { PartialReport } from '../read/given.js';
import { reportOfRecord } from '../read/record-report.js';
import { allTexts } from '../text/all-texts.js';
import type { AnyReport } from './any-report.js';
import type { ReadOptions } from './read-job.js';

type Parsed = { reports: AnyReport[] } | { code: string; what: string };

const firstIssue = (error: { issues: { path: PropertyKey[]; message: string }[] }) => {
  const [issue] = error.issues;
  return issue ? `${issue.path.join('.') || 'record'}: ${issue.message}` : 'not of the form';
};

/** A story a line names is kept at every stage. */
const storyOf = ({ story, why }: Record<string, unknown>) =>
  typeof story === 'string' && story.trim() ? { story, why: Array.isArray(why) ? why.filter((one) => typeof one === 'string') : [] } : {};

/** One line of JSON → the reports in it, at whatever stage they stand. Of a record with a schema the fields nobody knows are kept. */
export async function parseRecord(line: string, options: ReadOptions = {}): Promise<Parsed> {
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
    return { reports: [{ ...reportOfRecord(value as PartialReport, options), ...storyOf(value as Record<string, unknown>) }] };
  }
  const known = { 'report/1': Report, 'annotated-report/1': AnnotatedReport, 'collation/1': Collation }[String(schema)];
  if (!known)
    return {
      code: 'unknown-schema',
      what: `schema "${String(schema).slice(0, 40)}" is unknown; synoptic schema lists those that are read`,
    };
  const checked = known.safeParse(value);
  if (!checked.success) return { code: 'invalid', what: `not a valid ${String(schema)}: ${firstIssue(checked.error)}` };
  const reports: AnyReport[] = schema === 'collation/1' ? allTexts(value as Collation) : [value as AnyReport];
  return { reports: options.role ? reports.map((report) => ({ ...report, role: options.role ?? report.role })) : reports };
}
