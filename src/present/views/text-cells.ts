import type { Cell, StatementRow } from './cells.js';
import type { TextColumn } from './columns.js';

const RANK: Cell['state'][] = ['differs', 'says', 'silent', 'not-comparable'];

/** What a separate text has of a statement: the most that any report under it has. */
const strongest = (cells: Cell[]): Cell | undefined => [...cells].sort((a, b) => RANK.indexOf(a.state) - RANK.indexOf(b.state))[0];

/** Who stands over a column of the facts: a report, or where copies count once a separate text. */
export interface FactsColumn {
  id: string;
  name: string;
  /** The reports under it. */
  reports: string[];
}

export function factsColumns(columns: TextColumn[], copies: boolean, nameOf: (report: string) => string): FactsColumn[] {
  if (copies) return columns.flatMap(({ reports }) => reports.map((id) => ({ id, name: nameOf(id), reports: [id] })));
  return columns.map(({ origin, reports }) => ({ id: reports[0] ?? '', name: origin?.name ?? nameOf(reports[0] ?? ''), reports }));
}

/** The cell of a row under a column. */
export const cellIn = ({ cells }: StatementRow, { reports }: FactsColumn): Cell | undefined => {
  const own = cells();
  return strongest(reports.flatMap((id) => own.get(id) ?? []));
};
