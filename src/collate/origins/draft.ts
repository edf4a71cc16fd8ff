import type { Origin } from '../../model/origin.js';

/** An origin while reports are put to it: how many words of each report are its. */
export interface Draft {
  kind: Origin['kind'];
  name: string;
  /** Number of the report → its words of this origin. */
  words: Map<number, number>;
  why: string[];
  rule: string;
}

/** Which draft each word of each report belongs to; -1 none yet. */
export type Owners = Int32Array[];
