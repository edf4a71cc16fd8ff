import { ANY_PEOPLE, TOLL_EVENTS } from '../../english/toll-words.js';
import type { Token } from '../../text/tokens.js';
import { agree } from '../statements/compare-units.js';
import type { Count } from '../statements/read-counts.js';
import type { Unit } from '../statements/unit.js';
import { isBackground } from './background.js';
import type { ConflictContext } from './context.js';
import type { Finding, Side } from './finding.js';

interface Toll {
  unit: Unit;
  count: Count;
}

const EVENT = new Map(TOLL_EVENTS.flatMap(([id, , words]) => words.split(' ').map((word): [string, string] => [word, id])));
const LABEL = new Map(TOLL_EVENTS.map(([id, label]) => [id, label]));
const STOPS = new Set([',', 'and', 'but', 'or', ';', '--', '—', '–', '(', ')', 'of', 'from', 'in', 'who', 'that', 'which', 'when', 'with']);
const REACH = 6;
/** Words that make a number one of a part: died at the scene, later, at that hospital. */
const PART_WORDS = new Set(['scene', 'hospital', 'later', 'including', 'among']);

/** Numbers of people killed, injured, arrested … in the story's own event, that cannot both be right. */
export function findTolls(context: ConflictContext): Finding[] {
  const slots = new Map<string, Toll[]>();
  for (const unit of context.units) {
    if (!unit.counts.length || unit.unsure || isBackground(context, unit)) continue;
    const tokens = context.reports[unit.report]?.tokens ?? [];
    if (tokens.slice(...unit.tokens).some(({ lower }) => PART_WORDS.has(lower))) continue;
    for (const count of unit.counts) {
      if (count.unit !== 'count') continue;
      const slot = slotOf(tokens, unit, count);
      if (!slot) continue;
      const own = slots.get(slot);
      if (own) own.push({ unit, count });
      else slots.set(slot, [{ unit, count }]);
    }
  }
  return [...slots].flatMap(([slot, tolls]) => findingOf(slot, tolls, context) ?? []);
}

/** What is counted: the event, and the group when it is not just people. */
function slotOf(tokens: readonly Token[], unit: Unit, count: Count): string | null {
  const after = eventAfter(tokens, unit, count);
  if (after) return after;
  const before = tokens[count.at - 1];
  const event = before && count.at > unit.tokens[0] ? EVENT.get(before.lower) : undefined;
  const group = groupAfter(tokens, unit, count);
  return event && group !== null ? withGroup(event, group) : null;
}

const withGroup = (event: string, group: string): string => (group ? `${event} ${group}` : event);

function eventAfter(tokens: readonly Token[], unit: Unit, count: Count): string | null {
  let group = '';
  for (let i = count.at + 1; i < Math.min(unit.tokens[1], count.at + 1 + REACH); i++) {
    const { lower, pos, text } = tokens[i] as Token;
    const event = EVENT.get(lower);
    if (event) {
      const after = tokens[i + 1];
      if (event === 'shot' && after && after.pos === 'NOUN') return null;
      return withGroup(event, group);
    }
    if (STOPS.has(lower) || pos === 'NUM' || (pos === 'VERB' && lower !== 'left')) return null;
    if (pos === 'PROPN' || (pos === 'ADV' && lower === 'not') || lower === 'not') return null;
    if (pos === 'NOUN' && !ANY_PEOPLE.has(lower)) group = lower;
    if (text === "'s" || text === '’s') return null;
  }
  return null;
}

/** The noun counted, '' for people of any kind, null when what follows is no group of people. */
function groupAfter(tokens: readonly Token[], unit: Unit, count: Count): string | null {
  let group = '';
  let seen = false;
  for (let i = count.at + 1; i < Math.min(unit.tokens[1], count.at + 4); i++) {
    const { lower, pos } = tokens[i] as Token;
    if (pos === 'NUM') return null;
    if (pos !== 'NOUN' && pos !== 'ADJ' && !ANY_PEOPLE.has(lower)) break;
    if (pos === 'NOUN') {
      group = ANY_PEOPLE.has(lower) ? '' : lower;
      seen = true;
    }
  }
  const next = tokens[count.at + 1];
  return seen || !next || next.pos !== 'NOUN' ? group : null;
}

const amountOf = (count: Count): number => (count.max === Number.POSITIVE_INFINITY ? count.min : count.max);

function findingOf(slot: string, tolls: Toll[], { reports }: ConflictContext): Finding | null {
  const byValue = new Map<string, Toll[]>();
  for (const toll of tolls) {
    const key = `${toll.count.min} ${toll.count.max} ${toll.count.approx}`;
    byValue.set(key, [...(byValue.get(key) ?? []), toll]);
  }
  const values = [...byValue.values()].sort((a, b) => amountOf((a[0] as Toll).count) - amountOf((b[0] as Toll).count));
  const clashing = values.filter((own) =>
    values.every((other) => other === own || !agree((own[0] as Toll).count, (other[0] as Toll).count)),
  );
  const heard = new Set(clashing.flatMap((own) => own.map(({ unit }) => unit.report)));
  if (clashing.length < 2 || heard.size < 2) return null;
  const sides = clashing.map((own): Side => {
    const { unit, count } = own[0] as Toll;
    return {
      value: reports[unit.report]?.report.text.slice(...count.span) ?? '',
      amount: amountOf(count),
      voices: own.map(({ unit: at }) => ({ unit: at, span: at.span })),
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
