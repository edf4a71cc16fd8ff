import { useEffect, useMemo } from 'preact/hooks';
import type { StoryRow } from '../../present/html/story-list.js';
import { DIGEST_DIFFERS } from '../../present/views/conflict-labels.js';
import { plural } from '../../present/views/plural.js';
import { sayRange } from '../../present/views/say-when.js';
import { useMore } from '../parts/more.js';
import { type Orders, useOrder } from '../parts/order.js';
import { setParams, useRoute } from '../state/route.js';

const timeOf = ({ to, from }: StoryRow) => to ?? from ?? '';

const ORDERS: Orders<StoryRow> = {
  '': ['most covered', (a, b) => b.counts.texts - a.counts.texts || b.counts.reports - a.counts.reports],
  newest: ['newest', (a, b) => (timeOf(a) < timeOf(b) ? 1 : timeOf(a) > timeOf(b) ? -1 : 0)],
  contested: ['most contested', (a, b) => b.counts.conflicts - a.counts.conflicts || b.counts.texts - a.counts.texts],
};

/** Everything of a row that can be searched, in small letters. */
const searchable = ({ title, outlets, people, digest }: StoryRow): string =>
  [title, ...outlets, ...people, ...digest.flat()].join('\n').toLowerCase();

function Story({ story }: { story: StoryRow }) {
  const { folder, title, from, to, outlets, digest, counts } = story;
  return (
    <li class="story-row">
      <h2>
        <a class="words report-title" href={`${encodeURIComponent(folder)}/dossier.html`}>
          {title?.replace(/\s+/g, ' ') ?? 'Story without a title'}
        </a>
      </h2>
      <p class="label">
        {sayRange(from, to)} · {plural(counts.reports, 'report')} · {plural(counts.outlets, 'outlet')}
        {counts.texts < counts.reports ? ` → at most ${plural(counts.texts, 'separate text')}` : ''}
        {counts.conflicts ? <span class="contested"> · {plural(counts.conflicts, 'disagreement')}</span> : null}
      </p>
      {digest[0]?.map((sentence, i) => (
        <p class="words" key={sentence}>
          {i > 0 && <span class="label">{DIGEST_DIFFERS} </span>}
          {sentence.replace(/\s+/g, ' ')}
        </p>
      ))}
      <p class="label">
        {outlets.slice(0, 8).join(', ')}
        {outlets.length > 8 ? ` and ${outlets.length - 8} more` : ''}
      </p>
    </li>
  );
}

/** All stories of a folder: newest, most covered, most contested, searched by the words the list holds. */
export function StoriesPage({ stories }: { stories: StoryRow[] }) {
  const { params } = useRoute();
  const { ordered, choice } = useOrder(ORDERS);
  const wanted = (params.get('find') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const indexed = useMemo(() => stories.map((story) => ({ story, words: searchable(story) })), [stories]);
  const found = indexed.filter(({ words }) => wanted.every((word) => words.includes(word))).map(({ story }) => story);
  const { shown, more } = useMore(found.length, 50);
  useEffect(() => {
    document.title = `${plural(stories.length, 'story', 'stories')} · Synoptic`;
  }, [stories.length]);
  return (
    <div class="story stories">
      <header class="masthead">
        <p class="masthead-line label">
          <span>Synoptic</span>
          <span>
            {plural(
              stories.reduce((sum, { counts }) => sum + counts.reports, 0),
              'report',
            )}
          </span>
        </p>
        <h1 class="words">{plural(stories.length, 'story', 'stories')}</h1>
        <search class="filters label">
          <label>
            Find{' '}
            <input
              type="search"
              value={params.get('find') ?? ''}
              placeholder="words, outlets, people"
              onInput={(event) => setParams({ find: event.currentTarget.value })}
            />
          </label>
          {choice}
          <span role="status">{wanted.length ? `${found.length} found` : ''}</span>
        </search>
      </header>
      <main>
        {found.length ? null : (
          <p class="empty">
            {stories.length
              ? 'No story has these words. Use fewer, or other ones.'
              : 'No story in this list. Give synoptic collate --split files or folders with reports.'}
          </p>
        )}
        <ol>
          {ordered(found)
            .slice(0, shown)
            .map((story) => (
              <Story key={story.folder} story={story} />
            ))}
        </ol>
        {more('story', 'stories')}
      </main>
    </div>
  );
}
