import type { Problem } from '../../model/problem.js';
import type { PartialReport } from '../given.js';
import type { CompletenessHints } from '../marks/completeness.js';

/** One text found in a file, with what the file says of it. A `fragment` is markup that is article throughout. */
export interface Piece {
  kind: 'text' | 'markdown' | 'page' | 'fragment';
  content: string;
  given: Omit<PartialReport, 'text'>;
  completeness?: CompletenessHints;
  problems?: Problem[];
  /** Agencies that the container names, as a feed's `source` does. */
  sources?: string[];
}
