import type { Conflict } from '../../model/conflict.js';
import type { Decision } from '../../model/decision.js';
import type { Problem } from '../../model/problem.js';
import { notApplied } from './not-applied.js';

/** The disagreements without those the user hid; the reasons stay with the decisions. */
export function hideConflicts(conflicts: Conflict[], decisions: Decision[], problems: Problem[]): Conflict[] {
  const known = new Set(conflicts.map(({ id }) => id));
  const hidden = new Set(decisions.flatMap((decision) => (decision.do === 'hide' ? decision.conflict : [])));
  for (const id of hidden) if (!known.has(id)) problems.push(notApplied(`there is no disagreement "${id}"`));
  return conflicts.filter(({ id }) => !hidden.has(id));
}
