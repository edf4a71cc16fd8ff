import { readdirSync, readFileSync } from 'node:fs';
import { annotate } from '../src/annotate/index.js';
import { collate } from '../src/collate/index.js';
import type { Collation } from '../src/model/collation.js';
import { read } from '../src/read/index.js';

const SAMPLE = new URL('../samples/harbour-ferry/', import.meta.url);
const SECTIONS = ['reports', 'statements', 'utterances', 'conflicts', 'timeline', 'reuse', 'origins'] as const;

const sampleStory = (): Collation =>
  collate.run({
    reports: readdirSync(SAMPLE)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .flatMap((name) => read.run({ name, bytes: readFileSync(new URL(name, SAMPLE)) }).reports.map((report) => annotate.run(report))),
  });

/** The sample story beside itself under new ids, until it has as many reports and statements as asked: large, and real in every row. */
export function largeStory(reports: number, statements: number): Collation {
  const sample = sampleStory();
  const large = { ...sample, ...Object.fromEntries(SECTIONS.map((section) => [section, []])) } as Collation;
  const rows = large as unknown as Record<string, unknown[]>;
  for (let copy = 0; large.reports.length < reports || large.statements.length < statements; copy++) {
    const renamed = sample.reports.reduce(
      (text, { id }) => text.replaceAll(JSON.stringify(id), JSON.stringify(copy ? `${id}-${copy}` : id)),
      JSON.stringify(Object.fromEntries(SECTIONS.map((section) => [section, sample[section]]))),
    );
    for (const [section, own] of Object.entries(JSON.parse(renamed) as Record<string, { id: string }[]>)) {
      if (section === 'reports' && large.reports.length >= reports) continue;
      rows[section]?.push(...own.map((row) => (section === 'reports' || !copy ? row : { ...row, id: `${row.id}-${copy}` })));
    }
  }
  large.reports.length = reports;
  large.statements.length = statements;
  return large;
}
