import { useState } from 'preact/hooks';
import type { Decision } from '../../model/decision.js';
import { shorten } from '../parts/shorten.js';
import { useDossier } from '../state/dossier.js';
import { decide, deciding } from './decide.js';

interface Props {
  /** Reports that have it. */
  reports: string[];
  /** The rows it may be one with, asked for when the form is opened. */
  others: () => { id: string; words: string }[];
  merge: (other: string) => Decision;
  split: (reports: string[]) => Decision;
}

function Forms({ reports, others, merge, split }: Props) {
  const { names } = useDossier();
  const [other, setOther] = useState('');
  const [report, setReport] = useState('');
  const [trouble, setTrouble] = useState('');
  const send = async (decision: Decision) => setTrouble((await decide(decision)) ?? '');
  return (
    <div class="correct-forms">
      <p>
        <label>
          Is one with{' '}
          <select value={other} onChange={(event) => setOther(event.currentTarget.value)}>
            <option value="">choose …</option>
            {others().map(({ id, words }) => (
              <option key={id} value={id}>
                {shorten(words.replace(/\s+/g, ' '), 80)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" disabled={!other} onClick={() => void send(merge(other))}>
          Merge
        </button>
      </p>
      {reports.length > 1 ? (
        <p>
          <label>
            Is not what is said by{' '}
            <select value={report} onChange={(event) => setReport(event.currentTarget.value)}>
              <option value="">choose …</option>
              {reports.map((id) => (
                <option key={id} value={id}>
                  {names.get(id)?.name ?? id}
                </option>
              ))}
            </select>
          </label>
          <button type="button" disabled={!report} onClick={() => void send(split([report]))}>
            Set apart
          </button>
        </p>
      ) : null}
      <p role="alert">{trouble}</p>
    </div>
  );
}

/** Sets a statement or a quotation together with another, or a report's words of it apart. */
export function CorrectRow(props: Props) {
  const [open, setOpen] = useState(false);
  if (!deciding()) return null;
  return (
    <details class="correct label" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Correct</summary>
      {open ? <Forms {...props} /> : null}
    </details>
  );
}
