import type { Span } from '../../model/span.js';
import { cueVerbOf } from '../../text/cue-verbs.js';
import type { Token } from '../../text/tokens.js';
import { wordKey } from '../../text/word-key.js';

/** What joins clauses; none begins or ends with it. */
export const JOINING = new Set(['and', 'but', 'or', ',', ';', '--', '—', '–', ':']);

/** What a clause does not begin with, though the cut may leave it there: the end of the quotation before it. */
export const CLOSING = new Set(['”', "''", '…', '...']);

const contentCount = (tokens: readonly Token[], [first, last]: Span): number => {
  let count = 0;
  for (let i = first; i < last; i++) if (wordKey((tokens[i] as Token).lower)) count++;
  return count;
};

/** Does a clause only say who speaks: "police said", "according to a source"? */
export function isAttribution(tokens: readonly Token[], [first, last]: Span): boolean {
  const words = tokens.slice(first, last).filter(({ pos }) => pos !== 'PUNCT');
  if (words[0]?.lower === 'according') return true;
  const cue = words.findIndex(({ lower }) => cueVerbOf(lower));
  if (cue < 0 || words.length > 12) return false;
  const others = words.filter(({ pos }, i) => i !== cue && pos === 'VERB').length;
  return others === 0 && cue >= words.length - 3;
}

const FEWEST_KEYS = 2;
const FEWEST_KEYS_BEHIND = 4;
const CONDITIONAL = new Set('if unless until till when whenever while before after once'.split(' '));

/** A clause with what only gives its condition or time. */
export interface Clause {
  run: Span;
  asides: Span[];
}

/** Is a clause only the condition or the time of another ("until the wind dropped")? It states nothing by itself. */
function isFragment(tokens: readonly Token[], [first, last]: Span): boolean {
  const starts = tokens.slice(first, first + 3).find(({ lower, pos }) => !JOINING.has(lower) && pos !== 'ADV');
  return starts !== undefined && CONDITIONAL.has(starts.lower) && contentCount(tokens, [first, last]) < FEWEST_KEYS_BEHIND;
}

/** Clauses too short to state something, and those that only say who speaks, go with a neighbour. */
export function joinShort(tokens: readonly Token[], clauses: Span[]): Clause[] {
  const joined: Clause[] = [];
  const asides: Span[] = [];
  let carry: number | null = null;
  clauses.forEach((clause, i) => {
    const [first, last] = [carry ?? clause[0], clause[1]];
    carry = null;
    const fragment = isFragment(tokens, [first, last]);
    const behind = fragment || isAttribution(tokens, [first, last]);
    const thin = contentCount(tokens, [first, last]) < FEWEST_KEYS || behind;
    const previous = joined.at(-1);
    if (thin && previous && (behind || i === clauses.length - 1)) {
      previous.run[1] = last;
      if (fragment) previous.asides.push([first, last]);
    } else if (thin && i < clauses.length - 1) {
      carry = first;
      if (fragment) asides.push([first, last]);
    } else joined.push({ run: [first, last], asides: asides.splice(0) });
  });
  return joined;
}
