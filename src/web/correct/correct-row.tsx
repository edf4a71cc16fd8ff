import { useState } from 'preact/hooks';
import type { Decision } from '../../model/decision.js';
import { useDossier } from '../state/dossier.js';
import { type Choice, Choose } from './choose.js';
import { Correct } from './correct.js';
import { useDecide } from './use-decide.js';

interface Props {
  /** Reports that have it. */
  reports: string[];
  /** The rows it may be one with, asked for when the form is opened. */
  others: () => Choice[];
  merge: (other: string) => Decision;
  split: (reports: string[]) => Decision;
}

function Forms({ reports, others, merge, split }: Props) {
  const { names } = useDossier();
  const [other, setOther] = useState('');
  const [report, setReport] = useState('');
  const [send, trouble] = useDecide();
  return (
    <>
      <p>
        <Choose label="Is one with" choices={others()} chosen={other} choose={setOther} />
        <button type="button" disabled={!other} onClick={() => send(merge(other))}>
          Merge
        </button>
      </p>
      {reports.length > 1 ? (
        <p>
          <Choose
            label="Is not what is said by"
            choices={reports.map((id) => ({ id, words: names.get(id)?.name ?? id }))}
            chosen={report}
            choose={setReport}
          />
          <button type="button" disabled={!report} onClick={() => send(split([report]))}>
            Set apart
          </button>
        </p>
      ) : null}
      <p role="alert">{trouble}</p>
    </>
  );
}

/** Sets a statement or a quotation together with another, or a report's words of it apart. */
export const CorrectRow = (props: Props) => <Correct forms={() => <Forms {...props} />} />;
