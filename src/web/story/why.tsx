import type { Origin } from '../../model/origin.js';

/** On what evidence reports are laid to one text. */
export const Why = ({ origin }: { origin: Origin }) => (
  <details class="how label">
    <summary>On what evidence</summary>
    <span class="remark">{origin.why}</span>
  </details>
);
