import { plural } from '../../present/views/plural.js';
import { sayRange } from '../../present/views/say-when.js';
import { Cite } from '../parts/cite.js';
import { useDossier } from '../state/dossier.js';
import { setParams, useRoute } from '../state/route.js';

/** What, when, how much it rests on, and the switch that counts copies once. */
export function Masthead() {
  const { collation } = useDossier();
  const { params } = useRoute();
  const { story, counts } = collation;
  const copies = params.get('copies') !== 'off';
  const { withoutCopies } = counts;
  return (
    <header class="masthead">
      <p class="masthead-line label">
        <span>Synoptic dossier</span>
        <span>{sayRange(story.from, story.to)}</span>
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
        <label class="switch label">
          <input
            type="checkbox"
            role="switch"
            aria-checked={!copies}
            checked={!copies}
            onChange={() => setParams({ copies: copies ? 'off' : '' })}
          />
          <span>Count copies once</span>
        </label>
      </div>
    </header>
  );
}
