import type { CellState } from '../../present/views/cells.js';

const SHAPES: Record<CellState | 'attributed', preact.JSX.Element> = {
  says: <circle cx="8" cy="8" r="5" class="sign-fill" />,
  attributed: (
    <>
      <circle cx="8" cy="8" r="5" />
      <path d="M8,3a5,5 0 0 0 0,10z" class="sign-fill" />
    </>
  ),
  differs: <path d="M3,6h10M3,10h10M10.5,2.5l-5,11" />,
  silent: <circle cx="8" cy="8" r="3.2" />,
  'not-comparable': <path d="M4.5,8h7" />,
};

/** The sign of a state, told apart by its form; always with words beside it or for screen readers. */
export const Sign = ({ of: state }: { of: CellState | 'attributed' }) => (
  <svg class={`sign sign-${state}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    {SHAPES[state]}
  </svg>
);
