import { useEffect, useRef, useState } from 'preact/hooks';
import { scrollSmoothly } from '../state/media.js';
import { setParams, storyAddress } from '../state/route.js';
import { moved } from './section-order.js';
import type { SectionEntry } from './sections.js';
import { useSectionInView } from './use-section-in-view.js';

/** The contents: to every section, and in which order they stand. On a small page one line, unfolded to be reordered. */
export function Contents({ sections }: { sections: SectionEntry[] }) {
  const at = useSectionInView(sections.map(({ id }) => id).join());
  const [unfolded, setUnfolded] = useState(false);
  const line = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const link = line.current?.querySelector<HTMLElement>('[aria-current]');
    if (line.current && link) line.current.scrollTo({ left: link.offsetLeft - line.current.offsetLeft - 16, behavior: scrollSmoothly() });
  }, [at]);
  return (
    <nav class={unfolded ? 'contents unfolded' : 'contents'} aria-label="Contents">
      <ol ref={line}>
        {sections.map(({ id, title, count }, i) => (
          <li key={id}>
            <a
              href={storyAddress(id)}
              aria-current={at === id ? 'location' : undefined}
              onClick={() => {
                setUnfolded(false);
                requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView({ behavior: scrollSmoothly() }));
              }}
            >
              {title} <span class="count">{count}</span>
            </a>
            <span class="move">
              <button
                type="button"
                disabled={i === 0}
                onClick={() => setParams({ order: moved(sections, id, -1) })}
                aria-label={`Move ${title} up`}
              >
                ↑
              </button>
              <button
                type="button"
                disabled={i === sections.length - 1}
                onClick={() => setParams({ order: moved(sections, id, 1) })}
                aria-label={`Move ${title} down`}
              >
                ↓
              </button>
            </span>
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="unfold"
        aria-expanded={unfolded}
        aria-label="All sections, and their order"
        onClick={() => setUnfolded(!unfolded)}
      >
        <span class="fold-sign" aria-hidden="true" />
      </button>
    </nav>
  );
}
