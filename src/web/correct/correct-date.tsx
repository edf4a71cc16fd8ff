import { useState } from 'preact/hooks';
import type { AnnotatedReport } from '../../model/annotated.js';
import { decide, deciding } from './decide.js';

/** Sets the day a report was published. */
export function CorrectDate({ report }: { report: AnnotatedReport }) {
  const [day, setDay] = useState(report.published?.value?.slice(0, 10) ?? '');
  const [trouble, setTrouble] = useState('');
  if (!deciding()) return null;
  return (
    <details class="correct label">
      <summary>Correct the date</summary>
      <div class="correct-forms">
        <p>
          <label>
            Published on <input type="date" value={day} onInput={(event) => setDay(event.currentTarget.value)} />
          </label>
          <button
            type="button"
            disabled={!day}
            onClick={async () => setTrouble((await decide({ do: 'date', report: report.id, published: day })) ?? '')}
          >
            Set
          </button>
        </p>
        <p role="alert">{trouble}</p>
      </div>
    </details>
  );
}
