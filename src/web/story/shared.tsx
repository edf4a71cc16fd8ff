import type { Origin, Reuse } from '../../model/origin.js';
import type { Citation } from '../../model/span.js';
import { ORIGIN_LABELS } from '../../present/views/conflict-labels.js';
import { plural } from '../../present/views/plural.js';
import { Cite, Cites } from '../parts/cite.js';
import { Copy } from '../parts/copy.js';
import { Lit } from '../parts/lit.js';
import { useMore } from '../parts/more.js';
import { Section } from '../parts/section.js';
import { useDossier } from '../state/dossier.js';
import { Ribbons } from './ribbons.js';
import { Why } from './why.js';

/** A shared passage in its own report's sentences. */
function InPlace({ citation }: { citation: Citation }) {
  const { texts, reports } = useDossier();
  const { span } = citation;
  if (!span) return <blockquote class="words">{citation.exact}</blockquote>;
  const touched = (reports.get(citation.report)?.sentences ?? []).filter(([start, end]) => start < span[1] && span[0] < end);
  const from = Math.min(span[0], ...touched.map(([start]) => start));
  const to = Math.max(span[1], ...touched.map(([, end]) => end));
  const words = texts.at(citation.report, [from, to]);
  return (
    <blockquote class="words">
      {words === null ? (
        <mark class="mark-copied">{citation.exact}</mark>
      ) : (
        <Lit text={words} offset={from} marks={[{ span, kind: 'copied' }]} />
      )}
    </blockquote>
  );
}

function Passage({ reuse }: { reuse: Reuse }) {
  const { names } = useDossier();
  const { id, passages, words, from, basis, insideQuotations } = reuse;
  return (
    <details class="passage" id={`passage-${id}`}>
      <summary>
        <span class="words passage-opening">{passages[0]?.exact.replace(/\s+/g, ' ')}</span>
        <span class="label">
          <strong>{plural(words, 'word')}</strong> ·{' '}
          {[...new Set(passages.map(({ report }) => names.get(report)?.name ?? report))].join(', ')}
          {from && basis
            ? ` · first in ${names.get(from)?.name ?? from}, by ${basis === 'credit' ? 'its credit' : 'the times of publication'}`
            : ''}
          {insideQuotations > 0.5 ? ' · mostly inside quotations' : ''}
        </span>
      </summary>
      <div class="sides">
        {passages.map((citation) => (
          <div class="side" key={`${citation.report} ${citation.span}`}>
            <InPlace citation={citation} />
            <p class="label">
              <Cite citation={citation} />
            </p>
          </div>
        ))}
      </div>
      <p class="label">
        <Cites citations={passages} numbers /> <Copy citations={passages} />
      </p>
    </details>
  );
}

/** How much of a report's words are of a text. */
function sayShare({ passages }: Origin, report: string): string {
  const share = passages.reduce((sum, passage) => (passage.citation.report === report ? sum + passage.share : sum), 0);
  return share > 0 ? `${Math.round(100 * share)} %` : '';
}

/** Opens a passage of the list, where it is shown. */
function openPassage(id: string): void {
  const details = document.getElementById(`passage-${id}`);
  if (!(details instanceof HTMLDetailsElement)) return;
  details.open = true;
  details.scrollIntoView({ block: 'nearest' });
  details.querySelector('summary')?.focus();
}

/** Separate texts as small trees, ribbons of passages between reports, and each passage side by side. */
export function Shared() {
  const { collation, columns, names } = useDossier();
  const joint = columns.filter(({ reports }) => reports.length > 1);
  const passages = collation.reuse;
  const { shown, all, more } = useMore(passages.length, 20);
  const reveal = (id: string) => {
    if (passages.findIndex((own) => own.id === id) >= shown) all();
    requestAnimationFrame(() => openPassage(id));
  };
  return (
    <Section
      id="shared"
      title="Shared wording"
      count={passages.length}
      note="Who shares wording with whom. Who had it first is said only on the evidence of a credit or of times."
    >
      {joint.length ? (
        <ul class="trees">
          {joint.map(({ origin, reports }) => (
            <li key={origin?.id ?? reports[0]}>
              <p>
                <strong>{origin?.name}</strong> <span class="label">{origin ? ORIGIN_LABELS[origin.kind] : ''}</span>
              </p>
              <ul>
                {reports.map((id) => (
                  <li key={id}>
                    {names.get(id)?.name ?? id} <span class="label">{origin ? sayShare(origin, id) : ''}</span>
                  </li>
                ))}
              </ul>
              {origin ? <Why origin={origin} /> : null}
            </li>
          ))}
        </ul>
      ) : null}
      <Ribbons reveal={reveal} />
      {passages.slice(0, shown).map((reuse) => (
        <Passage key={reuse.id} reuse={reuse} />
      ))}
      {more('passage')}
    </Section>
  );
}
