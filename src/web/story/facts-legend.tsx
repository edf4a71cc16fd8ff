import { SIGN_LABELS, type signOf } from '../../present/views/cells.js';
import { Sign } from '../parts/sign.js';

const SIGNS = Object.entries(SIGN_LABELS) as [ReturnType<typeof signOf>, string][];

/** What the signs of the table mean. */
export const FactsLegend = () => (
  <ul class="legend">
    {SIGNS.map(([sign, label]) => (
      <li key={sign}>
        <Sign of={sign} /> {label}
      </li>
    ))}
  </ul>
);
