import type { Collation } from '../../model/collation.js';
import type { Citation } from '../../model/span.js';

/** Every citation of a collation's findings, section by section; mentions of parties left out. */
export function* citationsOf(collation: Collation): Generator<Citation> {
  for (const { passages } of collation.origins) for (const { citation } of passages) yield citation;
  for (const { standsIn, witnesses } of collation.statements)
    if (standsIn.length < 2) for (const { citations } of witnesses) yield* citations;
  yield* comparingCitations(collation);
}

/** The citations of what compares reports or is quoted: left out is what one report states alone, and whose words a report holds. */
export function* comparingCitations(collation: Collation): Generator<Citation> {
  if (collation.story.title) yield collation.story.title;
  for (const { passages } of collation.reuse) yield* passages;
  for (const { witnesses } of collation.utterances) for (const { citations } of witnesses) yield* citations;
  for (const { standsIn, witnesses } of collation.statements)
    if (standsIn.length > 1) for (const { citations } of witnesses) yield* citations;
  for (const { sides } of collation.conflicts) for (const { citations } of sides) yield* citations;
  for (const { earlier, later } of collation.reversals) {
    if (earlier) yield earlier;
    yield later;
  }
  for (const { edits, notes } of collation.revisions) {
    for (const { was, now } of edits) yield* [...was, ...now];
    for (const { citation } of notes) yield citation;
  }
  for (const { citations } of collation.timeline) yield* citations;
  for (const { citations } of collation.digest) yield* citations;
}
