import { linkVertical } from 'd3-shape';
import { lengthOf } from '../../present/views/blocks.js';
import { plural } from '../../present/views/plural.js';
import { shorten } from '../parts/shorten.js';
import { useClicks } from '../state/clicks.js';
import { useDossier } from '../state/dossier.js';
import { useWidth } from '../state/size.js';

const ROW = 40;
const BAR = 12;
const MOST_ROWS = 14;

interface Band {
  id: string;
  words: string;
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

/** Opens a passage of the list, where it is shown. */
function openPassage(id: string): void {
  const details = document.getElementById(`passage-${id}`);
  if (!(details instanceof HTMLDetailsElement)) return;
  details.open = true;
  details.scrollIntoView({ block: 'nearest' });
  details.querySelector('summary')?.focus();
}

/** Reports as bars as long as their text; passages they share as ribbons between. */
export function Ribbons() {
  const { collation, columns, names, reports } = useDossier();
  const [ref, width] = useWidth<HTMLElement>(720);
  useClicks(ref, 'data-passage', openPassage);
  const sharing = new Set(collation.reuse.flatMap(({ passages }) => passages.map(({ report }) => report)));
  const rows = columns
    .flatMap(({ reports: ids }) => ids)
    .filter((id) => sharing.has(id))
    .slice(0, MOST_ROWS);
  if (rows.length < 2) return null;
  const longest = Math.max(1, ...rows.map((id) => lengthOf(reports.get(id) as NonNullable<ReturnType<typeof reports.get>>)));
  const beside = width > 600;
  const left = beside ? 170 : 1;
  const x = (at: number) => left + (at / longest) * (width - left - 1);
  const yOf = new Map(rows.map((id, i) => [id, 18 + i * ROW]));
  const bands = collation.reuse.flatMap(({ id, passages }): Band[] => {
    const placed = passages
      .flatMap(({ report, span, exact }) => {
        const y = yOf.get(report);
        return y === undefined || !span ? [] : [{ x0: x(span[0]), x1: Math.max(x(span[0]) + 2, x(span[1])), y, exact }];
      })
      .sort((a, b) => a.y - b.y);
    return placed.slice(1).map((to, i) => {
      const from = placed[i] as (typeof placed)[number];
      return { id, words: from.exact, from: { ...from, y: from.y + BAR }, to };
    });
  });
  const height = 18 + (rows.length - 1) * ROW + BAR + 4;
  return (
    <figure class="plot" ref={ref}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={`${plural(collation.reuse.length, 'shared passage')} between ${plural(rows.length, 'report')}; the list below names each.`}
      >
        {rows.map((id) => {
          const report = reports.get(id);
          return (
            <rect key={id} class="text-bar" x={left} y={yOf.get(id) ?? 0} width={report ? x(lengthOf(report)) - left : 0} height={BAR} />
          );
        })}
        {collation.reuse.flatMap(({ id, passages }) =>
          passages.map(({ report, span }) => {
            const y = yOf.get(report);
            if (y === undefined || !span) return null;
            return (
              <rect
                key={`${id} ${report} ${span}`}
                class="shared-bar"
                x={x(span[0])}
                y={y}
                width={Math.max(2, x(span[1]) - x(span[0]))}
                height={BAR}
              />
            );
          }),
        )}
        {bands.map((band, i) => (
          <path key={`${band.id} ${i}`} class="ribbon" d={ribbon(band)} data-passage={band.id}>
            <title>{band.words}</title>
          </path>
        ))}
        {rows.map((id) => {
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
      <figcaption class="label">
        Each bar is a report, as long as its text; bands join the words two of them share.
        {sharing.size > MOST_ROWS ? ` ${MOST_ROWS} of ${sharing.size} reports are drawn.` : ''}
      </figcaption>
    </figure>
  );
}
