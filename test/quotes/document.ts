import { type Document, openDocument } from '../../src/annotate/document.js';
import { annotate } from '../../src/annotate/index.js';
import type { AnnotatedReport } from '../../src/model/annotated.js';
import { completeReport } from '../../src/read/index.js';

/** A report of bare paragraphs, as the stages see it. */
export const reportOf = (text: string) => completeReport({ text });
export const documentOf = (text: string): Document => openDocument(reportOf(text));
export const annotated = (text: string): AnnotatedReport => annotate.run(reportOf(text));

/** Every quotation as "speaker | content". */
export const said = (text: string): string[] =>
  annotated(text).quotations.map(({ speaker, content }) => `${speaker ?? '?'} | ${content.map(([s, e]) => text.slice(s, e)).join(' … ')}`);
