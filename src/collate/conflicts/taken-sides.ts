import { SIDE_VERBS } from '../../english/side-verbs.js';
import type { Token } from '../../text/tokens.js';
import { wordKey } from '../../text/word-key.js';
import type { Unit } from '../statements/unit.js';
import { doerOf, objectOf } from './arguments.js';
import { type ConflictContext, tokensOf } from './context.js';
import { type Contradiction, LEAST_ALIKE } from './contradiction.js';

interface Taken {
  verb: string;
  side: 'for' | 'against';
  object: string;
  doer: string;
  words: string;
}

/** "Voted for the plan" against "voted against the plan", of one doer and one thing. */
export function takenSides(context: ConflictContext, a: Unit, b: Unit): Contradiction | null {
  if (a.negated.size || b.negated.size) return null;
  const [one, other] = [sideIn(tokensOf(context, a)), sideIn(tokensOf(context, b))];
  if (!one || !other || one.side === other.side) return null;
  if (one.verb !== other.verb || one.object !== other.object || one.doer !== other.doer) return null;
  return {
    rule: 'taken-sides',
    about: `${one.words} / ${other.words}`,
    words: [one.words, other.words],
    keys: [],
    least: LEAST_ALIKE,
  };
}

function sideIn(tokens: readonly Token[]): Taken | null {
  const at = tokens.findIndex(
    ({ lower, pos }, i) => pos === 'VERB' && SIDE_VERBS.has(lower) && /^(?:for|against)$/.test(tokens[i + 1]?.lower ?? ''),
  );
  if (at < 0) return null;
  const [verb, side] = [tokens[at] as Token, tokens[at + 1] as Token];
  const [object, doer] = [objectOf(tokens, at + 1), doerOf(tokens, at)];
  if (!object || !doer) return null;
  return {
    verb: wordKey(verb.lower) ?? '',
    side: side.lower === 'for' ? 'for' : 'against',
    object,
    doer,
    words: `${verb.text} ${side.text}`,
  };
}
