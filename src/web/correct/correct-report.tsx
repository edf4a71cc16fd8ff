import { useState } from 'preact/hooks';
import type { AnnotatedReport } from '../../model/annotated.js';
import { useDossier } from '../state/dossier.js';
import { Choose } from './choose.js';
import { Correct } from './correct.js';
import { useDecide } from './use-decide.js';

function Forms({ report }: { report: AnnotatedReport }) {
  const { collation, names } = useDossier();
  const [day, setDay] = useState(report.published?.value?.slice(0, 10) ?? '');
  const [other, setOther] = useState('');
  const [send, trouble] = useDecide();
  const others = collation.reports.flatMap(({ id, title }) =>
    id === report.id ? [] : { id, words: [names.get(id)?.name, title].filter(Boolean).join(': ') },
  );
  return (
    <>
      <p>
        <label>
          Published on <input type="date" value={day} onInput={(event) => setDay(event.currentTarget.value)} />
        </label>
        <button type="button" disabled={!day} onClick={() => send({ do: 'date', report: report.id, published: day })}>
          Set
        </button>
      </p>
      {others.length ? (
        <p>
          <Choose label="Is one article with" choices={others} chosen={other} choose={setOther} />
          <button type="button" disabled={!other} onClick={() => send({ do: 'merge-versions', reports: [report.id, other] })}>
            Join
          </button>
        </p>
      ) : null}
      <p role="alert">{trouble}</p>
    </>
  );
}

/** Sets the day a report was published, or joins it with another text of the same article. */
export const CorrectReport = ({ report }: { report: AnnotatedReport }) => <Correct forms={() => <Forms report={report} />} />;
