import { ISSUING_VERBS } from '../../english/issuing-verbs.js';
import { MEDIA_OF_SPEECH } from '../../english/media-of-speech.js';
import type { ReportParty } from '../../model/name.js';
import type { MentionIndex, PartyMention } from './mention-index.js';
import { lowerAt, type Reading, spanOf } from './reading.js';

/** Tokens looked back over for who gave the document out, and between the verb and the word for the document. */
const REACH = 220;
const NEAR = 6;
const SENTENCE = 40;
const SURE = 0.8;

/**
 * Who gave out "the statement" that is quoted: the last before it of whom the report says so ("the owner, Ada Quill, issued a statement").
 * Null when the report does not say.
 */
export function issuedBy(
  reading: Reading,
  noun: string,
  before: number,
  parties: ReportParty[],
  mentions: MentionIndex,
): PartyMention | null {
  if (!Object.hasOwn(MEDIA_OF_SPEECH, noun)) return null;
  const least = Math.max(0, before - REACH);
  for (let k = before - 1; k > least; k--) {
    if (lowerAt(reading, k) !== noun || (reading.runOf[k] as number) >= 0) continue;
    for (let verb = k - 1; verb >= Math.max(least, k - NEAR); verb--) {
      if (!ISSUING_VERBS.has(lowerAt(reading, verb))) continue;
      let start = verb;
      while (start > 0 && verb - start < SENTENCE && !/^[.!?]$/.test(lowerAt(reading, start - 1))) start--;
      const named = mentions
        .within(spanOf(reading, start, verb))
        .filter(({ party, mention }) => mention.confidence >= SURE && mention.kind !== 'role' && parties[party]?.type !== 'place');
      return named.at(-1) ?? null;
    }
  }
  return null;
}
