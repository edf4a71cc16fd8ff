import type { AnnotatedReport } from '../model/annotated.js';
import type { Collation } from '../model/collation.js';

/** Every text a collation may cite: its reports, then the earlier texts of their articles. */
export const allTexts = ({ reports, versions }: Pick<Collation, 'reports' | 'versions'>): AnnotatedReport[] => [...reports, ...versions];
