import { TOLL_EVENTS } from '../../english/toll-words.js';
import { smallest } from '../../text/lists.js';
import { wordKey } from '../../text/word-key.js';
import { agree } from '../statements/compare-units.js';
import type { Count } from '../statements/read-counts.js';
import { momentsClash } from '../statements/read-moments.js';
import type { StoryPairs } from '../statements/story-pairs.js';
import type { Unit } from '../statements/unit.js';
import type { ConflictContext } from './context.js';
import type { Finding, Side } from './finding.js';
import {
  isInLead,
  isOfOtherPlace,
  isOfOtherTime,
  isOneOfSeveral,
  isOverSeveral,
  isPartOfMore,
  isPartOrForecast,
  neighbours,
  placesFit,
  sentenceSpan,
  sentenceText,
  wordsInNames,
} from './toll-of-event.js';

interface Told {
  unit: Unit;
  count: Count;
}

const LABEL = new Map(TOLL_EVENTS.map(([id, label]) => [id, label]));
/** Numbers of people killed, injured, arrested … in the story's own event, that cannot both be right. */
export function findTolls(context: ConflictContext, pairs: StoryPairs): Finding[] {
  const slots = new Map<string, Told[]>();
  const inNames = wordsInNames(context);
  for (const unit of context.units) {
    if (!unit.tolls.length || unit.unsure || unit.background) continue;
    if (
      isPartOrForecast(context, unit) ||
      isOverSeveral(context, unit) ||
      isOfOtherPlace(context, unit, inNames) ||
      isOfOtherTime(context, unit)
    )
      continue;
    for (const { event, group, count } of unit.tolls) {
      if (isPartOfMore(context, unit, count) || (count.max === 1 && isOneOfSeveral(context, unit, event, count))) continue;
      const slot = group ? `${event} ${group}` : event;
      const own = slots.get(slot);
      if (own) own.push({ unit, count });
      else slots.set(slot, [{ unit, count }]);
    }
  }
  const killed = new Set((slots.get('killed') ?? []).map(({ count }) => count.min));
  return [...slots].flatMap(([slot, tolls]) => findingOf(slot, tolls, context, { pairs, killed }) ?? []);
}

const amountOf = (count: Count): number => (count.max === Number.POSITIVE_INFINITY ? count.min : count.max);

/** A number many times another is the sum of a war or a year, told beside the one event; a report that opens with it and gives no other means this one. */
const SCALE = 6;
const LARGE = 30;

function withoutOtherScale(context: ConflictContext, tolls: Told[]): Told[] {
  const least = smallest(tolls.map(({ count }) => amountOf(count)));
  const isLarge = ({ count }: Told) => amountOf(count) >= LARGE && amountOf(count) > SCALE * Math.max(1, least);
  const isSole = ({ unit }: Told) => tolls.every((other) => other.unit.report !== unit.report || isLarge(other));
  return tolls.filter((toll) => !isLarge(toll) || (isInLead(context, toll.unit) && isSole(toll)));
}

function findingOf(
  slot: string,
  all: Told[],
  context: ConflictContext,
  { pairs, killed }: { pairs: StoryPairs; killed: Set<number> },
): Finding | null {
  const { reports } = context;
  const tolls = largestOfEach(withoutOtherScale(context, all));
  const byValue = new Map<string, Told[]>();
  for (const toll of tolls) {
    const key = `${toll.count.min} ${toll.count.max} ${toll.count.approx}`;
    byValue.set(key, [...(byValue.get(key) ?? []), toll]);
  }
  const values = [...byValue.values()].sort((a, b) => amountOf((a[0] as Told).count) - amountOf((b[0] as Told).count));
  const clashing = values.filter((own) =>
    values.every((other) => other === own || !agree((own[0] as Told).count, (other[0] as Told).count)),
  );
  const heard = new Set(clashing.flatMap((own) => own.map(({ unit }) => unit.report)));
  if (clashing.length < 2 || heard.size < 2 || !sameEvent(clashing, slot, pairs, context) || onlyTheDead(clashing, killed, context))
    return null;
  const sides = clashing.map((own): Side => {
    const { unit, count } = own[0] as Told;
    return {
      value: reports[unit.report]?.report.text.slice(...count.span) ?? '',
      amount: amountOf(count),
      // A toll is cited with its sentence, which says of what event it is.
      voices: own.map(({ unit: at }) => ({ unit: at, span: sentenceSpan(context, at) })),
    };
  });
  const [event = '', group] = slot.split(' ');
  return {
    kind: 'number',
    rule: 'toll',
    about: `number of ${group ?? 'people'} ${LABEL.get(event) ?? event}`,
    score: 0.8,
    sides,
    changes: true,
  };
}

/** A report that gives two numbers counts two groups, or has brought one up to date: its largest is what it says in the end. */
function largestOfEach(tolls: Told[]): Told[] {
  const most = new Map<number, number>();
  for (const { unit, count } of tolls) most.set(unit.report, Math.max(most.get(unit.report) ?? 0, amountOf(count)));
  return tolls.filter(({ unit, count }) => amountOf(count) === most.get(unit.report));
}

const LEAST_SHARED = 0.25;

/** Do clauses of different sides have more in common than the number's event: a place, a cause? */
function sameEvent(groups: Told[][], slot: string, { weights }: StoryPairs, context: ConflictContext): boolean {
  const event = slot.split(' ')[0];
  const ignored = new Set(
    TOLL_EVENTS.find(([id]) => id === event)?.[2]
      .split(' ')
      .map((word) => wordKey(word)),
  );
  return groups.every((own, i) =>
    groups.some(
      (other, j) =>
        i !== j &&
        own.some(({ unit: a }) =>
          other.some(({ unit: b }) => {
            let shared = 0;
            for (const [key, value] of weights.vectors[a.id] ?? []) {
              const also = weights.vectors[b.id]?.get(key);
              if (also !== undefined && !/[#! ]/.test(key) && !ignored.has(key)) shared += Math.min(value, also);
            }
            return shared >= LEAST_SHARED && !momentsClash(a.moments, b.moments) && placesFit(context, a, b);
          }),
        ),
    ),
  );
}

/** Do the numbers differ by the dead alone: fifteen hurt and one killed are sixteen shot, and a killer may be counted or not. */
function onlyTheDead(groups: Told[][], killed: ReadonlySet<number>, context: ConflictContext): boolean {
  if (groups.length !== 2) return false;
  const [low, high] = groups as [Told[], Told[]];
  const apart = Math.abs(amountOf((low[0] as Told).count) - amountOf((high[0] as Told).count));
  const sentence = (own: Told[]) => own.map(({ unit }) => sentenceText(context, unit));
  const both = [...sentence(low), ...sentence(high)];
  if (
    apart === 1 &&
    both.some((text) =>
      /himself|herself|suicide|including the (?:gunman|shooter|attacker)|(?:gunman|shooter) (?:is|was) (?:also )?(?:dead|killed)/i.test(
        text,
      ),
    )
  )
    return true;
  const slotTellsDead = (own: Told[]) =>
    own.some(({ unit, count }) => unit.tolls.some((toll) => toll.count === count && toll.event === 'killed'));
  const tellsDead = (own: Told[]) =>
    own.some(({ unit }) => neighbours(context, unit).some(({ tolls }) => tolls.some(({ event }) => event === 'killed')));
  // A sentence that gives the dead beside the hurt does not count them among these.
  return killed.has(apart) && !slotTellsDead(low) && !tellsDead(high);
}
