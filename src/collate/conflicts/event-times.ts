import { groupBy } from '../../text/group-by.js';
import { wordKey } from '../../text/word-key.js';
import type { Moment } from '../statements/read-moments.js';
import type { Unit } from '../statements/unit.js';
import { namesFit } from './alike.js';
import { type ConflictContext, tokensOf } from './context.js';
import type { Finding, Side } from './finding.js';

/** Nouns of sudden events, with the verbs that say that one came about. */
const EVENTS = new Set(['=shoot', '=explode', '=crash', '=quake', '=fire', '=attack', 'collaps', 'incid', 'violenc', 'stab', 'derail']);
const COMES_ABOUT = new Set('happened occurred broke erupted began started hit struck rang place reported unfolded'.split(' '));
const LEAST_APART = 20;

interface Told {
  unit: Unit;
  moment: Moment;
}

/** Hours and days of the week that reports give for the one sudden event of the story. */
export const findEventTimes = (context: ConflictContext): Finding[] => [...findHours(context), ...findDays(context)];

/** "Late Sunday night" against "early Monday morning", said of the event itself. */
function findDays(context: ConflictContext): Finding[] {
  const told = context.units.flatMap((unit): Told[] => {
    if (unit.unsure || unit.negated.size || unit.background || unit.title || !isEvent(context, unit)) return [];
    const days = unit.moments.filter(({ kind }) => kind === 'weekday');
    return days.length === 1 && days[0]?.part ? [{ unit, moment: days[0] }] : [];
  });
  const groups = [...groupBy(told, ({ moment }) => moment.value).values()];
  if (groups.length !== 2) return [];
  const [one, other] = groups as [Told[], Told[]];
  const reports = new Set(one.map(({ unit }) => unit.report));
  const apart = other.every(({ unit }) => !reports.has(unit.report));
  const same = one.some((x) => other.some((y) => eventOf(context, x.unit) === eventOf(context, y.unit) && namesFit(x.unit, y.unit)));
  if (!apart || !same) return [];
  const sides = groups.map((group) => sideOf(context, group));
  return [{ kind: 'date', rule: 'event-day', about: 'day of the week', score: 0.72, sides, changes: false }];
}

function findHours(context: ConflictContext): Finding[] {
  const told = context.units.flatMap((unit): Told[] => {
    if (unit.unsure || unit.negated.size || unit.background || !isEvent(context, unit)) return [];
    const clocks = unit.moments.filter(({ kind }) => kind === 'clock');
    const [clock] = clocks;
    return clock && clocks.length === 1 ? [{ unit, moment: clock }] : [];
  });
  const groups: Told[][] = [];
  for (const one of told.sort((a, b) => a.moment.value - b.moment.value)) {
    const near = groups.find(
      ([first]) =>
        first && Math.abs(first.moment.value - one.moment.value) < (first.moment.round || one.moment.round ? 2 : 1) * LEAST_APART,
    );
    if (near) near.push(one);
    else groups.push([one]);
  }
  const reports = new Set(told.map(({ unit }) => unit.report));
  const spread = (groups.at(-1)?.[0]?.moment.value ?? 0) - (groups[0]?.[0]?.moment.value ?? 0);
  // Hours apart, the clauses are likely to speak of two events.
  if (groups.length < 2 || groups.length > 3 || reports.size < 2 || spread > 180) return [];
  const sides = groups.map((group) => sideOf(context, group));
  if (!groups.every((own, i) => groups.some((other, j) => i !== j && own.some((x) => other.some((y) => namesFit(x.unit, y.unit))))))
    return [];
  if (sides.every(({ voices }) => voices.every(({ unit }) => unit.report === sides[0]?.voices[0]?.unit.report))) return [];
  return [{ kind: 'date', rule: 'event-hour', about: 'time of day', score: 0.75, sides, changes: false }];
}

function sideOf({ reports }: ConflictContext, group: Told[]): Side {
  const { unit, moment } = group[0] as Told;
  return {
    value: reports[unit.report]?.report.text.slice(...moment.span) ?? '',
    voices: group.map(({ unit: at }) => ({ unit: at, span: at.span })),
  };
}

const isEvent = (context: ConflictContext, unit: Unit): boolean => eventOf(context, unit) !== null;

/** Key of the event a clause says came about; "it" for one told before; null when it says no such thing. */
function eventOf(context: ConflictContext, unit: Unit): string | null {
  const tokens = tokensOf(context, unit);
  const verb = tokens.findIndex(({ lower }) => COMES_ABOUT.has(lower));
  const subject = tokens
    .slice(0, verb < 0 ? 0 : verb)
    .findLast(({ pos, lower }) => pos === 'NOUN' || lower === 'it' || EVENTS.has(wordKey(lower) ?? ''));
  if (!subject) return null;
  const key = subject.lower === 'it' ? 'it' : (wordKey(subject.lower) ?? '');
  return key === 'it' || EVENTS.has(key) ? key : null;
}
