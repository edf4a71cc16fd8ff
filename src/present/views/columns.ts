import type { Collation } from '../../model/collation.js';
import type { Origin } from '../../model/origin.js';

/** A separate text with the reports shown under it. A report with passages of several stands under the one it holds most of. */
export interface TextColumn {
  origin: Origin | null;
  reports: string[];
}

const shareIn = (origin: Origin, report: string): number =>
  origin.passages.reduce((sum, { citation, share }) => (citation.report === report ? sum + share : sum), 0);

/** Reports nested under the separate texts they rest on, both in the story's order. */
export function textColumns({ reports, origins }: Collation): TextColumn[] {
  const columns: TextColumn[] = [];
  for (const { id } of reports) {
    const holding = origins.filter((origin) => origin.reports.includes(id));
    const origin = holding.reduce<Origin | null>((most, own) => (!most || shareIn(own, id) > shareIn(most, id) ? own : most), null);
    const column = origin && columns.find((own) => own.origin?.id === origin.id);
    if (column) column.reports.push(id);
    else columns.push({ origin, reports: [id] });
  }
  return columns;
}
