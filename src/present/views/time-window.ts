import type { TimelinePoint } from '../../model/timeline.js';
import { largest, smallest } from '../../text/lists.js';
import { timeRange } from './time-range.js';

const DAY = 86_400_000;
/** What is dated more loosely than this says little about where a story lies. */
const LOOSE = 32 * DAY;
/** So much of the telling, at either end, may lie outside what is shown first; … */
const STRAY = 0.05;
/** … unless it lies within this share of what is shown. */
const REACH = 0.5;

export type Window = [from: number, to: number];

/** A dated point with the stretch of time it may lie in. */
export interface PlacedPoint {
  point: TimelinePoint;
  from: number;
  to: number;
}

/** The points that can be placed on a line. */
export const placePoints = (timeline: TimelinePoint[]): PlacedPoint[] =>
  timeline.flatMap((point) => {
    const range = timeRange(point.when.value);
    if (!range) return [];
    const earliest = timeRange(point.when.earliest ?? point.when.value)?.[0] ?? range[0];
    const latest = timeRange(point.when.latest ?? point.when.value)?.[1] ?? range[1];
    return [{ point, from: Math.min(earliest, range[0]), to: Math.max(latest, range[1]) }];
  });

function withMargin(ends: number[]): Window {
  const [first, last] = [smallest(ends), largest(ends)];
  const margin = Math.max(DAY / 4, (last - first) * 0.04);
  return [first - margin, last + margin];
}

/** A window that holds every point and every time of publication. */
export const wholeWindow = (points: PlacedPoint[], published: number[]): Window =>
  withMargin([...points.flatMap(({ from, to }) => [from, to]), ...published]);

const atShare = (sorted: number[], share: number): number => sorted[Math.round((sorted.length - 1) * share)] as number;

/** A window on the story itself: its reports' publication and most of what they tell, without what few of them tell of long before or after. */
export function storyWindow(points: PlacedPoint[], published: number[]): Window {
  const own = points.filter(({ point }) => !point.background && !point.planned);
  const exact = own.filter(({ from, to }) => to - from <= LOOSE);
  const near = exact.length ? exact : own.length ? own : points;
  const told = near.flatMap((placed) => placed.point.reported.map(() => placed));
  if (!told.length) return wholeWindow(points, published);
  const inOrder = (ends: number[]) => ends.sort((a, b) => a - b);
  const from = Math.min(atShare(inOrder(told.map((one) => one.from)), STRAY), ...published);
  const to = Math.max(atShare(inOrder(told.map((one) => one.to)), 1 - STRAY), ...published);
  const reach = (to - from) * REACH;
  const within = near.filter((one) => one.from >= from - reach && one.to <= to + reach);
  return withMargin([from, to, ...within.flatMap((one) => [one.from, one.to])]);
}
