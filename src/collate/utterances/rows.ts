import { append, smallest } from '../../text/lists.js';
import type { Cluster } from './cluster.js';
import type { Unit } from './unit.js';

/** One report's wording: the units of one quotation that stand in a row, one after the other. */
export interface Voice {
  units: Unit[];
}

/** What becomes an utterance. */
export interface Row {
  voices: Voice[];
  why: string[];
  rules: string[];
}

const sourceOf = (unit: Unit) => `${unit.reportId} ${unit.quotation ?? `text ${unit.spans[0]?.[0]}`}`;

/**
 * Clusters → rows. Sentences that follow one another in the same quotation stand in one row again when every report that has
 * one has the other, word for word.
 */
export function toRows(clusters: readonly Cluster[], isWordForWord: (units: Unit[]) => boolean): Row[] {
  const rows = clusters.map((cluster) => ({
    voices: [...cluster.units].sort((a, b) => a.id - b.id).map((unit) => ({ units: [unit] })),
    why: [...cluster.why].sort(),
    rules: [...cluster.rules].sort(),
    key: [...new Set(cluster.units.map(sourceOf))].sort().join('|'),
    first: smallest(cluster.units.map(({ id }) => id)),
  }));
  rows.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.first - b.first));
  const merged: (typeof rows)[number][] = [];
  for (const row of rows) {
    const last = merged.at(-1);
    if (last && last.key === row.key && follows(last, row) && isPlain(last, isWordForWord) && isPlain(row, isWordForWord)) {
      for (const [i, voice] of last.voices.entries()) append(voice.units, (row.voices[i] as Voice).units);
      last.why = [...new Set([...last.why, ...row.why])].sort();
      last.rules = [...new Set([...last.rules, ...row.rules])].sort();
    } else merged.push(row);
  }
  return merged.sort((a, b) => a.first - b.first).map(({ voices, why, rules }) => ({ voices, why, rules }));
}

const isPlain = ({ voices }: Row, isWordForWord: (units: Unit[]) => boolean) =>
  isWordForWord(voices.map(({ units }) => units.at(-1) as Unit));

/** Does every voice of the one row go on in the other, with the next unit of the same quotation? */
function follows(before: Row, after: Row): boolean {
  if (before.voices.length !== after.voices.length) return false;
  return before.voices.every((voice, i) => {
    const [last, next] = [voice.units.at(-1) as Unit, after.voices[i]?.units[0] as Unit];
    return last.report === next.report && last.quotation !== null && last.quotation === next.quotation && next.id === last.id + 1;
  });
}
