import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useMedia } from '../state/media.js';

/** How many of a long list are shown, and the button for more. On paper there is no button: all are shown. */
export function useMore(total: number, first: number): { shown: number; all: () => void; more: (what: string) => ComponentChildren } {
  const [chosen, setShown] = useState(first);
  const shown = useMedia('print') ? total : chosen;
  const step = Math.min(Math.max(first, 100), total - shown);
  return {
    shown,
    all: () => setShown(total),
    more: (what) =>
      shown < total ? (
        <button type="button" class="more" onClick={() => setShown(shown + step)}>
          Show {step === total - shown ? `the other ${step}` : `${step} more of ${total - shown}`} {what}
        </button>
      ) : null,
  };
}
