import type { AnnotatedReport } from '../../model/annotated.js';
import { ShingleIndex } from '../../text/shingles.js';
import { Lexicon } from '../../text/words-keyed.js';
import { reportWords } from '../reuse/story-words.js';

const RUN = 5;

/** Two texts, by their places in the list, and the share of each one's words that stand in runs of five the other has. */
export interface SharedShare {
  pair: [number, number];
  shares: [number, number];
  words: number;
}

/** Every pair of texts with runs in common, through an index of the runs: time grows with the text, not with the pairs. */
export function sharedShares(texts: readonly AnnotatedReport[]): SharedShare[] {
  const lexicon = new Lexicon();
  const index = new ShingleIndex(RUN);
  const counts: number[] = [];
  return texts.flatMap((text, number) => {
    const own = reportWords(text, lexicon);
    counts.push(own.count);
    return [...index.add(own.keys)].map(([earlier, seeds]): SharedShare => {
      const [mine, theirs] = [covered(seeds.map(({ at }) => at)), covered(seeds.map(({ otherAt }) => otherAt))];
      return {
        pair: [number, earlier],
        shares: [mine / Math.max(1, own.count), theirs / Math.max(1, counts[earlier] as number)],
        words: Math.min(mine, theirs),
      };
    });
  });
}

/** How many words the runs that begin at these places cover. */
function covered(places: number[]): number {
  let [count, reached] = [0, -1];
  for (const place of places.sort((a, b) => a - b)) {
    count += place + RUN - Math.max(place, reached);
    reached = place + RUN;
  }
  return count;
}
