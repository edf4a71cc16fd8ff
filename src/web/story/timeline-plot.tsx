import { scaleUtc } from 'd3-scale';
import { useState } from 'preact/hooks';
import { plural } from '../../present/views/plural.js';
import { sayShort, sayWhen } from '../../present/views/say-when.js';
import { timeRange } from '../../present/views/time-range.js';
import { shorten } from '../parts/shorten.js';
import { useClicks } from '../state/clicks.js';
import { useDossier } from '../state/dossier.js';
import { useWidth } from '../state/size.js';

const ROW = 26;
/** A row with its name above it. */
const HIGH_ROW = 40;
const BESIDE = 560;
const TOP = 30;
const DAY = 86_400_000;
const MOST_ROWS = 24;

interface Told {
  id: string;
  report: string;
  from: number;
  to: number;
  planned: boolean;
  label: string;
}

/** A row an outlet, in the order they published; along it what it says happened, and a bar where it was published. */
export function TimelinePlot({ reveal }: { reveal: (id: string) => void }) {
  const { collation, names } = useDossier();
  const [ref, width] = useWidth<HTMLElement>(720);
  useClicks(ref, 'data-when', reveal);
  const all = collation.timeline.flatMap((point) => {
    const range = timeRange(point.when.value);
    if (!range) return [];
    const earliest = timeRange(point.when.earliest ?? point.when.value)?.[0] ?? range[0];
    const latest = timeRange(point.when.latest ?? point.when.value)?.[1] ?? range[1];
    return [{ point, from: Math.min(earliest, range[0]), to: Math.max(latest, range[1]) }];
  });
  const published = new Map(
    collation.reports.flatMap(({ id, published: own }) => {
      const range = own?.value ? timeRange(own.value) : null;
      return range ? [[id, range[0]] as const] : [];
    }),
  );
  const near = all.filter(({ point }) => !point.background && !point.planned);
  const spread = (events: typeof all): [number, number] => {
    const ends = [...events.flatMap(({ from, to }) => [from, to]), ...published.values()];
    const [first, last] = [Math.min(...ends), Math.max(...ends)];
    const margin = Math.max(DAY / 4, (last - first) * 0.04);
    return [first - margin, last + margin];
  };
  const home = spread(near.length ? near : all);
  const [domain, setDomain] = useState(home);
  const rows = collation.reports.filter(
    ({ id }) => published.has(id) || all.some(({ point }) => point.reported.some(({ report }) => report === id)),
  );
  if (all.length < 2 || rows.length < 2 || !Number.isFinite(home[0])) return null;

  const corrects = new Set(collation.reversals.map(({ later }) => later.report));
  const shownRows = rows.slice(0, MOST_ROWS);
  const beside = width > BESIDE;
  const left = beside ? 170 : 0;
  const row = beside ? ROW : HIGH_ROW;
  const yOf = (i: number) => TOP + i * row + (beside ? row / 2 : row - 10);
  const scale = scaleUtc()
    .domain(domain)
    .range([left + 8, width - 10]);
  const x = (at: number) => scale(at);
  const ticks = scale.ticks(Math.max(2, Math.floor((width - left) / 110)));
  const height = TOP + shownRows.length * row + 8;
  const told: Told[] = shownRows.flatMap(({ id }) =>
    all
      .filter(({ point }) => point.reported.some(({ report }) => report === id))
      .map(({ point, from, to }) => ({
        id: point.id,
        report: id,
        from,
        to,
        planned: point.planned,
        label: point.citations[0]?.exact ?? '',
      })),
  );
  const zoom = (factor: number) => {
    const middle = (domain[0] + domain[1]) / 2;
    const half = ((domain[1] - domain[0]) / 2) * factor;
    setDomain([middle - half, middle + half]);
  };
  const pan = (share: number) => {
    const by = (domain[1] - domain[0]) * share;
    setDomain([domain[0] + by, domain[1] + by]);
  };
  const tickLabel = (date: Date) => {
    const iso = date.toISOString();
    if (domain[1] - domain[0] > 90 * DAY) return date.getUTCMonth() ? sayWhen(iso.slice(0, 7)).slice(0, 3) : iso.slice(0, 4);
    return iso.slice(11, 16) === '00:00' ? sayShort(iso.slice(0, 10)) : iso.slice(11, 16);
  };
  return (
    <figure class="plot" ref={ref}>
      <div class="plot-tools label">
        <button type="button" onClick={() => pan(-0.25)} aria-label="Earlier">
          ←
        </button>
        <button type="button" onClick={() => pan(0.25)} aria-label="Later">
          →
        </button>
        <button type="button" onClick={() => zoom(0.5)} aria-label="Closer">
          +
        </button>
        <button type="button" onClick={() => zoom(2)} aria-label="Wider">
          −
        </button>
        <button type="button" onClick={() => setDomain(home)}>
          story
        </button>
        <button type="button" onClick={() => setDomain(spread(all))}>
          everything
        </button>
      </div>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={`When it happened and who told it: ${plural(all.length, 'event')} in ${plural(rows.length, 'report')}. The list below says the same.`}
      >
        <g class="axis">
          {ticks.map((tick) => (
            <g key={tick.getTime()} transform={`translate(${x(tick.getTime())},0)`}>
              <line y1={TOP - 8} y2={height} />
              <text y={TOP - 14} text-anchor="middle">
                {tickLabel(tick)}
              </text>
            </g>
          ))}
        </g>
        {shownRows.map(({ id }, i) => {
          const y = yOf(i);
          return (
            <g key={id} class="plot-row">
              <line x1={left} x2={width} y1={y} y2={y} />
              <text class="bar-name" x={beside ? left - 8 : 0} y={beside ? y + 4 : y - 12} text-anchor={beside ? 'end' : 'start'}>
                {shorten(names.get(id)?.name ?? id, beside ? 24 : 50)}
              </text>
            </g>
          );
        })}
        {told.map(({ id, report, from, to, planned, label }) => {
          const y = yOf(shownRows.findIndex(({ id: own }) => own === report));
          const [start, end] = [Math.max(left + 2, x(from)), Math.min(width - 2, x(to))];
          if (end < left + 2 || start > width) return null;
          return (
            <rect
              key={`${id} ${report}`}
              data-when={id}
              class={planned ? 'event planned' : 'event'}
              x={start}
              y={y - 4}
              width={Math.max(7, end - start)}
              height={8}
              rx={4}
            >
              <title>{label}</title>
            </rect>
          );
        })}
        {shownRows.map(({ id }, i) => {
          const y = yOf(i);
          const at = published.get(id);
          if (at === undefined || x(at) < left) return null;
          return (
            <g key={id}>
              <path class="published" d={`M${x(at)},${y - 9}v18`}>
                <title>published {names.get(id)?.when}</title>
              </path>
              {corrects.has(id) ? (
                <path class="corrects" d={`M${x(at)},${y - 6}l6,6l-6,6l-6,-6z`}>
                  <title>takes words back or corrects them</title>
                </path>
              ) : null}
            </g>
          );
        })}
      </svg>
      <figcaption class="label">
        Bars: what each report says happened, as precisely as it says it; hollow when announced. Upright stroke: when the report was
        published.
        {corrects.size ? ' Diamond: it takes words back or corrects them.' : ''}
        {rows.length > MOST_ROWS ? ` The first ${MOST_ROWS} reports of ${rows.length}.` : ''}
      </figcaption>
    </figure>
  );
}
