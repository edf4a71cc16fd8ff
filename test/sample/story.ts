import { readdirSync, readFileSync } from 'node:fs';
import { annotate } from '../../src/annotate/index.js';
import { collate } from '../../src/collate/index.js';
import type { AnnotatedReport } from '../../src/model/annotated.js';
import type { Collation } from '../../src/model/collation.js';
import type { Citation } from '../../src/model/span.js';
import { read } from '../../src/read/index.js';

const FOLDER = new URL('../../samples/harbour-ferry/', import.meta.url);

/** The sample story, read and annotated, in the order of its file names. */
export const reports: AnnotatedReport[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .flatMap((name) => read.run({ name, bytes: readFileSync(new URL(name, FOLDER)) }).reports)
  .map((report) => annotate.run(report));

export const collation: Collation = collate.run({ reports });

/** The report whose file name begins with a number. */
export function report(number: string): AnnotatedReport {
  const found = collation.reports.find(({ source }) => source.path?.startsWith(number));
  if (!found) throw new Error(`no report ${number}`);
  return found;
}

/** The number of the file a citation is from. */
export const numberOf = (id: string): string => collation.reports.find((one) => one.id === id)?.source.path?.slice(0, 2) ?? '';

export const numbersOf = (citations: Citation[]): string[] => [...new Set(citations.map((citation) => numberOf(citation.report)))].sort();
