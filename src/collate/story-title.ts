import type { Citation } from '../model/span.js';
import type { StoryContext } from './context.js';

const UNCLEAN = 0.7;
/** No name of a site at its end, no label before a colon, not shouted. */
const isClean = (title: string): boolean => !/ [-|–] |^[^:]{1,14}:|\p{Lu}{4,}/u.test(title) && title.length <= 110;

/** The title the story goes by: a report's own, the one that shares most words with the others; the earliest when level. */
export function storyTitle({ reports }: StoryContext): Citation | null {
  const wordsOf = (title: string) => new Set(title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  const titled = reports.flatMap((report) => (report.title ? [{ report, title: report.title, words: wordsOf(report.title) }] : []));
  const shared = (one: Set<string>, other: Set<string>) => [...one].filter((word) => other.has(word)).length / Math.max(8, one.size);
  const scored = titled.map((own) => ({
    ...own,
    score: titled.reduce((sum, other) => sum + shared(own.words, other.words), 0) * (isClean(own.title) ? 1 : UNCLEAN),
  }));
  const best = scored.reduce<(typeof scored)[number] | null>((top, own) => (!top || own.score > top.score + 1e-9 ? own : top), null);
  if (!best) return null;
  const { report, title } = best;
  return report.titleSpan
    ? { report: report.id, span: report.titleSpan, exact: title }
    : { report: report.id, field: 'title', exact: title };
}
