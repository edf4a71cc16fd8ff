import type { Decision } from '../../model/decision.js';
import type { Problem } from '../../model/problem.js';
import { notApplied } from '../decisions/not-applied.js';

/** Articles, each the numbers of its texts, as the user joins and parts them, in the order the decisions stand. */
export function decideVersions(
  found: number[][],
  ids: readonly string[],
  decisions: readonly Decision[],
): { articles: number[][]; problems: Problem[] } {
  let articles = found;
  const problems: Problem[] = [];
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const known = (reports: string[]): Set<number> | null => {
    const missing = reports.filter((id) => !numbers.has(id));
    for (const id of missing) problems.push(notApplied(`there is no report "${id}"`));
    return missing.length ? null : new Set(reports.map((id) => numbers.get(id) as number));
  };
  for (const decision of decisions) {
    if (decision.do !== 'merge-versions' && decision.do !== 'split-versions') continue;
    const meant = known(decision.reports);
    if (!meant) continue;
    const isMeant = (number: number) => meant.has(number);
    if (decision.do === 'merge-versions') {
      const joined = articles.filter((article) => article.some(isMeant));
      const [first] = joined;
      articles = articles.flatMap((article) => (article === first ? [joined.flat()] : joined.includes(article) ? [] : [article]));
    } else {
      const parted = articles.flatMap((article) => {
        const [staying, leaving] = [article.filter((number) => !isMeant(number)), article.filter(isMeant)];
        return staying.length && leaving.length ? [staying, leaving] : [article];
      });
      if (parted.length === articles.length) problems.push(notApplied('these texts are versions of nothing else'));
      articles = parted;
    }
  }
  return { articles, problems };
}
