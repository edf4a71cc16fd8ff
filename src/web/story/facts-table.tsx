import { type Cell, SIGN_LABELS, type StatementRow, signOf } from '../../present/views/cells.js';
import type { TextColumn } from '../../present/views/columns.js';
import { CorrectStatement } from '../correct/correct-statement.js';
import { Cite } from '../parts/cite.js';
import { previewHandlers } from '../parts/preview.js';
import { Sign } from '../parts/sign.js';
import { Stated } from '../parts/stated.js';
import { useDossier } from '../state/dossier.js';
import { readAddress } from '../state/route.js';

const RANK: Cell['state'][] = ['differs', 'says', 'silent', 'not-comparable'];

/** What a separate text has of a statement: the most that any report under it has. */
const strongest = (cells: Cell[]): Cell | undefined => [...cells].sort((a, b) => RANK.indexOf(a.state) - RANK.indexOf(b.state))[0];

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

const headName = ({ origin, reports }: TextColumn, name: (id: string) => string) => origin?.name ?? name(reports[0] ?? '');

/** The table for wide pages: sticky heads, separate texts over their outlets. */
export function FactsTable({ rows, copies }: { rows: StatementRow[]; copies: boolean }) {
  const { columns, names } = useDossier();
  const name = (id: string) => names.get(id)?.name ?? id;
  const shownColumns = copies ? columns.reduce((sum, { reports }) => sum + reports.length, 0) : columns.length;
  const joint = columns.some(({ reports }) => reports.length > 1);
  return (
    <section class={`facts-scroll${shownColumns > FITTING ? ' facts-wide' : ''}`} aria-label="Facts by outlet, table">
      <table class="facts">
        <thead>
          {copies && joint ? (
            <tr class="texts-row">
              <th scope="col" class="label">
                Separate text
              </th>
              {columns.map((column) => (
                <th
                  key={column.reports[0]}
                  scope="colgroup"
                  colSpan={column.reports.length}
                  class={column.reports.length > 1 ? 'joint' : ''}
                >
                  {column.reports.length > 1 ? <span class="label">{headName(column, name)}</span> : null}
                </th>
              ))}
            </tr>
          ) : null}
          <tr class="outlets-row">
            <th scope="col" class="label">
              Statement
            </th>
            {copies
              ? columns.flatMap(({ reports }) =>
                  reports.map((id) => (
                    <th key={id} scope="col">
                      <a class="label upright" href={readAddress(id)}>
                        {name(id)}
                      </a>
                    </th>
                  )),
                )
              : columns.map((column) => (
                  <th key={column.reports[0]} scope="col">
                    <span class="label upright">{headName(column, name)}</span>
                  </th>
                ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ statement, head, cells, differs }) => (
            <tr key={statement.id} {...(differs ? { 'data-difference': true, tabIndex: -1 } : {})}>
              <th scope="row">
                <Stated citation={head} />{' '}
                <span class="label">
                  <Cite citation={head} />
                </span>{' '}
                <CorrectStatement statement={statement} />
              </th>
              {copies
                ? columns.flatMap(({ reports }) => reports.map((id) => <CellView key={id} cell={cells().get(id)} who={name(id)} />))
                : columns.map((column) => (
                    <CellView
                      key={column.reports[0]}
                      cell={strongest(column.reports.flatMap((id) => cells().get(id) ?? []))}
                      who={headName(column, name)}
                    />
                  ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
