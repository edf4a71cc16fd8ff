import { plural } from '../../present/views/plural.js';
import { sayRange } from '../../present/views/say-when.js';
import { Cite } from '../parts/cite.js';
import { CopiesSwitch, useCopies } from '../parts/copies-switch.js';
import { KeysButton } from '../parts/keys.js';
import { useDossier } from '../state/dossier.js';

/** What, when, how much it rests on, and the switch that counts copies once. */
export function Masthead() {
  const { collation } = useDossier();
  const { story, counts } = collation;
  const copies = useCopies();
  const { withoutCopies } = counts;
  return (
    <header class="masthead">
      <p class="masthead-line label">
        <span>Synoptic dossier</span>
        <span class="masthead-end">
          {sayRange(story.from, story.to)} <KeysButton />
        </span>
      </p>
      <h1 class="words">{story.title?.exact.replace(/\s+/g, ' ') ?? 'Story without a title'}</h1>
      {story.title ? (
        <p class="label title-source">
          title as in <Cite citation={story.title} />
        </p>
      ) : null}
      <div class="standfirst">
        <p class="totals" aria-live="polite">
          {copies ? (
            <>
              <span>{plural(counts.reports, 'report')}</span> <span>{plural(counts.outlets, 'outlet')}</span>{' '}
              <span class="texts">at most {plural(counts.texts, 'separate text')}</span>
              <span class="label totals-note">{plural(counts.statementsByTwo, 'statement')} in two reports or more</span>
            </>
          ) : (
            <>
              <span class="texts">{plural(withoutCopies.reports, 'separate text')}, at most</span>{' '}
              <span>{plural(withoutCopies.outlets, 'maker')}</span>
              <span class="label totals-note">{plural(withoutCopies.statementsByTwo, 'statement')} in two separate texts or more</span>
            </>
          )}
        </p>
        <CopiesSwitch />
      </div>
    </header>
  );
}
