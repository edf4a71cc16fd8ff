import { isWithheld } from '../../present/html/withheld.js';
import type { StatementRow } from '../../present/views/cells.js';
import { plural } from '../../present/views/plural.js';
import { factsColumns } from '../../present/views/text-cells.js';
import { useCopies } from '../parts/copies-switch.js';
import { useMore } from '../parts/more.js';
import { type Orders, useOrder } from '../parts/order.js';
import { Section } from '../parts/section.js';
import { useDossier } from '../state/dossier.js';
import { useMedia, usePrinting } from '../state/media.js';
import { FactsLegend } from './facts-legend.js';
import { FactsList } from './facts-list.js';
import { FactsTable } from './facts-table.js';

const ORDERS: Orders<StatementRow> = {
  '': ['most separate texts first', (a, b) => b.texts - a.texts || b.reports - a.reports || b.differs - a.differs],
  differ: ['most disagreement first', (a, b) => b.differs - a.differs || b.conflicts.length - a.conflicts.length || b.texts - a.texts],
};
const PAGE = 25;
const PAGE_AS_LIST = 10;

/** Rows statements, columns separate texts with their outlets. */
export function Facts() {
  const { rows, collation, columns, names } = useDossier();
  const wide = useMedia('(min-width: 60rem)');
  const printing = usePrinting();
  const { shown, more } = useMore(rows.length, wide ? PAGE : PAGE_AS_LIST);
  const { ordered, choice } = useOrder(ORDERS);
  const copies = useCopies();
  const visible = ordered(rows).slice(0, shown);
  const withheld = rows.filter(({ head }) => isWithheld(head)).length;
  const heads = factsColumns(columns, copies, (id) => names.get(id)?.name ?? id);
  const asTable = wide && !printing && collation.reports.length <= 40;
  return (
    <Section
      id="facts"
      title="Facts by outlet"
      count={rows.length}
      note="One line a statement, in one report’s words. Open a mark to read each report’s own."
    >
      <div class="filters label">
        {choice}
        <FactsLegend />
      </div>
      {withheld ? (
        <p class="label carried">
          The words of {withheld} of {plural(rows.length, 'statement')} are not carried in this file: one report alone has each. Their marks
          say where they stand.
        </p>
      ) : null}
      {asTable ? <FactsTable rows={visible} columns={heads} copies={copies} /> : <FactsList rows={visible} columns={heads} />}
      {more('statement')}
    </Section>
  );
}
