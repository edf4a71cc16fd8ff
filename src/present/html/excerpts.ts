import type { Collation } from '../../model/collation.js';
import type { Citation } from '../../model/span.js';
import { allTexts } from '../../text/all-texts.js';
import { comparingCitations } from '../views/citations.js';

/** Words of a report and where they start in its text. */
export type Excerpt = [start: number, words: string];

/** By report id, the words that findings of a collation which compare reports cite, and what is quoted. */
export function excerptsOf(collation: Collation): Record<string, Excerpt[]> {
  const found = citedWords(comparingCitations(collation));
  return Object.fromEntries(allTexts(collation).map(({ id, text }) => [id, joinExcerpts((found.get(id) ?? []).map(withMarks(text)))]));
}

const OPENS = /["“‘«([]*$/u;
const CLOSES = /^[.,;:!?…]*["”’»)\]]*[.,;:!?…]*/u;

/** An excerpt with the marks that stand at its ends, so that quoted words are read as such. */
const withMarks =
  (text: string) =>
  ([start, words]: Excerpt): Excerpt => {
    const end = start + words.length;
    const before = OPENS.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? '';
    const after = CLOSES.exec(text.slice(end, end + 6))?.[0] ?? '';
    return [start - before.length, before + words + after];
  };

/** Cited words by report, as excerpts in order. */
export function citedWords(citations: Iterable<Citation>): Map<string, Excerpt[]> {
  const found = new Map<string, Excerpt[]>();
  for (const { report, span, exact } of citations) {
    if (!span || !exact) continue;
    const known = found.get(report);
    if (known) known.push([span[0], exact]);
    else found.set(report, [[span[0], exact]]);
  }
  for (const [report, excerpts] of found) found.set(report, joinExcerpts(excerpts));
  return found;
}

/** Excerpts in order, those that touch joined. */
function joinExcerpts(excerpts: Excerpt[]): Excerpt[] {
  const joined: Excerpt[] = [];
  for (const [start, words] of [...excerpts].sort((a, b) => a[0] - b[0] || b[1].length - a[1].length)) {
    const last = joined.at(-1);
    const end = last ? last[0] + last[1].length : -1;
    if (!last || start > end) joined.push([start, words]);
    else if (start + words.length > end) last[1] += words.slice(end - start);
  }
  return joined;
}
