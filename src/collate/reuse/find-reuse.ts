import type { Reuse } from '../../model/origin.js';
import type { StoryContext } from '../context.js';

/** Passages that reports share outside quotations, in any order, exact or lightly edited. */
export function findReuse(_story: StoryContext): Reuse[] {
  return [];
}
