import { useRef } from 'preact/hooks';
import type { Evidence } from '../../present/views/evidence.js';
import { useClicks } from '../state/clicks.js';

/** A strip at the window's edge: where in the report the others differ, and where many say the same. */
export function Strip({ evidence, pick }: { evidence: Evidence[]; pick: (sentence: number) => void }) {
  const ref = useRef<SVGSVGElement>(null);
  useClicks(ref, 'data-sentence', (index) => pick(Number(index)));
  const end = evidence.at(-1)?.span[1] ?? 1;
  return (
    <svg ref={ref} class="strip" viewBox="0 0 10 1000" preserveAspectRatio="none" aria-hidden="true">
      {evidence.map(({ span, says, differs }, i) => {
        if (!says.length && !differs.length) return null;
        return (
          <rect
            key={span[0]}
            class={differs.length ? 'strip-differs' : 'strip-says'}
            x={differs.length ? 0 : 4}
            width={differs.length ? 10 : 6}
            y={(span[0] / end) * 1000}
            height={Math.max(4, ((span[1] - span[0]) / end) * 1000 - 2)}
            data-sentence={i}
          />
        );
      })}
    </svg>
  );
}
