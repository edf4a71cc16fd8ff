import type { DigestLine } from '../../model/collation.js';
import type { Conflict } from '../../model/conflict.js';
import type { Statement } from '../../model/statement.js';
import type { StoryContext } from '../context.js';

/** How long a digest may be. */
export interface DigestLength {
  sentences?: number;
  words?: number;
}

/** Verbatim, self-contained sentences that cover most of what separate texts state. */
export function makeDigest(_story: StoryContext, _statements: Statement[], _conflicts: Conflict[], _length: DigestLength): DigestLine[] {
  return [];
}
