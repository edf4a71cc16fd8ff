import type { TimelinePoint } from '../../model/timeline.js';
import { sayLeeway, sayShort, sayWhen, weekdayOf } from '../../present/views/say-when.js';
import { Badge } from '../parts/badge.js';
import { Cites } from '../parts/cite.js';
import { Copy } from '../parts/copy.js';
import { Entry } from '../parts/entry.js';
import { useMore } from '../parts/more.js';
import { Section } from '../parts/section.js';
import { useDossier } from '../state/dossier.js';
import { TimelinePlot } from './timeline-plot.js';

/** The day of a point and, said apart, the time or part of it. */
function dayOf({ when }: TimelinePoint): [day: string, part: string] {
  const [day = '', part = ''] = sayWhen(when.value).split(', ');
  const weekday = ['day', 'part', 'hour', 'minute'].includes(when.precision) ? weekdayOf(when.value) : '';
  return [weekday ? `${weekday}, ${day}` : day, part];
}

/** A point; the day is written once where several share it. */
function Point({ point, follows }: { point: TimelinePoint; follows: boolean }) {
  const { names } = useDossier();
  const { when, planned, background, citations, reported, how } = point;
  const [first] = citations;
  if (!first) return null;
  const [day, part] = dayOf(point);
  return (
    <li id={`when-${point.id}`} class={`point${background ? ' background' : ''}${follows ? ' follows' : ''}`}>
      <p class="label point-when">
        <time>
          <span class={follows ? 'hidden' : 'day'}>{day}</span> {part ? <span class="part">{part}</span> : null}
        </time>
        {sayLeeway(when)}
        {planned ? <Badge label="announced" /> : null}
        {background ? <Badge label="background" /> : null}
      </p>
      <Entry
        words={<p class="words">{first.exact.replace(/\s+/g, ' ')}</p>}
        tools={
          <>
            {' '}
            <details class="how">
              <summary>How dated</summary>
              <p>{how}</p>
              <ul>
                {reported.map(({ report, when: told }) => (
                  <li key={report}>
                    {names.get(report)?.name ?? report}: {told ? `told ${sayShort(told)}` : 'date not established'}
                  </li>
                ))}
              </ul>
            </details>
            <Copy citations={citations} />
          </>
        }
      >
        <Cites citations={citations} />
      </Entry>
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
        {collation.timeline.slice(0, shown).map((point, i, points) => {
          const before = points[i - 1];
          return <Point key={point.id} point={point} follows={before !== undefined && dayOf(before)[0] === dayOf(point)[0]} />;
        })}
      </ol>
      {more('date')}
    </Section>
  );
}
