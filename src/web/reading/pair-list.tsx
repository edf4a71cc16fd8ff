import type { AnnotatedReport } from '../../model/annotated.js';
import type { PairLink } from '../../present/views/pair-links.js';
import { Badge } from '../parts/badge.js';
import { Cite } from '../parts/cite.js';
import { useDossier } from '../state/dossier.js';

const LABELS: Record<PairLink['kind'], string> = { differs: 'wording differs', copied: 'shares wording', says: 'says it too' };

/** Two reports on a small screen: each joined sentence with its partner below. */
export function PairList({ left, right, links }: { left: AnnotatedReport; right: AnnotatedReport; links: PairLink[] }) {
  const { texts } = useDossier();
  const sentence = (report: AnnotatedReport, index: number) => {
    const span = (report.sentences.length ? report.sentences : report.paragraphs)[index];
    return span ? { report: report.id, span, exact: texts.at(report.id, span) ?? '[…]' } : null;
  };
  return (
    <main class="pair-list">
      {links.length ? null : <p class="empty">Nothing was found that joins these two reports. Choose another to read beside it.</p>}
      {links.map(({ from, to, kind }) => {
        const [one, two] = [sentence(left, from), sentence(right, to)];
        if (!one || !two) return null;
        return (
          <article
            key={`${from} ${to}`}
            class={`pair-item pair-${kind}`}
            {...(kind === 'differs' ? { 'data-difference': true, tabIndex: -1 } : {})}
          >
            <p class="words">{one.exact.replace(/\s+/g, ' ')}</p>
            <p class="label">
              <Cite citation={one} /> <Badge label={LABELS[kind]} />
            </p>
            <p class="words partner">{two.exact.replace(/\s+/g, ' ')}</p>
            <p class="label partner">
              <Cite citation={two} />
            </p>
          </article>
        );
      })}
    </main>
  );
}
