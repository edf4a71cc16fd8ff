import type { AnnotatedReport } from '../../model/annotated.js';
import type { Collation } from '../../model/collation.js';
import type { Citation, Span } from '../../model/span.js';
import { citationsOf } from '../views/citations.js';

/** Words of a report and where they start in its text. */
export type Excerpt = [start: number, words: string];

/** Each span widened to the sentences it touches, joined where they meet; a span outside all sentences stays as it is. */
function widen(report: AnnotatedReport, spans: Span[]): Span[] {
  const sentences = [...report.sentences].sort((a, b) => a[0] - b[0]);
  const wide = spans
    .map(([start, end]): Span => {
      let [from, to] = [start, end];
      let low = 0;
      let high = sentences.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sentences[middle] as Span)[1] <= start) low = middle + 1;
        else high = middle;
      }
      for (let i = low; i < sentences.length && (sentences[i] as Span)[0] < end; i++) {
        from = Math.min(from, (sentences[i] as Span)[0]);
        to = Math.max(to, (sentences[i] as Span)[1]);
      }
      return [from, to];
    })
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const joined: Span[] = [];
  for (const [from, to] of wide) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** By report id, the sentences that hold what the collation cites. */
export function excerptsOf(collation: Collation): Record<string, Excerpt[]> {
  const spans = new Map<string, Span[]>();
  for (const { report, span } of citationsOf(collation)) {
    if (!span) continue;
    const known = spans.get(report);
    if (known) known.push(span);
    else spans.set(report, [span]);
  }
  return Object.fromEntries(
    collation.reports.map((report) => [
      report.id,
      widen(report, spans.get(report.id) ?? []).map(([start, end]): Excerpt => [start, report.text.slice(start, end)]),
    ]),
  );
}

/** The cited words alone, as excerpts: what a dossier without texts can show. */
export function citedWords(citations: Iterable<Citation>): Map<string, Excerpt[]> {
  const found = new Map<string, Excerpt[]>();
  for (const { report, span, exact } of citations) {
    if (!span) continue;
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
