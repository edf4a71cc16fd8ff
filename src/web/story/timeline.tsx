import type { TimelinePoint } from '../../model/timeline.js';
import { sayLeeway, sayShort, sayWhen, weekdayOf } from '../../present/views/say-when.js';
import { Badge } from '../parts/badge.js';
import { Cites } from '../parts/cite.js';
import { Copy } from '../parts/copy.js';
import { useMore } from '../parts/more.js';
import { Section } from '../parts/section.js';
import { useDossier } from '../state/dossier.js';
import { TimelinePlot } from './timeline-plot.js';

function Point({ point }: { point: TimelinePoint }) {
  const { names } = useDossier();
  const { when, planned, background, citations, reported, how } = point;
  const [first] = citations;
  if (!first) return null;
  const weekday = ['day', 'part', 'hour', 'minute'].includes(when.precision) ? weekdayOf(when.value) : '';
  return (
    <li id={`when-${point.id}`} class={background ? 'point background' : 'point'}>
      <p class="label point-when">
        <time>
          {weekday ? `${weekday}, ` : ''}
          {sayWhen(when.value)}
        </time>
        {sayLeeway(when)}
        {planned ? <Badge label="announced" /> : null}
        {background ? <Badge label="background" /> : null}
      </p>
      <div>
        <p class="words">{first.exact.replace(/\s+/g, ' ')}</p>
        <div class="label point-notes">
          <Cites citations={citations} />
          <details class="how">
            <summary>Dated how, told when</summary>
            <p>{how}</p>
            <ul>
              {reported.map(({ report, when: told }) => (
                <li key={report}>
                  {names.get(report)?.name ?? report}: {told ? sayShort(told) : 'date not established'}
                </li>
              ))}
            </ul>
          </details>
          <Copy citations={citations} />
        </div>
      </div>
    </li>
  );
}

/** When it happened and when each outlet said it: a plot, and the same as a list. */
export function Timeline() {
  const { collation } = useDossier();
  const { shown, all, more } = useMore(collation.timeline.length, 30);
  const reveal = (id: string) => {
    all();
    requestAnimationFrame(() => document.getElementById(`when-${id}`)?.scrollIntoView({ block: 'center' }));
  };
  return (
    <Section id="timeline" title="Timeline" count={collation.timeline.length}>
      <TimelinePlot reveal={reveal} />
      <ol class="points">
        {collation.timeline.slice(0, shown).map((point) => (
          <Point key={point.id} point={point} />
        ))}
      </ol>
      {more('dates')}
    </Section>
  );
}
