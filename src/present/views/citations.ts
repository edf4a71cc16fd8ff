import type { Collation } from '../../model/collation.js';
import type { Citation } from '../../model/span.js';

/** Every citation of a collation's findings, section by section; mentions of parties left out. */
export function* citationsOf(collation: Collation): Generator<Citation> {
  if (collation.story.title) yield collation.story.title;
  for (const { passages } of collation.origins) for (const { citation } of passages) yield citation;
  for (const { passages } of collation.reuse) yield* passages;
  for (const { witnesses } of collation.utterances) for (const { citations } of witnesses) yield* citations;
  for (const { witnesses } of collation.statements) for (const { citations } of witnesses) yield* citations;
  for (const { sides } of collation.conflicts) for (const { citations } of sides) yield* citations;
  for (const { earlier, later } of collation.reversals) {
    if (earlier) yield earlier;
    yield later;
  }
  for (const { citations } of collation.timeline) yield* citations;
  for (const { citations } of collation.digest) yield* citations;
}
