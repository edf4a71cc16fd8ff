import type { StoryParty } from '../../model/party.js';
import type { Reversal } from '../../model/reversal.js';
import type { Utterance } from '../../model/utterance.js';
import { compareText } from '../../text/compare.js';
import { overlap } from '../../text/spans.js';
import type { StoryContext } from '../context.js';
import { findCorrectionNotes } from './correction-notes.js';
import { findOppositeWords } from './opposite-words.js';
import { findWalkBacks } from './walk-backs.js';

/** Words taken back, corrected, clarified or denied, tied to the earlier ones when these are among the reports. */
export function findReversals(story: StoryContext, parties: StoryParty[], utterances: Utterance[]): Reversal[] {
  const told = findWalkBacks(story, parties, utterances);
  // What a report tells as taken back is not listed again as seen between two utterances.
  const seen = findOppositeWords(utterances, parties).filter(
    ({ party, later }) =>
      !told.some(
        (one) => one.party === party && one.later.report === later.report && overlap(one.later.span ?? [0, 0], later.span ?? [0, 0]) > 0,
      ),
  );
  return [...told, ...seen, ...findCorrectionNotes(story)].sort((a, b) => compareText(a.kind, b.kind) || compareText(a.id, b.id));
}
