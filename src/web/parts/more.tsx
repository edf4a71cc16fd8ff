import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { plural } from '../../present/views/plural.js';
import { usePrinting } from '../state/media.js';

interface More {
  shown: number;
  /** How many are not shown. */
  rest: number;
  all: () => void;
  /** The button, with the name of one thing and, where it is not made with an s, of many. */
  more: (one: string, many?: string) => ComponentChildren;
}

/** What remains is shown at once when it is less than this share of what is shown. */
const FEW = 0.25;

/** How many of a long list are shown, and the button for more. On paper there is no button: all are shown. */
export function useMore(total: number, first: number): More {
  const [chosen, setShown] = useState(first);
  const shown = usePrinting() || total - chosen <= chosen * FEW ? total : chosen;
  const rest = total - shown;
  const step = Math.min(Math.max(first, 100), rest);
  return {
    shown,
    rest,
    all: () => setShown(total),
    more: (one, many = `${one}s`) =>
      shown < total ? (
        <button type="button" class="more" onClick={() => setShown(shown + step)}>
          Show {plural(step, `more ${one}`, `more ${many}`)}
          {step < rest ? ` of ${rest}` : ''}
        </button>
      ) : null,
  };
}
