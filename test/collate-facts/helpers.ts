import { annotate } from '../../src/annotate/index.js';
import { collate } from '../../src/collate/index.js';
import type { AnnotatedReport } from '../../src/model/annotated.js';
import type { Collation } from '../../src/model/collation.js';
import { completeReport } from '../../src/read/index.js';

/** A report of an invented outlet, named by its place in the list. */
export const reportOf = (text: string, index: number, published = '2024-05-14'): AnnotatedReport =>
  annotate.run(completeReport({ id: `report-${index}`, text, published, outlet: `Outlet ${index}` }));

/** The reports of one invented story, collated. */
export const collateTexts = (...texts: string[]): Collation => collate.run({ reports: texts.map((text, i) => reportOf(text, i)) });

/** Words cited anywhere in a row. */
export const wordsOf = (row: { witnesses: { citations: { exact: string }[] }[] }): string =>
  row.witnesses.flatMap(({ citations }) => citations.map(({ exact }) => exact)).join(' | ');
