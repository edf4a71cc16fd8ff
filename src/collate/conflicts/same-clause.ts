import { EXCLUSIVE_VALUES } from '../../english/exclusive-values.js';
import { MOMENT_WORDS } from '../../english/moment-words.js';
import { REPEATABLE_VERBS } from '../../english/repeatable-verbs.js';
import { stemOf } from '../../text/stem.js';
import type { Token } from '../../text/tokens.js';
import { wordKey } from '../../text/word-key.js';
import { fits, type Moment, minutesApart, momentsClash } from '../statements/read-moments.js';
import type { StoryPairs } from '../statements/story-pairs.js';
import type { Unit } from '../statements/unit.js';
import { alikeBut, namesFit, sameThing } from './alike.js';
import { subjectOf } from './arguments.js';
import { type ConflictContext, tokensOf } from './context.js';
import type { Finding } from './finding.js';

const REPEATABLE = new Set([...REPEATABLE_VERBS].map(stemOf));
const LEAST_ALIKE = { date: 0.66, place: 0.72, attribute: 0.62 };
const DATE_LABEL = { clock: 'time of day', weekday: 'day of the week', day: 'date', month: 'month', year: 'year' };

/** Clauses that state the same but for the day, the hour, the place, or a value of which only one can hold. */
export function findSameClause(context: ConflictContext, { pairs, weights }: StoryPairs): Finding[] {
  const findings: Finding[] = [];
  for (const { a, b } of pairs) {
    if (a.report === b.report || a.unsure || b.unsure || a.negated.size > 0 || b.negated.size > 0) continue;
    if (a.background !== b.background) continue;
    const subject = subjectOf(context, a);
    if (subject === null || subject.startsWith('@') || subject !== subjectOf(context, b)) continue;
    const found = dateOf(context, a, b) ?? placeOf(context, a, b) ?? attributeOf(context, a, b);
    if (!found) continue;
    const alike = alikeBut(a, b, weights, found.keys);
    if (alike < LEAST_ALIKE[found.kind]) continue;
    findings.push({
      kind: found.kind,
      rule: `same-clause-other-${found.kind}`,
      about: found.about,
      score: Math.min(0.95, 0.32 + alike * 0.63),
      sides: [
        { value: found.words[0], voices: [{ unit: a, span: a.span }] },
        { value: found.words[1], voices: [{ unit: b, span: b.span }] },
      ],
      changes: false,
    });
  }
  return findings;
}

interface Found {
  kind: 'date' | 'place' | 'attribute';
  about: string;
  words: [string, string];
  keys: Set<string>;
}

const textOf = (context: ConflictContext, unit: Unit, span: [number, number]): string =>
  context.reports[unit.report]?.report.text.slice(...span) ?? '';

const keysIn = (context: ConflictContext, unit: Unit, span: [number, number]): string[] =>
  tokensOf(context, unit).flatMap(({ start, end, lower }) => (start >= span[0] && end <= span[1] ? (wordKey(lower) ?? []) : []));

/** Verbs both clauses have that are done once: arrested, signed, crashed. */
function sharesSingleEvent(context: ConflictContext, a: Unit, b: Unit): boolean {
  return tokensOf(context, a).some(({ pos, lower }) => {
    const key = wordKey(lower);
    return pos === 'VERB' && key !== null && b.own.has(key) && !REPEATABLE.has(stemOf(lower));
  });
}

function dateOf(context: ConflictContext, a: Unit, b: Unit): Found | null {
  if (!momentsClash(a.moments, b.moments) || !namesFit(a, b) || !sharesSingleEvent(context, a, b)) return null;
  for (const x of a.moments) {
    const [y, ...more] = b.moments.filter(({ kind }) => kind === x.kind);
    if (!y || more.length || fits(x, y) || a.moments.filter(({ kind }) => kind === x.kind).length > 1) continue;
    if (x.kind === 'clock' && minutesApart(x, y) < 20) continue;
    const spans: [Moment['span'], Moment['span']] = [x.span, y.span];
    return {
      kind: 'date',
      about: DATE_LABEL[x.kind],
      words: [textOf(context, a, spans[0]), textOf(context, b, spans[1])],
      keys: new Set([...a.moments, ...b.moments].flatMap((moment, i) => keysIn(context, i < a.moments.length ? a : b, moment.span))),
    };
  }
  return null;
}

const AT = /^(?:in|at|near)$/;
const BESIDE = /^(?:from|of|to|off|outside)$/;

/** The one name of a clause that stands behind "in", "at", "near"; none when another place is told beside it, as then either may be meant. */
function placeIn(context: ConflictContext, unit: Unit): { span: [number, number]; keys: string[] } | null {
  const tokens = tokensOf(context, unit);
  const places: [number, number][] = [];
  for (let i = 1; i < tokens.length; i++) {
    const before = (tokens[i - 1] as Token).lower;
    if (!isCapital(tokens[i]) || !(AT.test(before) || BESIDE.test(before))) continue;
    let last = i;
    while (isCapital(tokens[last + 1])) last++;
    if (BESIDE.test(before)) return null;
    places.push([(tokens[i] as Token).start, (tokens[last] as Token).end]);
  }
  const [span] = places;
  return span && places.length === 1 ? { span, keys: keysIn(context, unit, span) } : null;
}

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && !MOMENT_WORDS.has(token.lower);

const namesPlace = ({ reports }: ConflictContext, unit: Unit, place: string): boolean =>
  reports[unit.report]?.report.text.includes(place) ?? false;

function placeOf(context: ConflictContext, a: Unit, b: Unit): Found | null {
  const [x, y] = [placeIn(context, a), placeIn(context, b)];
  if (!x || !y || momentsClash(a.moments, b.moments) || !sharesSingleEvent(context, a, b)) return null;
  if (x.keys.some((key) => b.keys.has(key)) || y.keys.some((key) => a.keys.has(key))) return null;
  // A report that names both places knows how the one lies to the other.
  if (namesPlace(context, a, textOf(context, b, y.span)) || namesPlace(context, b, textOf(context, a, x.span))) return null;
  const rest = (unit: Unit, keys: string[]) => [...unit.names].filter((key) => !keys.includes(key));
  const [namesA, namesB] = [rest(a, x.keys), rest(b, y.keys)];
  if (namesA.some((key) => !b.keys.has(key)) || namesB.some((key) => !a.keys.has(key))) return null;
  if (!namesA.length && !a.moments.length && tokensOf(context, a).some(({ lower }) => lower === 'a' || lower === 'an')) return null;
  return {
    kind: 'place',
    about: 'place',
    words: [textOf(context, a, x.span), textOf(context, b, y.span)],
    keys: new Set([...x.keys, ...y.keys]),
  };
}

const VALUES = EXCLUSIVE_VALUES.map(([label, words, beside]) => ({
  label,
  words: new Map(words.split(' ').flatMap((group) => group.split('/').map((word): [string, string] => [word, group]))),
  beside: new Set(beside.split(' ')),
}));

function attributeOf(context: ConflictContext, a: Unit, b: Unit): Found | null {
  if (!namesFit(a, b) || !sameThing(context, a, b)) return null;
  const [xs, ys] = [tokensOf(context, a), tokensOf(context, b)];
  for (const { label, words, beside } of VALUES) {
    const [x, y] = [valueAmong(xs, words, beside), valueAmong(ys, words, beside)];
    if (!x || !y || words.get(x.lower) === words.get(y.lower) || !countsFit(a, b)) continue;
    return { kind: 'attribute', about: label, words: [x.text, y.text], keys: new Set([wordKey(x.lower) ?? '', wordKey(y.lower) ?? '']) };
  }
  return null;
}

/** The only word of a line in a clause that also has a word the line needs beside it. */
function valueAmong(tokens: readonly Token[], words: ReadonlyMap<string, string>, beside: ReadonlySet<string>): Token | null {
  const found = tokens.filter(({ lower }) => words.has(lower));
  return found.length === 1 && tokens.some(({ lower }) => beside.has(lower)) ? (found[0] as Token) : null;
}

/** The same numbers of people: three in one condition and two in another are no contradiction. */
const countsFit = (a: Unit, b: Unit): boolean => {
  const [x, y] = [a, b].map(({ counts }) => counts.map(({ min }) => min).join(' '));
  return x === y;
};
