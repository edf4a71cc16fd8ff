import { linkVertical } from 'd3-shape';
import type { Reuse } from '../../model/origin.js';
import { lengthOf } from '../../present/views/blocks.js';
import { plural } from '../../present/views/plural.js';
import { useMore } from '../parts/more.js';
import { shorten } from '../parts/shorten.js';
import { useClicks } from '../state/clicks.js';
import { useDossier } from '../state/dossier.js';
import { useWidth } from '../state/size.js';

const ROW = 40;
const BAR = 12;
const FIRST_ROWS = 14;
/** From so many bands on each is drawn lighter. */
const DENSE = 40;

interface Band {
  from: { x0: number; x1: number; y: number };
  to: { x0: number; x1: number; y: number };
}

/** A ribbon from one bar down to another: two curves and the ends between. */
function ribbon({ from, to }: Band): string {
  const curve = linkVertical<unknown, [number, number]>();
  const down = curve({ source: [from.x0, from.y], target: [to.x0, to.y] }) ?? '';
  const up = curve({ source: [to.x1, to.y], target: [from.x1, from.y] }) ?? '';
  return `${down}L${up.slice(1)}Z`;
}

/** How many words each report shares with others. */
function sharedWords(reuse: Reuse[]): Map<string, number> {
  const shared = new Map<string, number>();
  for (const { passages, words } of reuse) for (const { report } of passages) shared.set(report, (shared.get(report) ?? 0) + words);
  return shared;
}

/** Reports as bars as long as their text; passages they share as ribbons between. Where there are many, those that share most first. */
export function Ribbons({ reveal }: { reveal: (passage: string) => void }) {
  const { collation, columns, names, reports } = useDossier();
  const [ref, width] = useWidth<HTMLElement>(720);
  useClicks(ref, 'data-passage', reveal);
  const shared = sharedWords(collation.reuse);
  const { shown, more } = useMore(shared.size, FIRST_ROWS);
  if (shared.size < 2) return null;
  const most = new Set([...shared.keys()].sort((a, b) => (shared.get(b) ?? 0) - (shared.get(a) ?? 0)).slice(0, shown));
  const rows = columns.flatMap(({ reports: ids }) => ids).flatMap((id) => (most.has(id) ? (reports.get(id) ?? []) : []));
  const longest = Math.max(1, ...rows.map(lengthOf));
  const beside = width > 600;
  const left = beside ? 170 : 1;
  const x = (at: number) => left + (at / longest) * (width - left - 1);
  const yOf = new Map(rows.map(({ id }, i) => [id, 18 + i * ROW]));
  const drawn = collation.reuse.flatMap(({ id, passages }) => {
    const bars = passages
      .flatMap(({ report, span, exact }) => {
        const y = yOf.get(report);
        return y === undefined || !span ? [] : [{ x0: x(span[0]), x1: Math.max(x(span[0]) + 2, x(span[1])), y, exact }];
      })
      .sort((a, b) => a.y - b.y);
    const bands = bars.slice(1).map((to, i): Band => {
      const from = bars[i] as (typeof bars)[number];
      return { from: { ...from, y: from.y + BAR }, to };
    });
    return bars.length ? [{ id, bars, bands }] : [];
  });
  const isDense = drawn.reduce((sum, { bands }) => sum + bands.length, 0) > DENSE;
  const height = 18 + (rows.length - 1) * ROW + BAR + 4;
  return (
    <figure class="plot" ref={ref}>
      <svg
        class={isDense ? 'dense' : undefined}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={`${plural(collation.reuse.length, 'shared passage')} between ${plural(shared.size, 'report')}; the list below names each.`}
      >
        {rows.map((report) => (
          <rect
            key={report.id}
            class="text-bar"
            x={left}
            y={yOf.get(report.id) ?? 0}
            width={Math.max(2, x(lengthOf(report)) - left)}
            height={BAR}
          />
        ))}
        {drawn.map(({ id, bars, bands }) => (
          <g key={id} class="shared-passage" data-passage={id}>
            <title>{bars[0]?.exact}</title>
            {bands.map((band) => (
              <path key={`${band.from.x0} ${band.to.y}`} class="ribbon" d={ribbon(band)} />
            ))}
            {bars.map(({ x0, x1, y }) => (
              <rect key={`${x0} ${y}`} class="shared-bar" x={x0} y={y} width={x1 - x0} height={BAR} />
            ))}
          </g>
        ))}
        {rows.map(({ id }) => {
          const y = yOf.get(id) ?? 0;
          return (
            <text
              key={id}
              class="bar-name"
              x={beside ? left - 10 : 1}
              y={beside ? y + BAR - 2 : y - 5}
              text-anchor={beside ? 'end' : 'start'}
            >
              {shorten(names.get(id)?.name ?? id, beside ? 24 : 50)}
            </text>
          );
        })}
      </svg>
      {more('report')}
      <figcaption class="label">
        Each bar is a report, as long as its text; bands join the words two of them share.
        {shown < shared.size ? ` Drawn are the ${shown} of ${shared.size} that share most.` : ''}
      </figcaption>
    </figure>
  );
}
