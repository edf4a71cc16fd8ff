import type { Revision, RevisionEdit } from '../../model/revision.js';
import { changesOf, sayEarlier, wordsOf } from '../../present/views/changes.js';
import { plural } from '../../present/views/plural.js';
import { sayWhen } from '../../present/views/say-when.js';
import { Cite } from '../parts/cite.js';
import { useMore } from '../parts/more.js';
import { Quote } from '../parts/quote.js';
import { Section } from '../parts/section.js';
import { useDossier } from '../state/dossier.js';

/** One change: the words that went struck out, those that came lit. */
function Change({ edit: { was, now } }: { edit: RevisionEdit }) {
  const [first] = now;
  return (
    <p>
      {was.length ? <del class="words">{wordsOf(was)}</del> : null}
      {was.length && now.length ? ' → ' : null}
      {now.length ? <ins class="words">{wordsOf(now)}</ins> : null}
      {first?.span ? (
        <span class="label">
          {' '}
          <Cite citation={first} />
        </span>
      ) : null}
    </p>
  );
}

/** One earlier text against the newest of its article. */
function RevisionCard({ revision }: { revision: Revision }) {
  const { names } = useDossier();
  const { shown, slight } = changesOf(revision);
  const { shown: many, more } = useMore(shown.length, 12);
  return (
    <article class="difference" data-difference tabIndex={-1} aria-label="What changed in an article">
      <header class="label">
        <h3>{names.get(revision.report)?.name ?? revision.report}</h3>
        <span>against an earlier text: {sayEarlier(revision)}</span>
      </header>
      {shown.slice(0, many).map((edit, i) => (
        <Change key={i} edit={edit} />
      ))}
      {more('change')}
      {revision.notes.map(({ kind, date, citation }) => (
        <div class="side" key={citation.exact}>
          <p class="label">
            {kind} noted{date ? `, ${sayWhen(date)}` : ''}
          </p>
          <blockquote class="words">
            <Quote words={citation.exact} quoted={false} />
          </blockquote>
          <p class="label">
            <Cite citation={citation} />
          </p>
        </div>
      ))}
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
