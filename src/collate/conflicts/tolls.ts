import { TOLL_EVENTS } from '../../english/toll-words.js';
import type { Span } from '../../model/span.js';
import { agree } from '../statements/compare-units.js';
import type { Count } from '../statements/read-counts.js';
import type { Unit } from '../statements/unit.js';
import { isBackground } from './background.js';
import type { ConflictContext } from './context.js';
import type { Finding, Side } from './finding.js';

interface Told {
  unit: Unit;
  count: Count;
}

const LABEL = new Map(TOLL_EVENTS.map(([id, label]) => [id, label]));
/** Words that make a number one of a part: died at the scene, later, at that hospital. */
const PART_WORDS = new Set(['scene', 'hospital', 'later', 'including', 'among']);

/** Numbers of people killed, injured, arrested … in the story's own event, that cannot both be right. */
export function findTolls(context: ConflictContext): Finding[] {
  const slots = new Map<string, Told[]>();
  for (const unit of context.units) {
    if (!unit.tolls.length || unit.unsure || isBackground(context, unit)) continue;
    const tokens = context.reports[unit.report]?.tokens ?? [];
    if (tokens.slice(...unit.tokens).some(({ lower }) => PART_WORDS.has(lower))) continue;
    for (const { event, group, count } of unit.tolls) {
      const slot = group ? `${event} ${group}` : event;
      const own = slots.get(slot);
      if (own) own.push({ unit, count });
      else slots.set(slot, [{ unit, count }]);
    }
  }
  return [...slots].flatMap(([slot, tolls]) => findingOf(slot, tolls, context) ?? []);
}

const amountOf = (count: Count): number => (count.max === Number.POSITIVE_INFINITY ? count.min : count.max);

function findingOf(slot: string, all: Told[], context: ConflictContext): Finding | null {
  const { reports } = context;
  const tolls = largestOfEach(all);
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
  if (clashing.length < 2 || heard.size < 2) return null;
  const sides = clashing.map((own): Side => {
    const { unit, count } = own[0] as Told;
    return {
      value: reports[unit.report]?.report.text.slice(...count.span) ?? '',
      amount: amountOf(count),
      voices: own.map(({ unit: at }) => ({ unit: at, span: withNeighbours(context, at) })),
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

/** The clause with those beside it that count people too: "killed one man and injured 16" is cited as it stands. */
function withNeighbours({ units }: ConflictContext, unit: Unit): Span {
  const isNear = (other: Unit | undefined): other is Unit =>
    other !== undefined && other.report === unit.report && other.sentence === unit.sentence && other.tolls.length > 0;
  let [from, to] = [unit, unit];
  while (isNear(units[from.id - 1])) from = units[from.id - 1] as Unit;
  while (isNear(units[to.id + 1])) to = units[to.id + 1] as Unit;
  return [from.span[0], to.span[1]];
}
