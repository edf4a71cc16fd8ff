import type { Span } from '../../model/span.js';

export interface Mark {
  span: Span;
  kind: string;
}

/** A run of text under the same marks. */
export interface Segment {
  start: number;
  text: string;
  kinds: string[];
}

/** Text that starts at `offset`, cut where a mark begins or ends. Marks may overlap; those outside count for nothing. */
export function segmentText(text: string, offset: number, marks: Mark[]): Segment[] {
  const end = offset + text.length;
  const inside = marks
    .map(({ span, kind }) => ({ kind, from: Math.max(offset, span[0]), to: Math.min(end, span[1]) }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
  const cuts = [...new Set([offset, end, ...inside.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  const segments: Segment[] = [];
  let open: typeof inside = [];
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, stop] = [cuts[i] as number, cuts[i + 1] as number];
    open = open.filter(({ to }) => to > start);
    while (next < inside.length && (inside[next]?.from ?? end) <= start) open.push(inside[next++] as (typeof inside)[number]);
    const kinds = [...new Set(open.map(({ kind }) => kind))].sort();
    segments.push({ start, text: text.slice(start - offset, stop - offset), kinds });
  }
  return segments;
}
