import { hasOpposite, opposed } from '../../text/opposites.js';
import type { Token } from '../../text/tokens.js';
import { wordKey } from '../../text/word-key.js';
import type { StoryPairs } from '../statements/story-pairs.js';
import type { Unit } from '../statements/unit.js';
import { alikeBut, namesFit, sameThing } from './alike.js';
import { objectOf, subjectsFit } from './arguments.js';
import { isBackground } from './background.js';
import { type ConflictContext, tokensOf } from './context.js';
import type { Finding } from './finding.js';

const LEAST_ALIKE = 0.62;
/** Opposite verbs done to one thing that few sentences of the story name. */
const SAME_OBJECT = 0.64;
const RARE = 0.7;
const LEAST_ALIKE_WORDNET = 0.75;
const PREDICATE = new Set(['VERB', 'ADJ', 'ADP', 'ADV']);

/** Pairs of clauses that say of one thing that it is so and that it is not: negation, or a word against its opposite. */
export function findPolarity(context: ConflictContext, { pairs, weights }: StoryPairs): Finding[] {
  const findings: Finding[] = [];
  for (const { a, b } of [...pairs, ...oppositePairs(context)]) {
    if (a.report === b.report || a.unsure || b.unsure || !namesFit(a, b) || !sameThing(context, a, b)) continue;
    if (isBackground(context, a) !== isBackground(context, b)) continue;
    const found = opposites(context, a, b) ?? negation(a, b);
    if (!found) continue;
    const alike = found.object && (weights.vectors[a.id]?.get(found.object) ?? 0) >= RARE ? SAME_OBJECT : 0;
    const score = Math.max(alike, alikeBut(a, b, weights, new Set(found.keys)));
    if (score < found.least || (!found.object && !subjectsFit(context, a, b))) continue;
    findings.push({
      kind: 'polarity',
      rule: found.rule,
      about: found.about,
      score: Math.min(0.95, 0.3 + score * 0.65),
      sides: [
        { value: found.words[0], voices: [{ unit: a, span: a.span }] },
        { value: found.words[1], voices: [{ unit: b, span: b.span }] },
      ],
      changes: false,
    });
  }
  return findings;
}

const MOST_BEARERS = 40;

/** Clauses with verbs opposite by the list for news that are done to one noun, however unlike the clauses are. */
function oppositePairs(context: ConflictContext): { a: Unit; b: Unit }[] {
  const byObject = new Map<string, { unit: Unit; verb: string }[]>();
  for (const unit of context.units) {
    const tokens = tokensOf(context, unit);
    tokens.forEach(({ pos, lower }, i) => {
      if (pos !== 'VERB' || !hasOpposite(lower)) return;
      const object = objectOf(tokens, i);
      if (object) byObject.set(object, [...(byObject.get(object) ?? []), { unit, verb: lower }]);
    });
  }
  return [...byObject.values()].flatMap((own) =>
    own.length > MOST_BEARERS
      ? []
      : own.flatMap((x, i) =>
          own.slice(i + 1).flatMap((y) => (opposed(x.verb, y.verb) === 2 && x.unit !== y.unit ? [{ a: x.unit, b: y.unit }] : [])),
        ),
  );
}

interface Found {
  rule: string;
  about: string;
  words: [string, string];
  keys: string[];
  least: number;
  /** Key of what both verbs are done to. */
  object?: string;
}

function opposites(context: ConflictContext, a: Unit, b: Unit): Found | null {
  const [xs, ys] = [predicates(context, a, b), predicates(context, b, a)];
  const [all, others] = [tokensOf(context, a), tokensOf(context, b)];
  for (const x of xs) {
    for (const y of ys) {
      const trust = opposed(x.lower, y.lower);
      if (!trust) continue;
      const [kx, ky] = [wordKey(x.lower) ?? '', wordKey(y.lower) ?? ''];
      // "did not accept" against "rejected" is no contradiction; a negation on both sides is left alone.
      if (a.negated.has(kx) || b.negated.has(ky)) continue;
      const [object, other] = [objectOf(all, all.indexOf(x)), objectOf(others, others.indexOf(y))];
      return {
        ...(trust === 2 && object && object === other ? { object } : {}),
        rule: trust === 2 ? 'opposite-words' : 'opposite-words-wordnet',
        about: `${x.lower} / ${y.lower}`,
        words: [x.text, y.text],
        keys: [kx, ky],
        least: trust === 2 ? LEAST_ALIKE : LEAST_ALIKE_WORDNET,
      };
    }
  }
  return null;
}

/** Verbs and adjectives of one clause that the other does not have. */
function predicates(context: ConflictContext, unit: Unit, other: Unit): Token[] {
  return tokensOf(context, unit).filter(({ pos, lower }) => {
    const key = wordKey(lower);
    return PREDICATE.has(pos) && key !== null && !other.own.has(key);
  });
}

function negation(a: Unit, b: Unit): Found | null {
  const [inA, inB] = [negatedHere(a, b), negatedHere(b, a)];
  if (inA.length > 0 === inB.length > 0 || a.negated.size > 0 === b.negated.size > 0) return null;
  const keys = inA.length ? inA : inB;
  const plain = (keys[0] as string).replace(/^=/, '');
  const words: [string, string] = inA.length ? [`not: ${plain}`, plain] : [plain, `not: ${plain}`];
  return { rule: 'negation', about: plain, words, keys: [], least: 0.72 };
}

const negatedHere = (one: Unit, other: Unit): string[] => [...one.negated].filter((key) => other.own.has(key) && !other.negated.has(key));
