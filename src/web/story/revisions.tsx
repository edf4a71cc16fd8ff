import type { Revision } from '../../model/revision.js';
import { type ChangedSentence, type ChangeRun, changedSentences } from '../../present/views/changed-sentences.js';
import { changesOf, sayEarlier } from '../../present/views/changes.js';
import { plural } from '../../present/views/plural.js';
import { sayWhen } from '../../present/views/say-when.js';
import { CorrectRevision } from '../correct/correct-revision.js';
import { Badge } from '../parts/badge.js';
import { Cite } from '../parts/cite.js';
import { Copy } from '../parts/copy.js';
import { Entry } from '../parts/entry.js';
import { useMore } from '../parts/more.js';
import { Quote } from '../parts/quote.js';
import { Section } from '../parts/section.js';
import { useDossier } from '../state/dossier.js';
import { readAddress } from '../state/route.js';

function Run({ run: { kind, text } }: { run: ChangeRun }) {
  if (kind === 'same') return <>{text}</>;
  return kind === 'was' ? <del>{text}</del> : <ins>{text}</ins>;
}

/** A sentence with its changes: the words that went struck out, those that came underlined. */
function Change({ change: { what, runs, citation } }: { change: ChangedSentence }) {
  return (
    <li>
      <Entry
        words={
          <p class="words">
            {runs.map((run, i) => (
              <Run key={i} run={run} />
            ))}
          </p>
        }
        tools={citation ? <Copy citations={[citation]} /> : null}
      >
        <Badge label={what} />
        {citation ? <Cite citation={citation} /> : null}
      </Entry>
    </li>
  );
}

/** One earlier text against the newest of its article. */
function RevisionCard({ revision }: { revision: Revision }) {
  const { names, reports, texts } = useDossier();
  const changes = changedSentences(revision, reports.get(revision.report)?.sentences ?? [], (span) => texts.at(revision.report, span));
  const { slight } = changesOf(revision);
  const { shown, more } = useMore(changes.length, 12);
  return (
    <article class="difference" data-difference tabIndex={-1} aria-label="What changed in an article">
      <header class="label">
        <h3>{names.get(revision.report)?.name ?? revision.report}</h3>
        <span>
          against its <a href={readAddress(revision.earlier.id)}>earlier text</a>: {sayEarlier(revision)}
        </span>
        <CorrectRevision revision={revision} />
      </header>
      {revision.notes.map(({ kind, date, citation }) => (
        <div class="change-note" key={citation.exact}>
          <Entry
            words={
              <blockquote class="words">
                <Quote words={citation.exact} quoted={false} />
              </blockquote>
            }
          >
            <Badge label={`${kind} noted${date ? `, ${sayWhen(date)}` : ''}`} />
            <Cite citation={citation} />
            <Copy citations={[citation]} />
          </Entry>
        </div>
      ))}
      <ol class="changes">
        {changes.slice(0, shown).map((change, i) => (
          <Change key={i} change={change} />
        ))}
      </ol>
      {more('change')}
      <p class="label because">
        {revision.why}
        {revision.edits.length ? '' : '; the words are the same'}
        {slight ? `; ${plural(slight, 'change')} of spelling, capitals or marks` : ''}
      </p>
    </article>
  );
}

/** What changed from the earlier texts of an article to its newest, which alone counts. */
export function Revisions() {
  const { collation } = useDossier();
  return (
    <Section
      id="revisions"
      title="What changed in an article"
      count={collation.revisions.length}
      note="Only the newest text of an article counts; earlier ones stand here alone."
    >
      {collation.revisions.map((revision) => (
        <RevisionCard key={revision.id} revision={revision} />
      ))}
    </Section>
  );
}
