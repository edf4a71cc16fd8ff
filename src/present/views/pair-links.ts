import type { AnnotatedReport } from '../../model/annotated.js';
import type { Citation } from '../../model/span.js';
import type { Evidence } from './evidence.js';

/** A sentence of one report and the sentence of another that it stands beside. */
export interface PairLink {
  from: number;
  to: number;
  kind: 'differs' | 'copied' | 'says';
}

const RANK: PairLink['kind'][] = ['differs', 'copied', 'says'];

const sentenceAt = ({ sentences, paragraphs }: AnnotatedReport, { span }: Citation): number =>
  span ? (sentences.length ? sentences : paragraphs).findIndex(([start, end]) => start < span[1] && span[0] < end) : -1;

/** What joins the sentences of a report to those of another: statements, quotations, disagreements, shared words. The strongest counts. */
export function pairLinks(evidence: Evidence[], other: AnnotatedReport): PairLink[] {
  const found = new Map<string, PairLink>();
  const add = (from: number, citation: Citation, kind: PairLink['kind']) => {
    if (citation.report !== other.id) return;
    const to = sentenceAt(other, citation);
    const key = `${from} ${to}`;
    const known = found.get(key);
    if (to >= 0 && (!known || RANK.indexOf(kind) < RANK.indexOf(known.kind))) found.set(key, { from, to, kind });
  };
  for (const [from, { rows, said, conflicts, reuse }] of evidence.entries()) {
    for (const { cells } of rows) {
      const cell = cells().get(other.id);
      if (cell?.citation) add(from, cell.citation, cell.state === 'differs' ? 'differs' : 'says');
    }
    for (const { utterance } of said)
      for (const { citations, relation } of utterance.witnesses)
        for (const citation of citations) add(from, citation, relation === 'differs' ? 'differs' : 'says');
    for (const { sides } of conflicts) for (const { citations } of sides) for (const citation of citations) add(from, citation, 'differs');
    for (const { passages } of reuse) for (const citation of passages) add(from, citation, 'copied');
  }
  return [...found.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The longest run of links that keeps the order of both reports: what locked scrolling can hold on to. */
export function inOrder(links: PairLink[]): PairLink[] {
  const best: { link: PairLink; length: number; before: number }[] = [];
  for (const link of links) {
    let [length, before] = [1, -1];
    for (const [i, own] of best.entries())
      if (own.link.from < link.from && own.link.to < link.to && own.length + 1 > length) [length, before] = [own.length + 1, i];
    best.push({ link, length, before });
  }
  let at = best.reduce((most, own, i) => (own.length > (best[most]?.length ?? 0) ? i : most), 0);
  const run: PairLink[] = [];
  while (at >= 0 && best[at]) {
    run.unshift((best[at] as (typeof best)[number]).link);
    at = (best[at] as (typeof best)[number]).before;
  }
  return run;
}
