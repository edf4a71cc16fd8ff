import type { Conflict } from '../../model/conflict.js';
import type { Statement } from '../../model/statement.js';
import type { Utterance } from '../../model/utterance.js';
import type { StoryContext } from '../context.js';

/** Disagreements, each once, with both sides' words. */
export function findConflicts(_story: StoryContext, _statements: Statement[], _utterances: Utterance[]): Conflict[] {
  return [];
}
