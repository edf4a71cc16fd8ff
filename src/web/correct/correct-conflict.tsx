import { useState } from 'preact/hooks';
import { decide, deciding } from './decide.js';

/** Hides a disagreement that is none, with the reason. */
export function CorrectConflict({ conflict }: { conflict: string }) {
  const [note, setNote] = useState('');
  const [trouble, setTrouble] = useState('');
  if (!deciding()) return null;
  return (
    <details class="correct label">
      <summary>Correct</summary>
      <div class="correct-forms">
        <p>
          <label>
            Reason to hide it <input type="text" value={note} onInput={(event) => setNote(event.currentTarget.value)} />
          </label>
          <button
            type="button"
            disabled={!note.trim()}
            onClick={async () => setTrouble((await decide({ do: 'hide', conflict, note: note.trim() })) ?? '')}
          >
            Hide
          </button>
        </p>
        <p role="alert">{trouble}</p>
      </div>
    </details>
  );
}
