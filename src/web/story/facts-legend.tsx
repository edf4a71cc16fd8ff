import { CELL_LABELS, type CellState } from '../../present/views/cells.js';
import { Sign } from '../parts/sign.js';

const STATES: [CellState | 'attributed', string][] = [
  ['says', CELL_LABELS.says],
  ['attributed', 'says it, laid to someone'],
  ['differs', CELL_LABELS.differs],
  ['silent', CELL_LABELS.silent],
  ['not-comparable', CELL_LABELS['not-comparable']],
];

/** What the signs of the table mean. */
export const FactsLegend = () => (
  <ul class="legend">
    {STATES.map(([state, label]) => (
      <li key={state}>
        <Sign of={state} /> {label}
      </li>
    ))}
  </ul>
);
