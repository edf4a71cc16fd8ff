import type { Origin, Reuse } from '../../model/origin.js';
import type { StoryContext } from '../context.js';

/** The separate texts the story rests on, on the evidence of credits and shared wording. */
export function findOrigins(_story: StoryContext, _reuse: Reuse[]): Origin[] {
  return [];
}
