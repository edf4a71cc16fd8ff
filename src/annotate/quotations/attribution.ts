import type { Act } from '../../english/cue-verbs.js';
import type { Source } from './subject.js';

/** One finding of who said what, in tokens; `pieces` are `[first, end)` in text order. */
export interface Attribution {
  unit: number;
  cue: [number, number];
  lemma: string;
  act: Act;
  source: Source | null;
  pieces: [number, number][];
  /** Tokens that tell to whom, when and where it was said. */
  between: [number, number];
  /** The content is a run between marks directly behind the cue. */
  quotedHead?: boolean;
  /** Who passed it on, when the words are credited twice: "she said, according to the paper". */
  via?: Source;
  rule: string;
}
