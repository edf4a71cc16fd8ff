/**
 * Patterns of tags as a table: from a state and the tag (or hint) of the next word to a state; 0 is the root. A state that ends a pattern
 * has the tag it gives to one word of the run, `target` (below zero: whatever the word; 0: none) and that word's place in it, `shift`.
 * `other` is the state of a shorter pattern that has ended when the longer one does not go on.
 */
export interface PatternTable {
  next: Uint16Array;
  ends: Uint8Array;
  target: Int8Array;
  shift: Uint8Array;
  other: Uint16Array;
}

/** A word's place in a table: its tag, or behind the tags its hint (a class of words that patterns name themselves). */
const TAGS = 32;
export const WIDTH = 128;
const FIRST_HINT = 1_080_000;
const OTHERWISE = 2_070_003;
export const hintColumn = (hint: number): number => TAGS + hint;

type States<T> = Record<string, T>;

/** A table from a machine of the model: version, last state, events of every state, names of the ends, the word meant in them. */
export function patternTable(json: string): PatternTable {
  const [, last, events, names, marks] = JSON.parse(json) as [
    number,
    number,
    States<States<number>>,
    States<string>,
    States<[number, number]>,
  ];
  const table: PatternTable = {
    next: new Uint16Array((last + 1) * WIDTH),
    ends: new Uint8Array(last + 1),
    target: new Int8Array(last + 1),
    shift: new Uint8Array(last + 1),
    other: new Uint16Array(last + 1),
  };
  for (const [state, transitions] of Object.entries(events)) {
    for (const [event, to] of Object.entries(transitions)) {
      const number = Number(event);
      const column = number >= FIRST_HINT ? hintColumn(number - FIRST_HINT) : number;
      if (number === OTHERWISE) table.other[Number(state)] = to;
      else if (column >= 0 && column < WIDTH) table.next[Number(state) * WIDTH + column] = to;
    }
  }
  for (const [state, name] of Object.entries(names)) {
    table.ends[Number(state)] = 1;
    table.target[Number(state)] = Number(name);
    table.shift[Number(state)] = marks[state]?.[0] ?? 0;
  }
  return table;
}
