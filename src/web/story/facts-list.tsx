import { SIGN_LABELS, type StatementRow, signOf } from '../../present/views/cells.js';
import { CorrectStatement } from '../correct/correct-statement.js';
import { Cite } from '../parts/cite.js';
import { Sign } from '../parts/sign.js';
import { Stated } from '../parts/stated.js';
import { useDossier } from '../state/dossier.js';

const STATES: ReturnType<typeof signOf>[] = ['says', 'attributed', 'differs', 'silent', 'not-comparable'];

/** The same rows as a list, for small screens, print and very many reports. */
export function FactsList({ rows }: { rows: StatementRow[] }) {
  const { names } = useDossier();
  return (
    <ol class="facts-list">
      {rows.map(({ statement, head, cells, differs }) => (
        <li key={statement.id} {...(differs ? { 'data-difference': true, tabIndex: -1 } : {})}>
          <p>
            <Stated citation={head} />
          </p>
          <dl class="label">
            {STATES.map((state) => {
              const own = [...cells().values()].filter((cell) => signOf(cell) === state);
              if (!own.length) return null;
              return (
                <div key={state} class={`state sign-${state}`}>
                  <dt>
                    <Sign of={state} />
                    <span class="hidden">{SIGN_LABELS[state]}</span>
                  </dt>
                  <dd>
                    {own.map(({ report, citation }, i) => (
                      <>
                        {i ? ', ' : ''}
                        {citation ? <Cite citation={citation} /> : (names.get(report)?.name ?? report)}
                      </>
                    ))}
                  </dd>
                </div>
              );
            })}
          </dl>
          <CorrectStatement statement={statement} />
        </li>
      ))}
    </ol>
  );
}
