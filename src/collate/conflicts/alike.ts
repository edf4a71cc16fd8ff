import { CONTRASTS, OTHERNESS } from '../../english/contrasts.js';
import type { Token } from '../../text/tokens.js';
import { wordKey } from '../../text/word-key.js';
import { momentsClash } from '../statements/read-moments.js';
import type { Unit } from '../statements/unit.js';
import type { Weights } from '../statements/weights.js';
import { type ConflictContext, tokensOf } from './context.js';

/** How alike two clauses are when the words they differ in are left out, 0 to 1; the shorter must be held almost whole. */
export function alikeBut(a: Unit, b: Unit, weights: Weights, except: ReadonlySet<string>): number {
  const [va, vb] = [weights.vectors[a.id] as Map<string, number>, weights.vectors[b.id] as Map<string, number>];
  let [shared, x, y, own] = [0, 0, 0, 0];
  for (const [key, value] of va) {
    if (except.has(key) || !a.own.has(key) || key.startsWith('!')) continue;
    x += value;
    const other = vb.get(key);
    if (other !== undefined) shared += Math.min(value, other);
    if (other !== undefined && b.own.has(key)) own++;
  }
  for (const [key, value] of vb) if (!except.has(key) && b.own.has(key) && !key.startsWith('!')) y += value;
  if (own < 2) return 0;
  return (2 * shared) / Math.max(0.8, x + y) / 2 + Math.min(1, shared / Math.max(0.5, Math.min(x, y))) / 2;
}

/** Has each clause content words (no numbers, times, names of speakers) that the other lacks? */
export function bothSayMore(a: Unit, b: Unit): boolean {
  const more = (one: Unit, other: Unit) =>
    [...one.own].some((key) => !/[#! ]/.test(key) && (one.cost.get(key) ?? 0) > 0.4 && !other.own.has(key));
  return more(a, b) && more(b, a);
}

/** Do the names of both clauses allow that they speak of the same ones? None may stand in one only unless it is of the wider sentence of the other. */
export function namesFit(a: Unit, b: Unit): boolean {
  const missing = (one: Unit, other: Unit) => [...one.names].filter((key) => !other.keys.has(key)).length;
  const [lackB, lackA] = [missing(a, b), missing(b, a)];
  return lackA === 0 || lackB === 0;
}

/** Do the clauses tell of one thing as far as words like "north", "second" and "another" and their times say? */
export function sameThing(context: ConflictContext, a: Unit, b: Unit): boolean {
  if (momentsClash(a.moments, b.moments)) return false;
  const [xs, ys] = [tokensOf(context, a), tokensOf(context, b)];
  return allows(xs, ys, b) && allows(ys, xs, a);
}

/** Has a clause no word that sets its thing apart from that of the other: "another bridge", "the upper house" against "the lower house"? */
function allows(own: readonly Token[], others: readonly Token[], other: Unit): boolean {
  const [here, there] = [new Set(own.map(({ lower }) => lower)), new Set(others.map(({ lower }) => lower))];
  return own.every(({ lower }, i) => {
    if (there.has(lower)) return true;
    const next = wordKey(own[i + 1]?.lower ?? '');
    if (OTHERNESS.has(lower) && next && other.own.has(next)) return false;
    const line = CONTRASTS.get(lower);
    return line === undefined || ![...there].some((rival) => !here.has(rival) && CONTRASTS.get(rival) === line);
  });
}
