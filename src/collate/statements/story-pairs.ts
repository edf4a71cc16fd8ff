import type { StoryContext } from '../context.js';
import { findPairs, type Pair } from './find-pairs.js';
import { readUnits } from './read-units.js';
import { Weights } from './weights.js';

export interface StoryPairs {
  weights: Weights;
  pairs: Pair[];
}

const memo = new WeakMap<StoryContext, StoryPairs>();

/** The like pairs of a story's clauses, found once for rows and conflicts. */
export function storyPairs(story: StoryContext): StoryPairs {
  let found = memo.get(story);
  if (!found) {
    const { units } = readUnits(story);
    const weights = new Weights(units);
    found = { weights, pairs: findPairs(units, weights) };
    memo.set(story, found);
  }
  return found;
}
