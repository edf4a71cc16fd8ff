import { ANY_PEOPLE, TOLL_EVENTS } from '../../english/toll-words.js';
import type { Span } from '../../model/span.js';
import type { Token } from '../../text/tokens.js';
import type { Count } from './read-counts.js';

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
    if (count.unit !== 'count') return [];
    const after = eventAfter(tokens, run, count);
    if (after) return [{ ...after, count }];
    const before = count.at > run[0] ? EVENT.get((tokens[count.at - 1] as Token).lower) : undefined;
    const group = groupAfter(tokens, run, count);
    return before && group !== null ? [{ event: before, group, count }] : [];
  });
}

function eventAfter(tokens: readonly Token[], run: Span, count: Count): { event: string; group: string } | null {
  let group = '';
  for (let i = count.at + 1; i < Math.min(run[1], count.at + 1 + REACH); i++) {
    const { lower, pos, text } = tokens[i] as Token;
    const event = EVENT.get(lower);
    if (event) {
      const after = tokens[i + 1];
      if (event === 'shot' && after && after.pos === 'NOUN') return null;
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
