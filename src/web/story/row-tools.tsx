import { isWithheld } from '../../present/html/withheld.js';
import type { StatementRow } from '../../present/views/cells.js';
import { CorrectStatement } from '../correct/correct-statement.js';
import { Copy } from '../parts/copy.js';

/** What can be done with a row of the facts. */
export const RowTools = ({ row: { statement, head } }: { row: StatementRow }) => (
  <span class="tools">
    <CorrectStatement statement={statement} />
    {isWithheld(head) ? null : <Copy citations={statement.witnesses.flatMap(({ citations }) => citations)} />}
  </span>
);
