import { scaleUtc } from 'd3-scale';
import { useMemo, useRef } from 'preact/hooks';
import { plural } from '../../present/views/plural.js';
import { sayShort, sayWhen } from '../../present/views/say-when.js';
import { timeRange } from '../../present/views/time-range.js';
import { placePoints, storyWindow, type Window, wholeWindow } from '../../present/views/time-window.js';
import { useMore } from '../parts/more.js';
import { shorten } from '../parts/shorten.js';
import { useClicks } from '../state/clicks.js';
import { useDossier } from '../state/dossier.js';
import { useWidth } from '../state/size.js';
import { PlotTools } from './plot-tools.js';
import { useWindow } from './use-window.js';

const ROW = 26;
/** A row with its name above it. */
const HIGH_ROW = 40;
const BESIDE = 560;
const TOP = 30;
const DAY = 86_400_000;
const FIRST_ROWS = 24;
/** A label nearer to an end than this would be cut. */
const EDGE = 26;
/** Room at either end of the axis. */
const [START, END] = [8, 10];

function sayTick(date: Date, [from, to]: Window): string {
  const iso = date.toISOString();
  if (to - from > 3 * 365 * DAY) return iso.slice(0, 4);
  if (to - from > 90 * DAY) return date.getUTCMonth() ? sayWhen(iso.slice(0, 7)).slice(0, 3) : iso.slice(0, 4);
  return iso.slice(11, 16) === '00:00' ? sayShort(iso.slice(0, 10)) : iso.slice(11, 16);
}

/** A row an outlet, in the order they published; along it what it says happened, and a stroke where it was published. */
export function TimelinePlot({ reveal }: { reveal: (id: string) => void }) {
  const { collation, names } = useDossier();
  const [ref, width] = useWidth<HTMLElement>(720);
  const svg = useRef<SVGSVGElement>(null);
  useClicks(ref, 'data-when', reveal);
  const { points, published, home, whole, rows } = useMemo(() => {
    const placed = placePoints(collation.timeline);
    const telling = new Set(placed.flatMap(({ point }) => point.reported.map(({ report }) => report)));
    const days = new Map(
      collation.reports.flatMap(({ id, published: own }) => {
        const range = own?.value ? timeRange(own.value) : null;
        return range ? [[id, range[0]] as const] : [];
      }),
    );
    return {
      points: placed,
      published: days,
      home: storyWindow(placed, [...days.values()]),
      whole: wholeWindow(placed, [...days.values()]),
      rows: collation.reports.filter(({ id }) => days.has(id) || telling.has(id)),
    };
  }, [collation]);
  const beside = width > BESIDE;
  const left = beside ? 170 : 0;
  const [shown, show] = useWindow(home, svg, width - left - START - END);
  const { shown: many, more } = useMore(rows.length, FIRST_ROWS);
  if (points.length < 2 || rows.length < 2) return null;

  const corrects = new Set(collation.reversals.map(({ later }) => later.report));
  const shownRows = rows.slice(0, many);
  const row = beside ? ROW : HIGH_ROW;
  const yOf = new Map(shownRows.map(({ id }, i) => [id, TOP + i * row + (beside ? row / 2 : row - 10)]));
  const scale = scaleUtc()
    .domain(shown)
    .range([left + START, width - END]);
  const x = (at: number) => scale(at);
  const ticks = scale.ticks(Math.max(2, Math.floor((width - left) / 110)));
  const height = TOP + shownRows.length * row + 8;
  const outside = points.filter(({ from, to }) => to < shown[0] || from > shown[1]).length;
  return (
    <figure class="plot" ref={ref}>
      <PlotTools shown={shown} home={home} whole={whole} show={show} />
      <svg
        ref={svg}
        class="time-plot"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={`When it happened and who told it: ${plural(points.length, 'date')} in ${plural(rows.length, 'report')}. The list below says the same.`}
      >
        <g class="axis">
          {ticks.map((tick) => (
            <g key={tick.getTime()} transform={`translate(${x(tick.getTime())},0)`}>
              <line y1={TOP - 8} y2={height} />
              {x(tick.getTime()) > left + EDGE && x(tick.getTime()) < width - EDGE ? (
                <text y={TOP - 14} text-anchor="middle">
                  {sayTick(tick, shown)}
                </text>
              ) : null}
            </g>
          ))}
        </g>
        {shownRows.map(({ id }) => {
          const y = yOf.get(id) ?? 0;
          return (
            <g key={id} class="plot-row">
              <line x1={left} x2={width} y1={y} y2={y} />
              <text class="bar-name" x={beside ? left - 8 : 0} y={beside ? y + 4 : y - 12} text-anchor={beside ? 'end' : 'start'}>
                {shorten(names.get(id)?.name ?? id, beside ? 24 : 50)}
              </text>
            </g>
          );
        })}
        {points.flatMap(({ point, from, to }) =>
          point.reported.map(({ report }) => {
            const y = yOf.get(report);
            const [start, end] = [Math.max(left + 2, x(from)), Math.min(width - 2, x(to))];
            if (y === undefined || end < left + 2 || start > width) return null;
            return (
              <rect
                key={`${point.id} ${report}`}
                data-when={point.id}
                class={point.planned ? 'event planned' : 'event'}
                x={start}
                y={y - 4}
                width={Math.max(7, end - start)}
                height={8}
                rx={4}
              >
                <title>{`${sayWhen(point.when.value)}: ${point.citations[0]?.exact ?? ''}`}</title>
              </rect>
            );
          }),
        )}
        {shownRows.map(({ id }) => {
          const y = yOf.get(id) ?? 0;
          const at = published.get(id);
          if (at === undefined || x(at) < left || x(at) > width) return null;
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
      {more('report')}
      <figcaption class="label">
        Bars: what each report says happened, as precisely as it says it; hollow when announced. Upright stroke: when the report was
        published.
        {corrects.size ? ' Diamond: it takes words back or corrects them.' : ''}
        {outside
          ? ` ${plural(outside, 'date')} of ${points.length} ${outside === 1 ? 'lies' : 'lie'} outside what is shown; “everything” shows all.`
          : ''}
      </figcaption>
    </figure>
  );
}
