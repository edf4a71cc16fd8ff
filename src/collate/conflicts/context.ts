import type { Token } from '../../text/tokens.js';
import type { StoryContext } from '../context.js';
import { readUnits, type StoryUnits } from '../statements/read-units.js';
import type { Unit } from '../statements/unit.js';

/** What the detectors share. */
export interface ConflictContext extends StoryUnits {
  story: StoryContext;
}

export const openConflicts = (story: StoryContext): ConflictContext => ({ ...readUnits(story), story });

export const tokensOf = (context: ConflictContext, unit: Unit): Token[] =>
  (context.reports[unit.report]?.tokens ?? []).slice(unit.tokens[0], unit.tokens[1]);
