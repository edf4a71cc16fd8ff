import type { Revision } from '../../model/revision.js';
import { Correct } from './correct.js';
import { useDecide } from './use-decide.js';

function Forms({ revision }: { revision: Revision }) {
  const [send, trouble] = useDecide();
  return (
    <>
      <p>
        <span>Not an earlier text of this article</span>
        <button type="button" onClick={() => send({ do: 'split-versions', reports: [revision.earlier.id] })}>
          Hold apart
        </button>
      </p>
      <p role="alert">{trouble}</p>
    </>
  );
}

/** Holds two texts apart that are no versions of one article. */
export const CorrectRevision = ({ revision }: { revision: Revision }) => <Correct forms={() => <Forms revision={revision} />} />;
