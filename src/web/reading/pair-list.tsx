import type { AnnotatedReport } from '../../model/annotated.js';
import type { PairLink } from '../../present/views/pair-links.js';
import { Badge } from '../parts/badge.js';
import { Cite } from '../parts/cite.js';
import { useDossier } from '../state/dossier.js';

const LABELS: Record<PairLink['kind'], string> = { differs: 'differs', copied: 'shares wording', says: 'says it too' };

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
      {[...new Set(links.map(({ from }) => from))].map((from) => {
        const one = sentence(left, from);
        const partners = links.filter((link) => link.from === from);
        const strongest = partners.some(({ kind }) => kind === 'differs') ? 'differs' : (partners[0]?.kind ?? 'says');
        if (!one) return null;
        return (
          <article
            key={from}
            class={`pair-item pair-${strongest}`}
            {...(strongest === 'differs' ? { 'data-difference': true, tabIndex: -1 } : {})}
          >
            <p class="words">{one.exact.replace(/\s+/g, ' ')}</p>
            <p class="label">
              <Cite citation={one} />
            </p>
            {partners.map(({ to, kind }) => {
              const two = sentence(right, to);
              return two ? (
                <div class="partner" key={to}>
                  <p class="words">{two.exact.replace(/\s+/g, ' ')}</p>
                  <p class="label">
                    <Cite citation={two} /> <Badge label={LABELS[kind]} />
                  </p>
                </div>
              ) : null;
            })}
          </article>
        );
      })}
    </main>
  );
}
