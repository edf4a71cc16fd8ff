import type { StoryParty } from '../../model/party.js';
import type { Reversal } from '../../model/reversal.js';
import type { Statement } from '../../model/statement.js';
import type { Utterance } from '../../model/utterance.js';
import type { StoryContext } from '../context.js';

/** Words taken back, corrected, clarified or denied, tied to the earlier ones when these are among the reports. */
export function findReversals(
  _story: StoryContext,
  _parties: StoryParty[],
  _utterances: Utterance[],
  _statements: Statement[],
): Reversal[] {
  return [];
}
