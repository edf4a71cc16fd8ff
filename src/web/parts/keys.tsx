import { useEffect, useRef, useState } from 'preact/hooks';
import { useKeys } from '../state/keys.js';

const KEYS: [string, string][] = [
  ['n / p', 'next and previous difference'],
  ['1 – 9, 0', 'to a section of the story'],
  ['c', 'count with or without copies'],
  ['s', 'from a report back to the story'],
  ['b', 'next report as the base'],
  ['q', 'show quotations: source, cue and words'],
  ['Tab, Enter', 'to the next link or button, and follow it'],
  ['?', 'this list'],
];

let toggle: () => void = () => {};

/** Opens the list of keys; where there is a keyboard. */
export const KeysButton = () => (
  <button type="button" class="keys-button" onClick={() => toggle()} aria-label="List of keys" title="List of keys (?)">
    ?
  </button>
);

/** The list of keys. */
export function Keys() {
  const [open, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  toggle = () => setOpen(!open);
  useKeys({ '?': toggle, Escape: () => setOpen(false) });
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog class="keys" ref={dialog} onClose={() => setOpen(false)} aria-labelledby="keys-title">
      <h2 id="keys-title">Keys</h2>
      <dl>
        {KEYS.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => setOpen(false)}>
        Close
      </button>
    </dialog>
  );
}
