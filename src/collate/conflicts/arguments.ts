import type { Token } from '../../text/tokens.js';
import { wordKey } from '../../text/word-key.js';
import type { Unit } from '../statements/unit.js';
import { type ConflictContext, tokensOf } from './context.js';

const isThing = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN';
const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';
const RELATIVE = new Set(['who', 'which', 'that', 'what', 'whom']);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

/** Key of the noun right before the first verb that is not one of saying, in the clause or, when it has none, in the one before; a pronoun as "@he"; null when there is none. */
export function subjectOf(context: ConflictContext, unit: Unit): string | null {
  const own = subjectAmong(tokensOf(context, unit), unit);
  if (own !== undefined) return own;
  const before = context.units[unit.id - 1];
  if (!before || before.report !== unit.report || before.sentence !== unit.sentence) return null;
  return subjectAmong(tokensOf(context, before), before) ?? null;
}

/** "the stolen painting": a verb form that only describes the noun behind it. */
const isParticiple = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'VERB' && tokens[at + 1]?.pos === 'NOUN' && /^(?:DET|ADJ|NUM)$/.test(tokens[at - 1]?.pos ?? '');

/** undefined when the clause opens with its verb, null when what stands before the verb is no noun. */
function subjectAmong(all: readonly Token[], unit: Unit): string | null | undefined {
  const tokens = all.filter(({ start }) => !unit.sourceAt.has(start));
  // "Adding to the confusion, the company offered": the clause proper begins behind the comma.
  const from = tokens[0]?.pos === 'VERB' && tokens[0].lower.endsWith('ing') ? tokens.findIndex(({ text }) => text === ',') + 1 : 0;
  const verb = tokens.findIndex((token, i) => i >= from && isVerb(token) && !isParticiple(tokens, i));
  for (let i = verb - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (isThing(token) && !isVerb(token)) return wordKey(token.lower);
    if (token.pos === 'PRON') return RELATIVE.has(token.lower) ? null : `@${token.lower}`;
    if (isVerb(token)) return null;
  }
  return undefined;
}

/** Do the subjects allow one and the same? Unknown ones do. */
export function subjectsFit(context: ConflictContext, a: Unit, b: Unit): boolean {
  const [x, y] = [subjectOf(context, a), subjectOf(context, b)];
  if (x?.startsWith('@') || y?.startsWith('@')) return true;
  return x === null || y === null || x === y || (a.own.has(y) && b.own.has(x) && (a.names.has(x) || b.names.has(y)));
}

/** What may stand between a verb and its doer: "had", "never", "voted to". */
const BETWEEN = new Set(['AUX', 'ADV', 'PART', 'VERB']);

/** Key of the noun that does what the verb at `at` says, also when it stands as the source of speech ("the council rejected …"); null when none is near. */
export function doerOf(tokens: readonly Token[], at: number): string | null {
  let i = at - 1;
  while (i >= 0 && (BETWEEN.has(tokens[i]?.pos ?? '') || tokens[i]?.lower === 'to')) i--;
  const token = tokens[i];
  return token && isThing(token) ? wordKey(token.lower) : null;
}

/** Is a verb in the passive: "was accepted", "had been rejected"? */
export const isPassive = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => BE.has(lower));

/** Key of the noun a verb is done to: the subject of a passive, else the noun behind the verb. */
export function objectOf(tokens: readonly Token[], at: number): string | null {
  if (isPassive(tokens, at)) {
    const subject = tokens.slice(0, at).findLast(isThing);
    return subject ? wordKey(subject.lower) : null;
  }
  for (let i = at + 1; i < Math.min(tokens.length, at + 6); i++) {
    const token = tokens[i] as Token;
    if (isThing(token) && !isThing(tokens[i + 1] ?? token)) return wordKey(token.lower);
    if (isThing(token) && i + 1 >= tokens.length) return wordKey(token.lower);
    if (isVerb(token) || token.pos === 'ADP' || token.pos === 'PUNCT') return null;
  }
  return null;
}
