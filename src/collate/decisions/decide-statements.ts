import type { Origin } from '../../model/origin.js';
import type { Problem } from '../../model/problem.js';
import type { Statement, StatementWitness } from '../../model/statement.js';
import { compareText } from '../../text/compare.js';
import { idOf } from '../../text/hash.js';
import type { StoryContext } from '../context.js';
import { decideRows, type RowDecision } from './decide-rows.js';

/** The rows of the facts as the user merges and splits them; those with most reports first, as found. */
export function decideStatements(story: StoryContext, found: Statement[], origins: Origin[], problems: Problem[]): Statement[] {
  const decisions = story.decisions.flatMap((decision): RowDecision[] => {
    if (decision.do === 'merge-statements') return [{ merge: decision.statements }];
    return decision.do === 'split-statement' ? [{ split: decision.statement, reports: decision.reports }] : [];
  });
  if (!decisions.length) return found;
  const order = new Map(story.reports.map(({ id }, i) => [id, i]));
  const placeOf = ({ citations: [first] }: StatementWitness) => (order.get(first?.report ?? '') ?? 0) * 1e7 + (first?.span?.[0] ?? 0);
  const row = (witnesses: StatementWitness[], known: string[], why: string[]): Statement => {
    const sorted = [...witnesses].sort((a, b) => placeOf(a) - placeOf(b));
    const citations = sorted.flatMap((witness) => witness.citations);
    const standsIn = story.reports.map(({ id }) => id).filter((id) => citations.some(({ report }) => report === id));
    const held = (id: string) => origins.find((origin) => origin.id === id)?.reports ?? [id];
    return {
      id: idOf('statement', ...citations.flatMap(({ report, span }) => [report, ...(span ?? [])])),
      witnesses: sorted,
      origins: [...new Set(known)].filter((id) => held(id).some((report) => standsIn.includes(report))).sort(compareText),
      standsIn,
      notComparable: story.reports.flatMap(({ id, completeness }) => (completeness.verdict !== 'full' && !standsIn.includes(id) ? id : [])),
      why: [...new Set(why)],
      rule: 'decision',
    };
  };
  const decided = decideRows(
    found,
    decisions,
    {
      name: 'statement',
      idOf: ({ id }) => id,
      merge: (rows) =>
        row(
          rows.flatMap(({ witnesses }) => witnesses),
          rows.flatMap((own) => own.origins),
          [...rows.flatMap(({ why }) => why), 'merged by decision'],
        ),
      part: (own, reports, inside) => {
        const witnesses = own.witnesses.filter(({ citations }) => reports.has(citations[0]?.report ?? '') === inside);
        return witnesses.length ? row(witnesses, own.origins, [...own.why, 'split by decision']) : null;
      },
    },
    problems,
  );
  const first = ({ witnesses: [witness] }: Statement) => (witness ? placeOf(witness) : 0);
  return decided.sort((a, b) => b.standsIn.length - a.standsIn.length || first(a) - first(b) || compareText(a.id, b.id));
}
