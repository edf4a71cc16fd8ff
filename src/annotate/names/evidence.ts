import { byItsNeighbours } from './evidence-neighbours.js';
import { byItsWords } from './evidence-words.js';
import type { Segment } from './segments.js';
import { noVotes, type Votes } from './votes.js';
import type { Word } from './words.js';

/** What a name is by its own words and by the words around it. */
export function weigh(words: Word[], segment: Segment): Votes {
  const votes = noVotes();
  let phrase = words[segment.from].key;
  for (let k = segment.from + 1; k < segment.to; k++) phrase += ` ${words[k].key}`;
  byItsWords(words, segment, phrase, votes);
  byItsNeighbours(words, segment, phrase, votes);
  return votes;
}
