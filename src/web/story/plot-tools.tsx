import type { Window } from '../../present/views/time-window.js';

interface Props {
  shown: Window;
  home: Window;
  whole: Window;
  show: (window: Window | null) => void;
}

/** What moves and scales the plot, for keyboard and pointer alike. */
export function PlotTools({ shown: [from, to], home, whole, show }: Props) {
  const span = to - from;
  const zoom = (factor: number) => {
    const middle = (from + to) / 2;
    show([middle - (span / 2) * factor, middle + (span / 2) * factor]);
  };
  const pan = (share: number) => show([from + span * share, to + span * share]);
  const isShown = (window: Window) => Math.abs(window[0] - from) + Math.abs(window[1] - to) < span / 1000;
  return (
    <div class="plot-tools label">
      <button type="button" onClick={() => pan(-0.25)} aria-label="Earlier">
        ←
      </button>
      <button type="button" onClick={() => pan(0.25)} aria-label="Later">
        →
      </button>
      <button type="button" onClick={() => zoom(0.5)} aria-label="Closer">
        +
      </button>
      <button type="button" onClick={() => zoom(2)} aria-label="Wider">
        −
      </button>
      <button type="button" onClick={() => show(null)} aria-pressed={isShown(home)}>
        story
      </button>
      <button type="button" onClick={() => show(whole)} aria-pressed={isShown(whole)}>
        everything
      </button>
    </div>
  );
}
