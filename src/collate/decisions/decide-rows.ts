import type { Problem } from '../../model/problem.js';
import { notApplied } from './not-applied.js';

/** What a merge or a split means for rows of one kind. */
export interface RowKind<Row> {
  name: string;
  idOf(row: Row): string;
  merge(rows: Row[]): Row;
  /** The part that is of the reports, or of the others; null when it is nothing. */
  part(row: Row, reports: ReadonlySet<string>, inside: boolean): Row | null;
}

export type RowDecision = { merge: string[] } | { split: string; reports: string[] };

/** Rows with merges and splits applied in the order they stand; later ones name the rows that earlier ones made. */
export function decideRows<Row>(found: Row[], decisions: RowDecision[], kind: RowKind<Row>, problems: Problem[]): Row[] {
  let rows = found;
  const find = (id: string): Row | null => {
    const row = rows.find((own) => kind.idOf(own) === id);
    if (row === undefined) problems.push(notApplied(`there is no ${kind.name} "${id}"`));
    return row ?? null;
  };
  for (const decision of decisions) {
    if ('merge' in decision) {
      const members = [...new Set(decision.merge.map(find))];
      const [first] = members;
      if (!first || members.length < 2 || members.includes(null)) continue;
      const merged = kind.merge(members as Row[]);
      rows = rows.flatMap((row) => (row === first ? [merged] : members.includes(row) ? [] : [row]));
    } else {
      const row = find(decision.split);
      if (!row) continue;
      const reports = new Set(decision.reports);
      const [staying, leaving] = [kind.part(row, reports, false), kind.part(row, reports, true)];
      if (staying && leaving) rows = rows.flatMap((own) => (own === row ? [staying, leaving] : [own]));
      else problems.push(notApplied(`the ${kind.name} "${decision.split}" has nothing to be set apart by these reports`));
    }
  }
  return rows;
}
