import type { AnnotatedReport } from '../../model/annotated.js';
import type { Decision } from '../../model/decision.js';
import type { Problem } from '../../model/problem.js';

/** Days of publication the reports supply together, and the symbolic times resolved from them. */
export function dateStory(reports: AnnotatedReport[], _decisions: Decision[]): { reports: AnnotatedReport[]; problems: Problem[] } {
  return { reports, problems: [] };
}
