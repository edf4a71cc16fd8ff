import type { Counts } from '../model/collation.js';
import type { Conflict } from '../model/conflict.js';
import type { Origin } from '../model/origin.js';
import type { Statement } from '../model/statement.js';
import type { Utterance } from '../model/utterance.js';
import type { StoryContext } from './context.js';

/** How much the story rests on, with copies and without. Uncounted reports hold no words of their own. */
export function countStory(
  { reports }: StoryContext,
  findings: { origins: Origin[]; utterances: Utterance[]; statements: Statement[]; conflicts: Conflict[] },
): Counts {
  const outletOf = (report: (typeof reports)[number]) => report.outlet?.name ?? report.id;
  const byTwo = (key: 'standsIn' | 'origins') => findings.statements.filter((statement) => statement[key].length > 1).length;
  return {
    reports: reports.length,
    outlets: new Set(reports.map(outletOf)).size,
    texts: findings.origins.length,
    utterances: findings.utterances.length,
    statements: findings.statements.length,
    conflicts: findings.conflicts.length,
    statementsByTwo: byTwo('standsIn'),
    withoutCopies: {
      reports: findings.origins.length,
      outlets: new Set(findings.origins.map((origin) => origin.name)).size,
      statementsByTwo: byTwo('origins'),
    },
  };
}
