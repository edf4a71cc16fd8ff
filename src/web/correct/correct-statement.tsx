import type { Statement } from '../../model/statement.js';
import { useDossier } from '../state/dossier.js';
import { CorrectRow } from './correct-row.js';

/** What can be put right about a row of the facts. */
export function CorrectStatement({ statement }: { statement: Statement }) {
  const { rows } = useDossier();
  return (
    <CorrectRow
      reports={statement.standsIn}
      others={() => rows.flatMap((row) => (row.statement === statement ? [] : { id: row.statement.id, words: row.head.exact }))}
      merge={(other) => ({ do: 'merge-statements', statements: [statement.id, other] })}
      split={(reports) => ({ do: 'split-statement', statement: statement.id, reports })}
    />
  );
}
