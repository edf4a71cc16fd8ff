import type { Collation } from '../model/collation.js';
import type { Failure } from './findings.js';

/** Totals that follow from the rows themselves. */
export function* checkTotals(collation: Collation): Generator<Failure> {
  const { counts, reports, origins, utterances, statements, conflicts } = collation;
  const outlets = new Set(reports.map((report) => report.outlet?.name ?? report.id)).size;
  const byTwo = (key: 'standsIn' | 'origins') => statements.filter((statement) => statement[key].length > 1).length;
  const wanted: [string, number, number][] = [
    ['counts.reports', counts.reports, reports.length],
    ['counts.outlets', counts.outlets, outlets],
    ['counts.texts', counts.texts, origins.length],
    ['counts.utterances', counts.utterances, utterances.length],
    ['counts.statements', counts.statements, statements.length],
    ['counts.conflicts', counts.conflicts, conflicts.length],
    ['counts.statementsByTwo', counts.statementsByTwo, byTwo('standsIn')],
    ['counts.withoutCopies.statementsByTwo', counts.withoutCopies.statementsByTwo, byTwo('origins')],
  ];
  for (const [where, said, counted] of wanted) if (said !== counted) yield { where, what: `says ${said}, the rows give ${counted}` };
  const [ids, versions] = [new Set(reports.map(({ id }) => id)), new Set(collation.versions.map(({ id }) => id))];
  for (const [i, { report, earlier }] of collation.revisions.entries()) {
    if (!ids.has(report)) yield { where: `revisions[${i}].report`, what: 'names a report that is not there' };
    if (!versions.delete(earlier.id)) yield { where: `revisions[${i}].earlier`, what: 'names a text that is not there, or is told twice' };
  }
  for (const id of versions) yield { where: 'versions', what: `text ${id} stands in no revision` };
  for (const [i, utterance] of utterances.entries()) {
    if (!utterance.witnesses[utterance.base]) yield { where: `utterances[${i}].base`, what: 'names a witness that is not there' };
  }
}
