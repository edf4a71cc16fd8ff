import type { Passage } from './passages.js';

/** A passage several reports share: word numbers `[first, last)` by number of the report. */
export interface Row {
  places: Map<number, [number, number]>;
  words: number;
}

/** A passage of two reports, by their numbers. */
export interface PairPassage extends Passage {
  pair: [number, number];
}

const SAME = 0.8;

const likeness = ([a, b]: [number, number], [c, d]: [number, number]) => {
  const common = Math.min(b, d) - Math.max(a, c);
  return common <= 0 ? 0 : common / (Math.max(b, d) - Math.min(a, c));
};

/** Passages of pairs of reports → rows of all reports that share about the same words; longest passages first. */
export function joinRows(passages: readonly PairPassage[]): Row[] {
  const sorted = [...passages].sort(
    (a, b) => b.words - a.words || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1] || a.own[0] - b.own[0] || a.other[0] - b.other[0],
  );
  const rows = new Set<Row>();
  const byReport = new Map<number, Set<Row>>();
  const put = (row: Row, report: number, place: [number, number]) => {
    row.places.set(report, place);
    const own = byReport.get(report) ?? new Set();
    byReport.set(report, own.add(row));
  };
  const rowAt = (report: number, place: [number, number]) => {
    for (const row of byReport.get(report) ?? []) if (likeness(row.places.get(report) as [number, number], place) >= SAME) return row;
    return null;
  };
  for (const { pair, own, other, words } of sorted) {
    const [one, two] = [rowAt(pair[0], own), rowAt(pair[1], other)];
    if (one && one === two) continue;
    if (one && two && [...two.places.keys()].every((report) => !one.places.has(report))) {
      for (const [report, place] of two.places) {
        byReport.get(report)?.delete(two);
        put(one, report, place);
      }
      one.words = Math.min(one.words, two.words);
      rows.delete(two);
    } else if (one && !one.places.has(pair[1])) put(one, pair[1], other);
    else if (two && !two.places.has(pair[0])) put(two, pair[0], own);
    else {
      const row = { places: new Map(), words };
      rows.add(row);
      put(row, pair[0], own);
      put(row, pair[1], other);
    }
  }
  return [...rows];
}
