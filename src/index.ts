/** The library: five stages, each a pure function, and what verifies their work. Types of every record come with them. */
export { annotate } from './annotate/index.js';
export { collate } from './collate/index.js';
export { group } from './group/index.js';
export type { AnnotatedReport, GroupedReport } from './model/annotated.js';
export type { Collation } from './model/collation.js';
export type { Report } from './model/report.js';
export type { Citation, Span } from './model/span.js';
export type { Stage } from './model/stage.js';
export { completeReport, read } from './read/index.js';
export { verifyCollation } from './verify/index.js';
