import type { Span } from '../model/span.js';
import type { Token } from './tokens.js';

const SUBORDINATORS = new Set(
  'after before when while because although though as since until whereas unless if that who which where whose and but or'.split(' '),
);
const HARD = new Set([';', '--', '—', '–', ':']);
const CLAUSE_WORDS = 3;

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';

/**
 * The clauses of a sentence as token runs `[first, last)` that cover it: cut before a joining word that has a verb on both sides,
 * and at a semicolon or dash. A shallow cut by parts of speech; no parse.
 */
export function splitClauses(tokens: readonly Token[], [first, last]: Span): Span[] {
  const cuts = [first];
  let verbs = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    const since = i - (cuts.at(-1) as number);
    if (HARD.has(token.text) && verbs && since >= CLAUSE_WORDS && last - i > CLAUSE_WORDS) {
      cuts.push(i + 1);
      verbs = 0;
      continue;
    }
    const comma = token.text === ',';
    // "in that wind" points at something and joins nothing.
    if (token.lower === 'that' && tokens[i - 1]?.pos === 'ADP') continue;
    if (since >= CLAUSE_WORDS && verbs && (SUBORDINATORS.has(token.lower) || comma) && hasVerbAhead(tokens, i + 1, last, comma ? 5 : 9)) {
      cuts.push(comma ? i + 1 : i);
      verbs = 0;
    }
    if (isVerb(token)) verbs++;
  }
  return cuts.map((cut, i): Span => [cut, cuts[i + 1] ?? last]).filter(([from, to]) => to > from);
}

/** A verb within reach, before the sentence goes on with the next joining word. */
function hasVerbAhead(tokens: readonly Token[], from: number, last: number, reach: number): boolean {
  for (let i = from; i < Math.min(last, from + reach); i++) {
    const token = tokens[i] as Token;
    if (isVerb(token)) return true;
    if (i > from + 1 && (token.text === ',' || HARD.has(token.text))) return false;
  }
  return false;
}
