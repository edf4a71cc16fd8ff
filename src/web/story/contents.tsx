import { scrollSmoothly } from '../state/media.js';
import { setParams, storyAddress } from '../state/route.js';
import { moved } from './section-order.js';
import type { SectionEntry } from './sections.js';
import { useSectionInView } from './use-section-in-view.js';

/** The contents: to every section, and in which order they stand. */
export function Contents({ sections }: { sections: SectionEntry[] }) {
  const at = useSectionInView(sections.map(({ id }) => id).join());
  return (
    <nav class="contents" aria-label="Contents">
      <ol>
        {sections.map(({ id, title, count }, i) => (
          <li key={id}>
            <a
              href={storyAddress(id)}
              aria-current={at === id ? 'location' : undefined}
              onClick={() => document.getElementById(id)?.scrollIntoView({ behavior: scrollSmoothly() })}
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
    </nav>
  );
}
