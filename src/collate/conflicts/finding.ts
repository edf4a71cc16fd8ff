import type { Conflict } from '../../model/conflict.js';
import type { Span } from '../../model/span.js';
import type { Unit } from '../statements/unit.js';

/** One place where a side's value stands. */
export interface Voice {
  unit: Unit;
  /** The words shown for it, inside one sentence. */
  span: Span;
}

export interface Side {
  /** Words of the source or a plain label of them. */
  value: string;
  voices: Voice[];
  /** For numbers: what orders the sides. */
  amount?: number;
}

/** A disagreement before it is written as a row. */
export interface Finding {
  kind: Conflict['kind'];
  rule: string;
  /** What the sides disagree on, as a plain label: "number of people killed". */
  about: string;
  score: number;
  sides: Side[];
  /** Later knowledge replaces earlier by its nature: a toll, an arrest. */
  changes: boolean;
}
