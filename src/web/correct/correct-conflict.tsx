import { useState } from 'preact/hooks';
import { Correct } from './correct.js';
import { useDecide } from './use-decide.js';

function Forms({ conflict }: { conflict: string }) {
  const [note, setNote] = useState('');
  const [send, trouble] = useDecide();
  return (
    <>
      <p>
        <label>
          Reason to hide it <input type="text" value={note} onInput={(event) => setNote(event.currentTarget.value)} />
        </label>
        <button type="button" disabled={!note.trim()} onClick={() => send({ do: 'hide', conflict, note: note.trim() })}>
          Hide
        </button>
      </p>
      <p role="alert">{trouble}</p>
    </>
  );
}

/** Hides a disagreement that is none, with the reason. */
export const CorrectConflict = ({ conflict }: { conflict: string }) => <Correct forms={() => <Forms conflict={conflict} />} />;
