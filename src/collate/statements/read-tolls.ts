import { ANY_PEOPLE, TOLL_EVENTS } from '../../english/toll-words.js';
import type { Span } from '../../model/span.js';
import type { Token } from '../../text/tokens.js';
import { type Count, numberOf } from './read-counts.js';

/** A number of people something happened to. */
export interface Toll {
  /** Id of the event: "killed", "injured". */
  event: string;
  /** The noun counted when it is a group of its own ("children"), '' for people of any kind. */
  group: string;
  count: Count;
}

const EVENT = new Map(TOLL_EVENTS.flatMap(([id, , words]) => words.split(' ').map((word): [string, string] => [word, id])));
const STOPS = new Set([',', 'and', 'but', 'or', ';', '--', '—', '–', '(', ')', 'of', 'from', 'in', 'who', 'that', 'which', 'when', 'with']);
const REACH = 6;

/** Numbers of people killed, injured, arrested … in a run of tokens. */
export function readTolls(tokens: readonly Token[], run: Span, counts: readonly Count[]): Toll[] {
  return counts.flatMap((count) => {
    if (count.unit !== 'count' || !Number.isInteger(count.min) || isPart(tokens, run, count)) return [];
    const after = eventAfter(tokens, run, count);
    if (after) return relative(tokens, count, after.event) || NOT_PEOPLE.has(after.group) ? [] : [{ ...after, count }];
    const before = count.at > run[0] ? EVENT.get((tokens[count.at - 1] as Token).lower) : undefined;
    const group = groupAfter(tokens, run, count);
    if (!before || group === null || NOT_PEOPLE.has(group) || relative(tokens, count, before)) return [];
    return [{ event: before, group, count }];
  });
}

/** "two others killed": besides somebody; only of the injured are others all there are, beside the dead. */
const relative = (tokens: readonly Token[], { at }: Count, event: string): boolean =>
  event !== 'injured' && OTHERS.has(tokens[at + 1]?.lower ?? '');

const OTHERS = new Set(['other', 'others', 'more']);
const RELATIVE = new Set(['next', 'then', 'first', 'last', 'another', 'and', 'of', '#']);
const NOT_PEOPLE = new Set(['times', 'time', 'shots', 'rounds', 'year', 'years', 'bullets', 'weeks', 'days', 'hours']);

/** A number of some of those concerned: "one of", "one for each", "two men and two women", "then … two". */
function isPart(tokens: readonly Token[], [first, last]: Span, { at }: Count): boolean {
  const after = tokens.slice(at + 1, Math.min(last, at + 4)).map(({ lower }) => lower);
  if (/^(?:of|for|in|shot|-)$/.test(after[0] ?? '')) return after[0] !== 'shot' || numberOf(tokens[at] as Token) === 1;
  const before = tokens[at - 1]?.lower ?? '';
  if (at > first && RELATIVE.has(before) && before !== 'and') return true;
  const enumerated =
    at - first >= 3 && before === 'and' && numberOf(tokens[at - 3] as Token) !== null && /NOUN/.test(tokens[at - 2]?.pos ?? '');
  const goesOn = after[1] === 'and' && at + 3 < last && numberOf(tokens[at + 3] as Token) !== null && !EVENT.has(after[0] ?? '');
  return enumerated || goesOn;
}

const DEGREES = new Set(['critically', 'seriously', 'badly', 'slightly', 'gravely', 'mildly']);
const DONE_TO = new Set(['was', 'were', 'been', 'being', 'are', 'is', 'left', 'be']);

/** "One shooter hurt 15 people": those counted do it, it is not done to them. */
function isDoing(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return after !== undefined && /^(?:NUM|DET|NOUN|PROPN)$/.test(after.pos) && !DONE_TO.has(tokens[at - 1]?.lower ?? '');
}

function eventAfter(tokens: readonly Token[], run: Span, count: Count): { event: string; group: string } | null {
  let group = '';
  for (let i = count.at + 1; i < Math.min(run[1], count.at + 1 + REACH); i++) {
    const { lower, pos, text } = tokens[i] as Token;
    const event = EVENT.get(lower);
    if (event) {
      const after = tokens[i + 1];
      if (isDoing(tokens, i) || DEGREES.has(tokens[i - 1]?.lower ?? '')) return null;
      if (event === 'shot' && /^(?:dead|to|and)$/.test(after?.lower ?? '')) {
        const next = tokens[i + 2]?.lower ?? '';
        if (after?.lower === 'dead' || next === 'death' || next === 'killed') return { event: 'killed', group };
      }
      return { event, group };
    }
    if (STOPS.has(lower) || pos === 'NUM' || (pos === 'VERB' && lower !== 'left')) return null;
    if (pos === 'PROPN' || (pos === 'ADV' && lower === 'not') || lower === 'not') return null;
    if (pos === 'NOUN' && !ANY_PEOPLE.has(lower)) group = lower;
    if (text === "'s" || text === '’s') return null;
  }
  return null;
}

/** The noun counted, '' for people of any kind, null when what follows is no group of people. */
function groupAfter(tokens: readonly Token[], run: Span, count: Count): string | null {
  let group = '';
  let seen = false;
  for (let i = count.at + 1; i < Math.min(run[1], count.at + 4); i++) {
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
