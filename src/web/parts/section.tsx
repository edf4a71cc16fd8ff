import type { ComponentChildren } from 'preact';
import { setParams, useRoute } from '../state/route.js';

/** A section of the story: it can be folded, and is reached by its address. */
export function Section({
  id,
  title,
  count,
  note,
  children,
}: {
  id: string;
  title: string;
  count?: number;
  note?: string;
  children: ComponentChildren;
}) {
  const { params } = useRoute();
  const folded = (params.get('fold') ?? '').split('.').filter(Boolean);
  const open = !folded.includes(id);
  const toggle = () => setParams({ fold: (open ? [...folded, id] : folded.filter((one) => one !== id)).join('.') });
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <header class="section-head">
        <h2 id={`${id}-title`}>
          <button type="button" class="fold" aria-expanded={open} aria-controls={`${id}-body`} onClick={toggle}>
            <span class="fold-sign" aria-hidden="true" />
            {title}
            {count !== undefined ? <span class="count">{count}</span> : null}
          </button>
        </h2>
        {note && open ? <p class="label note">{note}</p> : null}
      </header>
      <div id={`${id}-body`} class="section-body" hidden={!open}>
        {open ? children : null}
      </div>
    </section>
  );
}
