import type { CellState } from '../../present/views/cells.js';
import { CELL_LABELS } from '../../present/views/cells.js';

/** A sign a state, told apart by form and not by colour alone. */
export const CELL_SIGNS: Record<CellState, string> = { says: '●', differs: '≠', silent: '○', 'not-comparable': '–' };

export const FactsLegend = () => (
  <ul class="legend">
    {(Object.keys(CELL_SIGNS) as CellState[]).map((state) => (
      <li key={state}>
        <span class={`sign sign-${state}`} aria-hidden="true">
          {CELL_SIGNS[state]}
        </span>{' '}
        {CELL_LABELS[state]}
      </li>
    ))}
    <li>
      <span class="sign sign-says" aria-hidden="true">
        ◐
      </span>{' '}
      says it, laid to someone
    </li>
  </ul>
);
