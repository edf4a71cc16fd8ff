import type { Pair } from '../statements/find-pairs.js';
import type { Unit } from '../statements/unit.js';
import { type ConflictContext, tokensOf } from './context.js';
import type { Finding } from './finding.js';

/** Clauses with the same words, so that a text many reports print is compared once. */
export interface Distinct {
  pairs: Pair[];
  /** Gives every clause worded like one of a finding its place on that side. */
  everywhere(finding: Finding): Finding;
}

export function distinctPairs(context: ConflictContext, pairs: readonly Pair[]): Distinct {
  const byWords = new Map<string, Unit[]>();
  const wordsOf = context.units.map((unit) =>
    tokensOf(context, unit)
      .map(({ lower }) => lower)
      .join(' '),
  );
  for (const unit of context.units) {
    const words = wordsOf[unit.id] as string;
    const own = byWords.get(words);
    if (own) own.push(unit);
    else byWords.set(words, [unit]);
  }
  const likeOf = (unit: Unit): Unit[] => byWords.get(wordsOf[unit.id] as string) ?? [unit];
  const seen = new Set<string>();
  const kept = pairs.filter(({ a, b }) => {
    if (a.report === b.report || a.unsure || b.unsure || wordsOf[a.id] === wordsOf[b.id]) return false;
    const key = [likeOf(a)[0]?.id, likeOf(b)[0]?.id].sort((x, y) => Number(x) - Number(y)).join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return {
    pairs: kept,
    everywhere: (finding) => ({
      ...finding,
      sides: finding.sides.map((side) => {
        const held = new Set(side.voices.map(({ unit }) => unit.id));
        const more = side.voices.flatMap(({ unit, span }) =>
          span === unit.span
            ? likeOf(unit).flatMap((like) => (held.has(like.id) || !held.add(like.id) ? [] : [{ unit: like, span: like.span }]))
            : [],
        );
        return { ...side, voices: [...side.voices, ...more] };
      }),
    }),
  };
}
