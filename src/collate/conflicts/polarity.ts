import { LIGHT_WORDS } from '../../english/function-words.js';
import { groupBy } from '../../text/group-by.js';
import { hasOpposite, opposed } from '../../text/opposites.js';
import type { Token } from '../../text/tokens.js';
import { wordKey } from '../../text/word-key.js';
import type { StoryPairs } from '../statements/story-pairs.js';
import type { Unit } from '../statements/unit.js';
import { alikeBut, namesFit, sameThing } from './alike.js';
import { doerOf, isPassive, objectOf, subjectOf, subjectsFit } from './arguments.js';
import { type ConflictContext, tokensOf } from './context.js';
import { type Contradiction, LEAST_ALIKE } from './contradiction.js';
import type { Finding } from './finding.js';
import { takenSides } from './taken-sides.js';

/** Opposite verbs done to one thing that few sentences of the story name. */
const SAME_OBJECT = 0.64;
const RARE = 0.6;
const LEAST_ALIKE_WORDNET = 0.75;
/** "He" of two reports may be two people. */
const LEAST_ALIKE_PRONOUN = 0.85;
const PREDICATE = new Set(['VERB', 'ADJ']);

/** Pairs of clauses that say of one thing that it is so and that it is not: negation, or a word against its opposite. */
export function findPolarity(context: ConflictContext, { pairs, weights }: StoryPairs): Finding[] {
  const findings: Finding[] = [];
  const byReport = groupBy(context.units, ({ report }) => report);
  for (const { a, b } of [...pairs, ...oppositePairs(context)]) {
    if (a.report === b.report || a.unsure || b.unsure || !namesFit(a, b) || !sameThing(context, a, b)) continue;
    if (a.background !== b.background) continue;
    const found = opposites(context, a, b) ?? takenSides(context, a, b) ?? negation(context, a, b, byReport);
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

function opposites(context: ConflictContext, a: Unit, b: Unit): Contradiction | null {
  const [xs, ys] = [predicates(context, a, b), predicates(context, b, a)];
  const [all, others] = [tokensOf(context, a), tokensOf(context, b)];
  for (const x of xs) {
    for (const y of ys) {
      const trust = opposed(x.lower, y.lower);
      if (!trust) continue;
      const [kx, ky] = [wordKey(x.lower) ?? '', wordKey(y.lower) ?? ''];
      // "did not accept" against "rejected" is no contradiction; a negation on both sides is left alone.
      if (a.negated.has(kx) || b.negated.has(ky)) continue;
      const passive = isPassive(all, all.indexOf(x)) || isPassive(others, others.indexOf(y));
      if (!passive && x.pos === 'VERB' && !oneSubject(context, a, b) && !haveOneDoer(all, x, others, y)) continue;
      const [object, other] = [objectOf(all, all.indexOf(x)), objectOf(others, others.indexOf(y))];
      const isOneForm = all.some(({ lower }) => wordKey(lower) === object && others.some((token) => token.lower === lower));
      // WordNet's opposites are loose: what is done must be done to one thing.
      if (trust === 1 && x.pos === 'VERB' && (!object || object !== other)) continue;
      if ((a.sourceAt.has(x.start) || b.sourceAt.has(y.start)) && !speakersFit(a, b)) continue;
      return {
        ...(trust === 2 && object && object === other && isOneForm ? { object } : {}),
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

function haveOneDoer(all: readonly Token[], x: Token, others: readonly Token[], y: Token): boolean {
  const doer = doerOf(all, all.indexOf(x));
  return doer !== null && doer === doerOf(others, others.indexOf(y));
}

/** Two doers that are known to be one; of speakers the names decide. */
function oneSubject(context: ConflictContext, a: Unit, b: Unit): boolean {
  if (a.speakers.size && b.speakers.size) return true;
  const [x, y] = [subjectOf(context, a), subjectOf(context, b)];
  return (x !== null && y !== null && subjectsFit(context, a, b)) || a.speakers.size > 0 || b.speakers.size > 0;
}

/** When an opposite verb is that of a speaker ("rejected", "accepted"), the speakers count as names of the clause too. */
function speakersFit(a: Unit, b: Unit): boolean {
  const [xs, ys] = [a, b].map(({ names, speakers }) => new Set([...names, ...speakers]));
  const lack = (one?: Set<string>, other?: Set<string>) => [...(one ?? [])].some((key) => !other?.has(key));
  return !(lack(xs, ys) && lack(ys, xs));
}

/** Verbs and adjectives of one clause that the other does not have. */
function predicates(context: ConflictContext, unit: Unit, other: Unit): Token[] {
  return tokensOf(context, unit).filter(({ pos, lower }) => {
    const key = wordKey(lower);
    return PREDICATE.has(pos) && key !== null && !other.own.has(key);
  });
}

/**
 * One clause denies the very verb or adjective that the other states of the same subject: "was not armed", "was armed". What stands further
 * behind the negation is not denied by it.
 */
function negation(context: ConflictContext, a: Unit, b: Unit, byReport: ReadonlyMap<number, Unit[]>): Contradiction | null {
  if (a.negated.size > 0 === b.negated.size > 0) return null;
  const [no, yes] = a.negated.size ? [a, b] : [b, a];
  const denied = deniedIn(tokensOf(context, no));
  if (!denied) return null;
  const stated = statedIn(tokensOf(context, yes), denied);
  const subject = subjectOf(context, no);
  if (!stated || subject === null || subject !== subjectOf(context, yes)) return null;
  const beside = (own: Unit, isDenied: boolean) =>
    (byReport.get(own.report) ?? []).some(
      (unit) => unit !== own && unit.own.has(denied.key) && unit.negated.size > 0 === isDenied && subjectOf(context, unit) === subject,
    );
  // A report that denies it and states it as well tells of two views, or of a change.
  if (beside(no, false) || beside(yes, true)) return null;
  const words: [string, string] = no === a ? [denied.words, stated] : [stated, denied.words];
  return {
    rule: 'negation',
    about: `${stated} / ${denied.words}`,
    words,
    keys: [],
    least: subject.startsWith('@') ? LEAST_ALIKE_PRONOUN : LEAST_ALIKE,
  };
}

const NO = /^(?:not|n['’]t|never|cannot)$/;
const VERDICT = /^(?:found|pleaded|pled|deemed|ruled|declared)$/;
/** Words of what people took for so: "pronounced dead". */
const HELD_TO_BE = /^(?:pronounced|presumed|believed|thought|considered|feared|called)$/;
/** "Not used in a decade": a length of time that ends with what is then told. */
const SO_FAR = /^(?:since|decades?|years?|months?|weeks?)$/;
/** "Not inspected last year" has a time of its own and ends with nothing. */
const isSoFar = (tokens: readonly Token[], at: number): boolean =>
  SO_FAR.test(tokens[at]?.lower ?? '') &&
  !(/^(?:last|this|that)$/.test(tokens[at - 1]?.lower ?? '') && !/^(?:the|in|for)$/.test(tokens[at - 2]?.lower ?? ''));

const otherObject = (one: string | null, other: string | null): boolean => one !== null && other !== null && one !== other;
const COPULA = /^(?:is|are|was|were|be|been|do|does|did)$/;

/** "Not a ban on all of them" denies the whole, not the ban. */
const WHOLE = /^(?:all|every|everyone|everybody|entire|whole|only|just|simply|merely)$/;

/** A denied predicate: its key, the preposition before it ("not on leave"), and the words as they stand. */
interface Denied {
  key: string;
  relation: string;
  words: string;
  /** What it is done to, when it is a verb. */
  object: string | null;
  /** Does it only describe the noun behind it: "not a political court"? */
  beforeNoun: boolean;
}

/** The predicate right behind a negation, with the words as they stand. */
function deniedIn(tokens: readonly Token[]): Denied | null {
  const at = tokens.findIndex(({ lower }) => NO.test(lower));
  if (at < 1 || tokens.some(({ lower }, i) => i > at && (WHOLE.test(lower) || isSoFar(tokens, i)))) return null;
  let relation = '';
  for (let i = at + 1; i < Math.min(tokens.length, at + 5); i++) {
    const { lower, pos, text } = tokens[i] as Token;
    const key = wordKey(lower);
    if (pos === 'ADP') relation = lower;
    if (pos === 'AUX' || pos === 'ADV' || pos === 'DET' || !key) continue;
    const copula = COPULA.test(tokens[at - 1]?.lower ?? '') && !/VERB/.test(pos);
    if (LIGHT_WORDS.has(lower)) return null;
    return pos === 'VERB' || pos === 'ADJ' || copula
      ? {
          key,
          relation,
          object: pos === 'VERB' ? objectOf(tokens, i) : null,
          words: `${tokens[at]?.text} ${text}`,
          beforeNoun: pos === 'ADJ' && tokens[i + 1]?.pos === 'NOUN',
        }
      : null;
  }
  return null;
}

/** The word a clause states it with: its verb, or what stands behind "was". */
function statedIn(tokens: readonly Token[], denied: Denied): string | null {
  const at = tokens.findIndex(({ lower, pos }) => pos !== 'PROPN' && wordKey(lower) === denied.key);
  const word = tokens[at];
  if (!word) return null;
  const before = tokens[at - 1];
  // "Set to open", "yet to be opened", "out of reach": none says that it opens or reaches.
  if ((before?.pos === 'ADP' ? before.lower : '') !== denied.relation) return null;
  if (tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === 'to')) return null;
  if (tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => HELD_TO_BE.test(lower))) return null;
  if (word.pos === 'VERB') return otherObject(denied.object, objectOf(tokens, at)) ? null : word.text;
  // "The court is not political" denies nothing of "a political issue".
  if (word.pos === 'ADJ' && tokens[at + 1]?.pos === 'NOUN' && !denied.beforeNoun) return null;
  return tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => COPULA.test(lower) || VERDICT.test(lower)) ? word.text : null;
}
