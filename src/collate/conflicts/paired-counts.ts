import { agree } from '../statements/compare-units.js';
import type { Count } from '../statements/read-counts.js';
import type { StoryPairs } from '../statements/story-pairs.js';
import type { Unit } from '../statements/unit.js';
import { alikeBut, namesFit, sameThing } from './alike.js';
import { isBackground } from './background.js';
import type { ConflictContext } from './context.js';
import type { Finding } from './finding.js';

const LEAST_ALIKE = 0.66;

/** Numbers of the same thing in clauses that otherwise state the same. */
export function findPairedCounts(context: ConflictContext, { pairs, weights }: StoryPairs): Finding[] {
  const findings: Finding[] = [];
  for (const { a, b } of pairs) {
    if (a.report === b.report || a.unsure || b.unsure || !namesFit(a, b) || !sameThing(context, a, b)) continue;
    if (isBackground(context, a) || isBackground(context, b)) continue;
    const clash = clashOf(a, b);
    if (!clash) continue;
    const keys = new Set([...a.own, ...b.own].filter((key) => key.startsWith('#')));
    const alike = alikeBut(a, b, weights, keys);
    if (alike < LEAST_ALIKE) continue;
    const [x, y] = clash;
    const textOf = (unit: Unit, count: Count) => context.reports[unit.report]?.report.text.slice(...count.span) ?? '';
    const noun = x.of.at(-1)?.replace(/^=/, '');
    findings.push({
      kind: 'number',
      rule: 'same-clause-other-number',
      about: noun ? `number (${noun})` : 'number',
      score: Math.min(0.95, 0.3 + alike * 0.65),
      sides: [
        { value: textOf(a, x), amount: x.max === Number.POSITIVE_INFINITY ? x.min : x.max, voices: [{ unit: a, span: a.span }] },
        { value: textOf(b, y), amount: y.max === Number.POSITIVE_INFINITY ? y.min : y.max, voices: [{ unit: b, span: b.span }] },
      ],
      changes: false,
    });
  }
  return findings;
}

/** The one number each clause has of one thing, when the two do not agree; null when any other number agrees on nothing. */
function clashOf(a: Unit, b: Unit): [Count, Count] | null {
  if (a.counts.length !== b.counts.length || a.counts.length > 2 || a.negated.size > 0 !== b.negated.size > 0) return null;
  let clash: [Count, Count] | null = null;
  for (let i = 0; i < a.counts.length; i++) {
    const [x, y] = [a.counts[i] as Count, b.counts[i] as Count];
    if (x.unit !== y.unit || (x.of.at(-1) ?? '') !== (y.of.at(-1) ?? '')) return null;
    if (agree(x, y)) continue;
    if (clash) return null;
    clash = [x, y];
  }
  return clash;
}
