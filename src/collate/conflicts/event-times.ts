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

/** Hours, days and parts of days that reports give for the one sudden event of the story. */
export function findEventTimes(context: ConflictContext): Finding[] {
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
  const sides = groups.map((group): Side => {
    const { unit, moment } = group[0] as Told;
    return {
      value: context.reports[unit.report]?.report.text.slice(...moment.span) ?? '',
      voices: group.map(({ unit: at }) => ({ unit: at, span: at.span })),
    };
  });
  if (!groups.every((own, i) => groups.some((other, j) => i !== j && own.some((x) => other.some((y) => namesFit(x.unit, y.unit))))))
    return [];
  if (sides.every(({ voices }) => voices.every(({ unit }) => unit.report === sides[0]?.voices[0]?.unit.report))) return [];
  return [{ kind: 'date', rule: 'event-hour', about: 'time of day', score: 0.75, sides, changes: false }];
}

function isEvent(context: ConflictContext, unit: Unit): boolean {
  const tokens = tokensOf(context, unit);
  const verb = tokens.findIndex(({ lower }) => COMES_ABOUT.has(lower));
  const subject = tokens.slice(0, verb < 0 ? 0 : verb).findLast(({ pos, lower }) => pos === 'NOUN' || lower === 'it');
  if (!subject) return false;
  return subject.lower === 'it' || EVENTS.has(wordKey(subject.lower) ?? '');
}
