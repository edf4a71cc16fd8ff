import { type Cell, SIGN_LABELS, type StatementRow, signOf } from '../../present/views/cells.js';
import { cellIn, type FactsColumn } from '../../present/views/text-cells.js';
import { Cite } from '../parts/cite.js';
import { previewHandlers } from '../parts/preview.js';
import { Sign } from '../parts/sign.js';
import { Stated } from '../parts/stated.js';
import { useDossier } from '../state/dossier.js';
import { readAddress } from '../state/route.js';
import { RowTools } from './row-tools.js';

function CellView({ cell, who }: { cell: Cell | undefined; who: string }) {
  if (!cell) return <td />;
  const label = `${who}: ${SIGN_LABELS[signOf(cell)]}`;
  const sign = (
    <>
      <Sign of={signOf(cell)} />
      <span class="hidden">{label}</span>
    </>
  );
  return (
    <td class={`cell sign-${cell.state}`}>
      {cell.citation ? (
        <a href={readAddress(cell.report, cell.citation.span)} {...previewHandlers(cell.citation)}>
          {sign}
        </a>
      ) : (
        <span title={label}>{sign}</span>
      )}
    </td>
  );
}

/** Columns that fit beside the statements; a table with more scrolls in a frame of its own. */
const FITTING = 12;

/** The separate texts over the reports that hold them. */
function TextsRow() {
  const { columns } = useDossier();
  return (
    <tr class="texts-row">
      <th scope="col" class="label">
        Separate text
      </th>
      {columns.map(({ origin, reports }) => (
        <th key={reports[0]} scope="colgroup" colSpan={reports.length} class={reports.length > 1 ? 'joint' : ''}>
          {reports.length > 1 ? (
            <span class="label" title={origin?.name}>
              {origin?.name}
            </span>
          ) : null}
        </th>
      ))}
    </tr>
  );
}

interface Props {
  rows: StatementRow[];
  columns: FactsColumn[];
  copies: boolean;
}

/** The table for wide pages: sticky heads, separate texts over their outlets. */
export function FactsTable({ rows, columns, copies }: Props) {
  const { columns: texts } = useDossier();
  return (
    <section class={`facts-scroll${columns.length > FITTING ? ' facts-wide' : ''}`} aria-label="Facts by outlet, table">
      <table class="facts">
        <thead>
          {copies && texts.some(({ reports }) => reports.length > 1) ? <TextsRow /> : null}
          <tr class="outlets-row">
            <th scope="col" class="label">
              Statement
            </th>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col" title={name}>
                {copies ? (
                  <a class="label upright" href={readAddress(id)}>
                    {name}
                  </a>
                ) : (
                  <span class="label upright">{name}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.statement.id} {...(row.differs ? { 'data-difference': true, tabIndex: -1 } : {})}>
              <th scope="row">
                <Stated citation={row.head} />{' '}
                <span class="label row-source">
                  <Cite citation={row.head} /> <RowTools row={row} />
                </span>
              </th>
              {columns.map((column) => (
                <CellView key={column.id} cell={cellIn(row, column)} who={column.name} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
