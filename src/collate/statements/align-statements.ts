import type { Origin } from '../../model/origin.js';
import type { StoryParty } from '../../model/party.js';
import type { Statement } from '../../model/statement.js';
import type { StoryContext } from '../context.js';

/** Rows of the facts table: sentences or clauses of different reports that state the same thing. */
export function alignStatements(_story: StoryContext, _parties: StoryParty[], _origins: Origin[]): Statement[] {
  return [];
}
