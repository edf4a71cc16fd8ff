import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { deciding } from './decide.js';

/** A fold with forms that put something right, made when it is opened; nothing in a file. */
export function Correct({ label = 'Correct', forms }: { label?: string; forms: () => ComponentChildren }) {
  const [open, setOpen] = useState(false);
  if (!deciding()) return null;
  return (
    <details class="correct label" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      {open ? <div class="correct-forms">{forms()}</div> : null}
    </details>
  );
}
