import type { Collation } from '../../model/collation.js';
import type { Conflict } from '../../model/conflict.js';
import type { Reuse } from '../../model/origin.js';
import type { Citation, Span } from '../../model/span.js';
import type { StatementRow } from './cells.js';
import type { Said, Speaker } from './speakers.js';

/** What the other reports have of one sentence of the report read. */
export interface Evidence {
  span: Span;
  rows: StatementRow[];
  said: Said[];
  conflicts: Conflict[];
  reuse: Reuse[];
  /** Other reports that state it, that differ, in whose text it was not found. */
  says: string[];
  differs: string[];
  lacks: string[];
}

const meets = (citation: Citation, report: string, [start, end]: Span): boolean =>
  citation.report === report && citation.span !== undefined && citation.span[0] < end && start < citation.span[1];

/** Findings by where they touch a report: one pass over all of them, so that long reports stay quick. */
class Placed<T> {
  readonly #items: { span: Span; item: T }[] = [];

  constructor(report: string, items: Iterable<T>, citations: (item: T) => Iterable<Citation>) {
    for (const item of items)
      for (const { report: id, span } of citations(item)) if (id === report && span) this.#items.push({ span, item });
    this.#items.sort((a, b) => a.span[0] - b.span[0]);
  }

  in([start, end]: Span): T[] {
    const found = this.#items.filter(({ span }) => span[0] < end && start < span[1]).map(({ item }) => item);
    return [...new Set(found)];
  }
}

/** For every sentence of a report (paragraphs where it has none), what the others say of it. */
export function evidenceOf(report: string, collation: Collation, rows: StatementRow[], speakers: Speaker[]): Evidence[] {
  const own = collation.reports.find(({ id }) => id === report);
  if (!own) return [];
  const placedRows = new Placed(report, rows, ({ statement }) => statement.witnesses.flatMap(({ citations }) => citations));
  const placedSaid = new Placed(
    report,
    speakers.flatMap(({ said }) => said),
    ({ utterance }) => utterance.witnesses.flatMap(({ citations }) => citations),
  );
  const placedConflicts = new Placed(report, collation.conflicts, ({ sides }) => sides.flatMap(({ citations }) => citations));
  const placedReuse = new Placed(report, collation.reuse, ({ passages }) => passages);

  return (own.sentences.length ? own.sentences : own.paragraphs).map((span): Evidence => {
    const stated = placedRows.in(span);
    const said = placedSaid.in(span);
    const conflicts = placedConflicts.in(span);
    const says = new Set<string>();
    const differs = new Set<string>();
    const silent = new Set<string>();
    for (const { cells } of stated)
      for (const { report: other, state } of cells().values()) {
        if (other === report) continue;
        if (state === 'says') says.add(other);
        else if (state === 'differs') differs.add(other);
        else if (state === 'silent') silent.add(other);
      }
    for (const { utterance } of said)
      for (const { quotation, relation } of utterance.witnesses)
        if (quotation.report !== report) (relation === 'differs' ? differs : says).add(quotation.report);
    for (const { sides } of conflicts) {
      const ownSide = sides.find(({ citations }) => citations.some((citation) => meets(citation, report, span)));
      for (const side of sides)
        if (side !== ownSide) for (const citation of side.citations) if (citation.report !== report) differs.add(citation.report);
    }
    for (const other of differs) says.delete(other);
    const heard = [...says, ...differs];
    return {
      span,
      rows: stated,
      said,
      conflicts,
      reuse: placedReuse.in(span),
      says: [...says],
      differs: [...differs],
      lacks: [...silent].filter((other) => !heard.includes(other)),
    };
  });
}
