import type { Problem } from '../../model/problem.js';
import { plural } from '../../present/views/plural.js';
import { useDossier } from '../state/dossier.js';

/** What was remarked on the way, unfolded on demand. */
export function Remarks({ problems, on }: { problems: Problem[]; on: string }) {
  const { names } = useDossier();
  if (!problems.length) return null;
  return (
    <details class="how">
      <summary>
        {plural(problems.length, 'remark')} on {on}
      </summary>
      {problems.map(({ report, what }) => (
        <span class="remark" key={`${report} ${what}`}>
          {report && names.has(report) && on === 'the story' ? `${names.get(report)?.name}: ` : ''}
          {what}
        </span>
      ))}
    </details>
  );
}
