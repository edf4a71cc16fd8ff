import type { Conflict } from '../../model/conflict.js';
import { CONFLICT_LABELS } from '../../present/views/conflict-labels.js';
import { shownSides } from '../../present/views/differing.js';
import type { Evidence } from '../../present/views/evidence.js';
import { plural } from '../../present/views/plural.js';
import { sayCompared } from '../../present/views/say-compared.js';
import { Badge } from '../parts/badge.js';
import { Cite, Cites } from '../parts/cite.js';
import { Lit } from '../parts/lit.js';
import { useMore } from '../parts/more.js';
import { Quotes } from '../parts/quote.js';
import { Readings } from '../parts/readings.js';
import { useDossier } from '../state/dossier.js';

interface Props {
  report: string;
  evidence: Evidence | null;
  wide: boolean;
  picked: boolean;
  close: () => void;
}

function Difference({ conflict, report }: { conflict: Conflict; report: string }) {
  const { kind, sides, state } = conflict;
  return (
    <section class="rail-item rail-differs">
      <h3 class="label">
        {CONFLICT_LABELS[kind]} <Badge label={state === 'open' ? 'open' : 'updated by a later report'} />
      </h3>
      {shownSides(conflict).map(({ words, lit, value }, i) => {
        const citations = sides[i]?.citations ?? [];
        if (citations.some((citation) => citation.report === report)) return null;
        return (
          <div key={`${value} ${words}`}>
            {value ? <p class="side-value">{value}</p> : null}
            <p class="words">
              <Lit text={words} offset={0} marks={lit.map((span) => ({ span, kind: 'differs' }))} />
            </p>
            <p class="label">
              <Cites citations={citations} />
            </p>
          </div>
        );
      })}
      <p class="label because">What is compared: {sayCompared(conflict)}</p>
    </section>
  );
}

function Wordings({ evidence, report }: { evidence: Evidence; report: string }) {
  return (
    <>
      {evidence.said.map(({ utterance, base, others }) => {
        const shown = [base, ...others].filter((wording) => wording.report !== report);
        if (!shown.length) return null;
        return (
          <section key={utterance.id} class="rail-item">
            <h3 class="label">Quoted by {plural(shown.length, 'other')}</h3>
            {shown.map((wording) => {
              const [citation] = wording.witness.citations;
              return (
                <div key={`${wording.report} ${wording.witness.quotation.index}`}>
                  <p class="words">
                    {wording.readings.length ? (
                      <Readings readings={wording.readings} />
                    ) : (
                      <Quotes pieces={wording.pieces} quoted={wording.witness.kind !== 'indirect'} />
                    )}
                  </p>
                  <p class="label">
                    {citation ? <Cite citation={citation} /> : null}{' '}
                    {wording.badges.map((badge) => (
                      <Badge key={badge} label={badge} />
                    ))}
                  </p>
                </div>
              );
            })}
          </section>
        );
      })}
    </>
  );
}

function Statements({ evidence, report }: { evidence: Evidence; report: string }) {
  const { names } = useDossier();
  const found = evidence.rows.flatMap(({ cells }) =>
    [...cells().values()].flatMap(({ report: other, citation, state }) =>
      other !== report && citation && state === 'says' ? [citation] : [],
    ),
  );
  const citations = [...new Map(found.map((citation) => [`${citation.report} ${citation.span}`, citation])).values()];
  const { shown, more } = useMore(citations.length, 8);
  return (
    <>
      {citations.length ? (
        <section class="rail-item rail-says">
          <h3 class="label">Also said by</h3>
          {citations.slice(0, shown).map((citation) => (
            <div key={`${citation.report} ${citation.span}`}>
              <p class="words">{citation.exact.replace(/\s+/g, ' ')}</p>
              <p class="label">
                <Cite citation={citation} />
              </p>
            </div>
          ))}
          {more('report')}
        </section>
      ) : null}
      {evidence.rows.length && evidence.lacks.length ? (
        <p class="label rail-item">Not found in the text read: {evidence.lacks.map((id) => names.get(id)?.name ?? id).join(', ')}</p>
      ) : null}
    </>
  );
}

/** What the others have of the sentence in view. */
export function Rail({ report, evidence, wide, picked, close }: Props) {
  if (!wide && !picked) return null;
  const isBare = evidence && !evidence.says.length && !evidence.differs.length && !evidence.reuse.length;
  return (
    <aside class={wide ? 'rail' : 'rail rail-sheet'} aria-label="What the other reports have of this sentence">
      {wide ? null : (
        <button type="button" class="close" onClick={close}>
          Close
        </button>
      )}
      {evidence && !isBare ? (
        <>
          {evidence.conflicts.map((conflict) => (
            <Difference key={conflict.id} conflict={conflict} report={report} />
          ))}
          <Wordings evidence={evidence} report={report} />
          <Statements key={evidence.span.join()} evidence={evidence} report={report} />
          {evidence.reuse.map(({ id, words, passages }) => (
            <p key={id} class="label rail-item rail-copied">
              {plural(words, 'word')} in a row shared with <Cites citations={passages.filter((passage) => passage.report !== report)} />
            </p>
          ))}
        </>
      ) : (
        <p class="label rail-item">
          {evidence
            ? 'No other report’s words were found for this sentence.'
            : 'Choose a number beside a sentence to see what the others say of it.'}
          {evidence?.lacks.length ? ` Not found in the text read of ${evidence.lacks.length} others.` : ''}
        </p>
      )}
    </aside>
  );
}
