import type { Token } from '../../text/tokens.js';
import type { StoryContext } from '../context.js';
import { readUnits, type StoryUnits } from '../statements/read-units.js';
import type { Unit } from '../statements/unit.js';

/** What the detectors share. */
export interface ConflictContext extends StoryUnits {
  story: StoryContext;
  /** The years the story itself is told in. */
  years: Set<string>;
}

export function openConflicts(story: StoryContext): ConflictContext {
  const years = new Set(story.reports.flatMap(({ published }) => (published?.value ?? published?.earliest ?? '').slice(0, 4) || []));
  return { ...readUnits(story), story, years };
}

export const tokensOf = (context: ConflictContext, unit: Unit): Token[] =>
  (context.reports[unit.report]?.tokens ?? []).slice(unit.tokens[0], unit.tokens[1]);

/** Tokens of the whole sentence a clause stands in. */
export function sentenceTokens(context: ConflictContext, unit: Unit): Token[] {
  const read = context.reports[unit.report];
  const sentence = read?.report.sentences[unit.sentence];
  if (!read || !sentence) return [];
  let [first, last] = unit.tokens;
  while (first > 0 && (read.tokens[first - 1] as Token).start >= sentence[0]) first--;
  while (last < read.tokens.length && (read.tokens[last] as Token).end <= sentence[1]) last++;
  return read.tokens.slice(first, last);
}
