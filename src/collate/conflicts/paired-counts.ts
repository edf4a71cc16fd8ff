import { wordKey } from '../../text/word-key.js';
import { agree } from '../statements/compare-units.js';
import type { Count } from '../statements/read-counts.js';
import type { StoryPairs } from '../statements/story-pairs.js';
import type { Unit } from '../statements/unit.js';
import { alikeBut, bothSayMore, namesFit, sameThing } from './alike.js';
import { subjectOf, subjectsFit } from './arguments.js';
import { type ConflictContext, tokensOf } from './context.js';
import type { Finding } from './finding.js';

const LEAST_ALIKE = 0.64;
const DURATIONS = new Set(['week', 'dai', 'year', 'month', 'hour', 'minut']);
const DEEDS = new Set(['=arrest', '=charge', '=die', '=injure']);
/** When each clause says something the other does not. */
const LEAST_ALIKE_BOTH = 0.82;

/** Numbers of the same thing in clauses that otherwise state the same. */
export function findPairedCounts(context: ConflictContext, { pairs, weights }: StoryPairs): Finding[] {
  const findings: Finding[] = [];
  const given = new Map<number, Set<string>>();
  for (const { report, counts } of context.units) {
    const own = given.get(report) ?? new Set();
    for (const count of counts) own.add(printOf(count));
    given.set(report, own);
  }
  for (const { a, b } of pairs) {
    if (a.report === b.report || a.unsure || b.unsure || !namesFit(a, b) || !sameThing(context, a, b) || !subjectsFit(context, a, b))
      continue;
    if (a.background || b.background) continue;
    const clash = clashOf(a, b);
    if (!clash) continue;
    const keys = new Set([...a.own, ...b.own].filter((key) => key.startsWith('#')));
    const alike = alikeBut(a, b, weights, keys);
    if (alike < LEAST_ALIKE || (alike < LEAST_ALIKE_BOTH && bothSayMore(a, b))) continue;
    const [x, y] = clash;
    // A report that gives the other number too knows two things.
    if (given.get(a.report)?.has(printOf(y)) || given.get(b.report)?.has(printOf(x))) continue;
    if (!isOneDoer(subjectOf(context, a), subjectOf(context, b))) continue;
    if (DURATIONS.has(x.of.at(-1) ?? '') && subjectOf(context, a) === null) continue;
    if (x.unit === 'count' && !sharesVerb(context, a, b) && !(alike >= LEAST_ALIKE_BOTH && areStates(context, a, b))) continue;
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
      changes: ['=arrest', '=charge', '=die', '=injure'].some((key) => a.own.has(key) && b.own.has(key)),
    });
  }
  return findings;
}

/** What is counted and how many of it. */
const printOf = ({ of, unit, min, max }: Count): string => `${unit} ${of.at(-1) ?? ''} ${min} ${max}`;

/** Two named doers are one only under one name: who fired two shots and who fired one are told apart though both clauses name both. */
const isOneDoer = (x: string | null, y: string | null): boolean =>
  x === null || y === null || x === y || x.startsWith('@') || y.startsWith('@');

/** Have both clauses one verb, or one noun of a deed, that says what happens to those counted? */
function sharesVerb(context: ConflictContext, a: Unit, b: Unit): boolean {
  return tokensOf(context, a).some(({ pos, lower }) => {
    const key = wordKey(lower);
    return key !== null && b.own.has(key) && (pos === 'VERB' || DEEDS.has(key));
  });
}

/** Do both only say what there is: "there were 43 people aboard", "the ferry had 43 people on board"? */
const areStates = (context: ConflictContext, a: Unit, b: Unit): boolean =>
  [a, b].every((unit) => {
    const tokens = tokensOf(context, unit);
    return tokens.some(({ lower }) => STATE.test(lower)) && !tokens.some(({ pos, lower }) => pos === 'VERB' && !STATE.test(lower));
  });

const STATE = /^(?:was|were|is|are|had|has|have)$/;

/** The one number each clause has of one thing, when the two do not agree; null when another number of the clause agrees on nothing either. */
function clashOf(a: Unit, b: Unit): [Count, Count] | null {
  if (a.counts.length !== b.counts.length || a.counts.length > 2 || a.negated.size > 0 !== b.negated.size > 0) return null;
  const clashes: [Count, Count][] = [];
  for (let i = 0; i < a.counts.length; i++) {
    const [x, y] = [a.counts[i] as Count, b.counts[i] as Count];
    if (x.unit === 'count' && (x.min === 1 || y.min === 1) && !(x.of.length && y.of.length)) return null;
    // Counts of a charge are told of one accused; numbers of people hurt or held are set side by side as tolls.
    if (x.of.at(-1) === 'count' || (isToll(a, x) && isToll(b, y))) return null;
    if (x.unit === 'age' || x.unit !== y.unit || (x.of.at(-1) ?? '') !== (y.of.at(-1) ?? '')) return null;
    // A share holds at its hour: one with a time and one without cannot be set against each other.
    if (x.unit === 'percent' && a.moments.length > 0 !== b.moments.length > 0) return null;
    if (!agree(x, y)) clashes.push([x, y]);
  }
  return clashes.length === 1 || clashes.length === a.counts.length ? (clashes[0] ?? null) : null;
}

const isToll = (unit: Unit, count: Count): boolean => unit.tolls.some((toll) => toll.count === count);
