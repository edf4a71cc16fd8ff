import { append } from '../../text/lists.js';
import { isDay } from './day-parts.js';
import type { EventKind } from './event-kind.js';
import type { Moment } from './moments.js';

/** A week or a weekend is as near as a day: what happened in it is told once. Longer stretches must be alike in words. */
const WEEK = 7;
/** A mention tells of one of the days within this many days of its stretch. */
const LONGEST = 31;

/**
 * Mentions that name an event only by its time join the point they speak of: "Friday's announcement" the day's main event, "over the
 * weekend" and "in June" the one event of a day in it that is of their kind or alike in words. Of several the one most tell of; where two are even none is.
 */
export function gatherStrays(
  groups: readonly number[][],
  moments: readonly Moment[],
  kinds: readonly EventKind[],
  isAlike: (i: number, j: number) => boolean,
): number[][] {
  const of = (i: number) => ({ moment: moments[i] as Moment, kind: kinds[i] as EventKind });
  const isPointing = (group: readonly number[]) => group.every((i) => of(i).kind.pointsBack);
  const isStretch = (group: readonly number[]) => group.every((i) => lengthOf(of(i).moment) > 1);
  const firm = groups.filter((group) => !isPointing(group)).map((group) => [...group]);

  for (const group of groups.filter(isPointing)) {
    const days = of(group[0] as number).moment.days.join();
    const sameDay = firm.filter(([first]) => first !== undefined && of(first).moment.days.join() === days);
    const main = mostTold(sameDay, (i) => of(i).moment.report);
    if (main) append(main, group);
    else firm.push([...group]);
  }

  return firm.filter((group) => {
    const moment = of(group[0] as number).moment;
    if (!isStretch(group) || lengthOf(moment) > LONGEST) return true;
    const within = firm.filter(([first]) => {
      const other = first === undefined ? null : of(first).moment;
      return other && isDay(other.value) && other.days[0] >= moment.days[0] && other.days[1] <= moment.days[1];
    });
    const ofKind = within.filter((other) => {
      const isOne = (i: number) => other.some((j) => of(j).kind.kind !== null && of(j).kind.kind === of(i).kind.kind);
      return group.some(
        (i) => (lengthOf(moment) <= WEEK && of(i).kind.kind !== 'announcement' && isOne(i)) || other.some((j) => isAlike(i, j)),
      );
    });
    const main = mostTold(ofKind, (i) => of(i).moment.report);
    if (main) append(main, group);
    return !main;
  });
}

const lengthOf = ({ days }: Moment): number => days[1] - days[0] + 1;

/** The group most reports tell of, of those the one with most mentions; null when two are even. */
function mostTold(groups: number[][], reportOf: (i: number) => number): number[] | null {
  const sized = groups
    .map((group) => ({ group, size: new Set(group.map(reportOf)).size * 1000 + group.length }))
    .sort((a, b) => b.size - a.size);
  return sized[0] && sized[0].size !== sized[1]?.size ? sized[0].group : null;
}
