import { useEffect, useRef } from 'preact/hooks';

const KEYS: [string, string][] = [
  ['n / p', 'next and previous difference'],
  ['1 – 9', 'to a section of the story'],
  ['c', 'count with or without copies'],
  ['s', 'from a report back to the story'],
  ['b', 'next report as the base'],
  ['q', 'show quotations: source, cue and words'],
  ['Tab, Enter', 'to the next link or button, and follow it'],
  ['?', 'this list'],
];

/** The list of keys. */
export function Keys({ open, close, toggle }: { open: boolean; close: () => void; toggle: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <>
      <button type="button" class="keys-button" onClick={toggle} aria-label="List of keys" title="List of keys (?)">
        ?
      </button>
      <dialog class="keys" ref={dialog} onClose={close} aria-labelledby="keys-title">
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
        <button type="button" onClick={close}>
          Close
        </button>
      </dialog>
    </>
  );
}
