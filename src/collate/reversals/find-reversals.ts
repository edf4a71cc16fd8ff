import type { StoryParty } from '../../model/party.js';
import type { Reversal } from '../../model/reversal.js';
import type { Statement } from '../../model/statement.js';
import type { Utterance } from '../../model/utterance.js';
import { compareText } from '../../text/compare.js';
import type { StoryContext } from '../context.js';
import { findCorrectionNotes } from './correction-notes.js';
import { findWalkBacks } from './walk-backs.js';

/** Words taken back, corrected, clarified or denied, tied to the earlier ones when these are among the reports. */
export function findReversals(story: StoryContext, parties: StoryParty[], utterances: Utterance[], _statements: Statement[]): Reversal[] {
  return [...findWalkBacks(story, parties, utterances), ...findCorrectionNotes(story)].sort(
    (a, b) => compareText(a.kind, b.kind) || compareText(a.id, b.id),
  );
}
