import { type Cell, SIGN_LABELS, type StatementRow, signOf } from '../../present/views/cells.js';
import { cellIn, type FactsColumn } from '../../present/views/text-cells.js';
import { Cite } from '../parts/cite.js';
import { useMore } from '../parts/more.js';
import { Sign } from '../parts/sign.js';
import { Stated } from '../parts/stated.js';
import { RowTools } from './row-tools.js';

const STATES: ReturnType<typeof signOf>[] = ['says', 'attributed', 'differs', 'silent', 'not-comparable'];
/** So many names of one state are shown at first. */
const FIRST_NAMES = 8;

type Named = { cell: Cell; name: string };

/** Who has it in one state; of very many the first, on paper all. */
function Names({ named }: { named: Named[] }) {
  const { shown, all, rest } = useMore(named.length, FIRST_NAMES);
  return (
    <dd>
      {named.slice(0, shown).map(({ cell: { report, citation }, name }, i) => (
        <>
          {i ? ', ' : ''}
          {citation ? <Cite citation={citation} name={name} /> : <span key={report}>{name}</span>}
        </>
      ))}
      {rest ? (
        <>
          {' '}
          <button type="button" class="and-more" onClick={all}>
            and {rest} more
          </button>
        </>
      ) : null}
    </dd>
  );
}

/** The same rows as a list, for small screens, print and very many reports. */
export const FactsList = ({ rows, columns }: { rows: StatementRow[]; columns: FactsColumn[] }) => (
  <ol class="facts-list">
    {rows.map((row) => {
      const named = columns.flatMap((column): Named[] => {
        const cell = cellIn(row, column);
        return cell ? [{ cell, name: column.name }] : [];
      });
      return (
        <li key={row.statement.id} {...(row.differs ? { 'data-difference': true, tabIndex: -1 } : {})}>
          <p>
            <Stated citation={row.head} />
          </p>
          <dl class="label">
            {STATES.map((state) => {
              const own = named.filter(({ cell }) => signOf(cell) === state);
              return own.length ? (
                <div key={state} class={`state sign-${state}`}>
                  <dt>
                    <Sign of={state} />
                    <span class="hidden">{SIGN_LABELS[state]}</span>
                  </dt>
                  <Names named={own} />
                </div>
              ) : null;
            })}
          </dl>
          <p class="label">
            <RowTools row={row} />
          </p>
        </li>
      );
    })}
  </ol>
);
