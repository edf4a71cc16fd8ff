import { HEDGES, INTENTIONS } from '../../english/hedges.js';
import { MOMENT_WORDS } from '../../english/moment-words.js';
import { NEGATIONS } from '../../english/negations.js';
import type { AnnotatedReport } from '../../model/annotated.js';
import type { Span } from '../../model/span.js';
import { splitClauses } from '../../text/clauses.js';
import { contains, overlap } from '../../text/spans.js';
import { stemOf } from '../../text/stem.js';
import { type Token, tokenize } from '../../text/tokens.js';
import { relatedKey, wordKey, wordWeight } from '../../text/word-key.js';
import type { StoryContext } from '../context.js';
import { isBackground } from './background.js';
import { CLOSING, type Clause, isAttribution, JOINING, joinShort } from './join-clauses.js';
import { type Count, readCounts } from './read-counts.js';
import { type Moment, momentsIn, readMoments } from './read-moments.js';
import { readTolls } from './read-tolls.js';
import { recordScope } from './record-scope.js';
import type { ReadReport, Unit } from './unit.js';

/** What one story's reports say, clause by clause, in the story's order. */
export interface StoryUnits {
  reports: ReadReport[];
  units: Unit[];
}

const LONGEST_SPAN = 200;
/** Tokens of a sentence that are read: one without an end would make clauses without number, each set against all others. */
const LONGEST_SENTENCE = 2000;
const REST_OF_SENTENCE = 0.55;
const POS_WEIGHT: Record<string, number> = { PROPN: 1.2, NOUN: 1, VERB: 1, NUM: 1, ADJ: 0.8, ADV: 0.5 };
const MENTION_WEIGHT = 0.95;
const INTENTION_STEMS = new Set([...INTENTIONS].map(stemOf));

const memo = new WeakMap<StoryContext, StoryUnits>();

/** Read once a story: statements, conflicts, reversals and the digest share it. */
export function readUnits(story: StoryContext): StoryUnits {
  let read = memo.get(story);
  if (!read) {
    const reports = story.reports.map((report, index): ReadReport => ({ report, index, tokens: tokenize(report.text) }));
    const years = new Set(story.reports.flatMap(({ published }) => (published?.value ?? published?.earliest ?? '').slice(0, 4) || []));
    const units = reports.flatMap((report) => unitsOf(report, years));
    units.forEach((unit, id) => {
      unit.id = id;
    });
    read = { reports, units };
    memo.set(story, read);
  }
  return read;
}

/** Sentences that can state something: no caption, no furniture. The title may add to what bodies state. */
function bodySentences(report: AnnotatedReport): { span: Span; index: number }[] {
  const aside = [...report.captions.map(({ span }) => span), ...report.furniture.map(({ span }) => span)].sort((a, b) => a[0] - b[0]);
  let at = 0;
  return report.sentences.flatMap((span, index) => {
    while (at < aside.length && (aside[at] as Span)[1] <= span[0]) at++;
    const blocked = at < aside.length && overlap(aside[at] as Span, span) > 0;
    return blocked ? [] : [{ span, index }];
  });
}

function unitsOf(read: ReadReport, years: ReadonlySet<string>): Unit[] {
  const { report, tokens } = read;
  const nameAt = mentionsIn(report);
  const inQuotation = quotationsIn(report);
  const isSource = startsInside(report.quotations.flatMap(({ cue, source }) => [...cue, ...source]));
  const nameKind = kindsInside(report);
  const moments = readMoments(report);
  let [at, mention] = [0, 0];
  return bodySentences(report).flatMap(({ span, index }) => {
    while (at < tokens.length && (tokens[at] as Token).start < span[0]) at++;
    const first = at;
    while (at < tokens.length && (tokens[at] as Token).end <= span[1]) at++;
    if (at === first) return [];
    const end = Math.min(at, first + LONGEST_SENTENCE);
    while (mention < nameAt.length && (nameAt[mention]?.span[1] ?? 0) <= span[0]) mention++;
    const mentions: Mentioned[] = [];
    for (let i = mention; i < nameAt.length && (nameAt[i] as Mentioned).span[0] < span[1]; i++) mentions.push(nameAt[i] as Mentioned);
    return sentenceUnits(read, index, [first, end], {
      mentions,
      quotationAt: inQuotation,
      isSource,
      nameKind,
      moments: momentsIn(moments, span),
      background: isBackground(tokens.slice(first, at), years),
    });
  });
}

interface Mentioned {
  span: Span;
  kind: string;
  keys: string[];
}

/** Pronouns and roles with the name words of the party they stand for. */
function mentionsIn(report: AnnotatedReport): Mentioned[] {
  return report.parties
    .flatMap((party) => {
      const keys = party.name
        .toLowerCase()
        .split(/\s+/)
        .flatMap((word) => wordKey(word) ?? []);
      return party.mentions
        .filter(({ kind, confidence }) => kind !== 'name' && confidence >= 0.6)
        .map(({ span }) => ({ span, kind: party.type, keys }));
    })
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

type QuotationAt = (span: Span) => { index: number; party: number | null } | null;

/** Looks up the quotation that holds most of a clause. */
function quotationsIn(report: AnnotatedReport): QuotationAt {
  const contents = report.quotations
    .flatMap(({ content, party }, index) => content.map((span) => ({ span, index, party })))
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  let from = 0;
  return (span) => {
    while (from < contents.length && (contents[from]?.span[1] ?? 0) <= span[0] - 2000) from++;
    for (let i = from; i < contents.length; i++) {
      const one = contents[i] as (typeof contents)[number];
      if (one.span[0] >= span[1]) return null;
      if (overlap(one.span, span) * 2 > span[1] - span[0]) return one;
    }
    return null;
  };
}

/** What a report's other findings say about a clause. */
interface Surroundings {
  mentions: Mentioned[];
  quotationAt: QuotationAt;
  /** Does a token belong to words that only say who speaks? */
  isSource: (token: Token) => boolean;
  /** The kind of name a token belongs to. */
  nameKind: (token: Token) => string | undefined;
  /** Times of the sentence. */
  moments: Moment[];
  background: boolean;
}

const OTHER = 'other';

/** Looks up the kind of the name a token stands in. */
function kindsInside({ names }: AnnotatedReport): (token: Token) => string | undefined {
  const inside = new Map<number, string>();
  for (const { span, type } of names) for (let i = span[0]; i < Math.min(span[1], span[0] + LONGEST_SPAN); i++) inside.set(i, type);
  return ({ start }) => inside.get(start);
}

/** Does a token start inside one of the spans? */
function startsInside(spans: readonly Span[]): (token: Token) => boolean {
  const inside = new Set<number>();
  for (const [start, end] of spans) for (let i = start; i < Math.min(end, start + LONGEST_SPAN); i++) inside.add(i);
  return ({ start }) => inside.has(start);
}

function sentenceUnits(read: ReadReport, sentence: number, run: Span, around: Surroundings): Unit[] {
  const { tokens } = read;
  const clauses = joinShort(tokens, splitClauses(tokens, run));
  const units = clauses.map((clause) => clauseUnit(read, sentence, clause, around));
  const question = (tokens[run[1] - 1] as Token).text === '?' || (tokens[run[1] - 2] as Token | undefined)?.text === '?';
  for (const unit of units) {
    if (question) unit.unsure = true;
    for (const other of units) {
      if (other === unit) continue;
      for (const key of other.own) {
        if (!unit.keys.has(key)) unit.keys.set(key, (other.keys.get(key) ?? 0) * REST_OF_SENTENCE);
      }
    }
  }
  return units;
}

/** "Rejected the plan to rebuild it": what is done to a plan is done, whatever lies ahead in it. */
function isObject(tokens: readonly Token[], first: number, at: number): boolean {
  if (tokens[at]?.pos !== 'NOUN') return false;
  return tokens.slice(first, at).some(({ pos }) => pos === 'VERB');
}

function clauseUnit(read: ReadReport, sentence: number, { run: [first, last], asides }: Clause, around: Surroundings): Unit {
  const { mentions, quotationAt } = around;
  const { tokens, report } = read;
  let [from, to] = [first, last];
  while (from < to - 1 && (JOINING.has((tokens[from] as Token).lower) || CLOSING.has((tokens[from] as Token).text))) from++;
  while (to - 1 > from && JOINING.has((tokens[to - 1] as Token).text)) to--;
  const whole = report.sentences[sentence] as Span;
  const span: Span = [(tokens[from] as Token).start, (tokens[to - 1] as Token).end];
  const isWhole = (tokens[first - 1]?.end ?? -1) <= whole[0] && (tokens[last]?.start ?? Number.POSITIVE_INFINITY) >= whole[1];
  const unit: Unit = {
    id: 0,
    report: read.index,
    sentence,
    span: isWhole ? whole : span,
    tokens: [from, to],
    keys: new Map(),
    own: new Set(),
    placeOf: new Map(),
    deeds: new Set(),
    cost: new Map(),
    tolls: [],
    moments: momentsIn(around.moments, span),
    names: new Set(),
    named: new Map(),
    speakers: new Set(),
    background: around.background,
    sourceAt: new Set(),
    counts: readCounts(tokens, [from, to]),
    negated: new Set(),
    unsure: false,
    attribution: isAttribution(tokens, [from, to]),
    recordOf: recordScope(tokens.slice(from, to)),
    quotation: null,
    party: null,
    title: report.titleSpan !== undefined && overlap(report.titleSpan, span) > 0,
  };
  const quotation = quotationAt(span);
  if (quotation) Object.assign(unit, { quotation: quotation.index, party: quotation.party });
  unit.tolls = readTolls(tokens, unit.tokens, unit.counts);
  readKeys(unit, tokens, asides, around);
  for (const mention of mentions) {
    if (!contains(unit.span, mention.span)) continue;
    for (const key of mention.keys) {
      unit.names.add(key);
      // Who says it is not whom it is about.
      if (!unit.sourceAt.has(mention.span[0])) addNamed(unit, mention.kind, key);
      if (!unit.keys.has(key)) unit.keys.set(key, MENTION_WEIGHT);
    }
  }
  return unit;
}

function addNamed({ named }: Unit, kind: string, key: string): void {
  const keys = named.get(kind);
  if (keys) keys.add(key);
  else named.set(kind, new Set([key]));
}

const SCOPE = 7;
/** "No arrests but three suspects", "nothing except that": what follows is not denied. */
const ENDS_NEGATION = new Set(['but', 'except', 'because', 'although', 'though']);
/** "Terrorism was not a factor" denies what stands before it. */
const NO_PART = /^(?:is|was|were|are) (?:not|n['’]t) (?:a |the |any )?(?:factor|related|involved|linked|connected|cause|motive)/;
const DENY = stemOf('deny');
/** Who says it matters little for what is said. */
const SOURCE_WEIGHT = 0.5;
const TIME_COST = 0.12;
const RELATED_WEIGHT = 0.69;
const NEGATION_WEIGHT = 0.58;
const COUNTED_WEIGHT = 0.34;
const PHRASE_WEIGHT = 0.99;
const NAME_COST = 0.36;

function readKeys(unit: Unit, tokens: readonly Token[], asides: readonly Span[], { isSource, nameKind }: Surroundings): void {
  let scope = 0;
  let previous: string | null = null;
  const numbers = new Map(unit.counts.map((count) => [count.at, count]));
  const capitals = isShouted(tokens, unit.tokens);
  const add = (key: string, weight: number, cost: number) => {
    unit.keys.set(key, Math.max(unit.keys.get(key) ?? 0, weight));
    unit.own.add(key);
    unit.cost.set(key, cost);
  };
  for (let i = unit.tokens[0]; i < unit.tokens[1]; i++) {
    const token = tokens[i] as Token;
    if (deniesNext(tokens, i)) scope = SCOPE;
    if (NEGATIONS.has(token.lower) && !(token.lower === 'not' && tokens[i + 1]?.lower === 'only')) scope = SCOPE;
    else if (token.text === ',' || ENDS_NEGATION.has(token.lower)) scope = 0;
    if (HEDGES.has(token.lower) && !(token.lower === 'may' && token.text !== 'may')) unit.unsure = true;
    if (INTENTION_STEMS.has(stemOf(token.lower)) && tokens[i + 1]?.lower === 'to' && !isObject(tokens, unit.tokens[0], i))
      unit.unsure = true;
    const count = numbers.get(i);
    const key = token.pos === 'PUNCT' ? null : keyOf(token, count);
    if (key && asides.some(([first, last]) => i >= first && i < last)) {
      const weight = (POS_WEIGHT[token.pos] ?? 0.6) * wordWeight(token.lower) * REST_OF_SENTENCE;
      if (!unit.keys.has(key)) unit.keys.set(key, weight);
      previous = null;
      continue;
    }
    if (!key) {
      previous = null;
      continue;
    }
    const source = isSource(token);
    if (source) unit.sourceAt.add(token.start);
    const kind = nameKind(token);
    const name = !capitals && (kind !== undefined || (/^\p{Lu}/u.test(token.text) && !opensSentence(tokens, i)));
    const weight = (POS_WEIGHT[token.pos] ?? 0.6) * wordWeight(token.lower) * (source ? SOURCE_WEIGHT : 1);
    if (!unit.placeOf.has(key)) unit.placeOf.set(key, i);
    add(key, weight, weight * (MOMENT_WORDS.has(token.lower) ? TIME_COST : name ? NAME_COST : 1));
    if (token.pos === 'VERB' && !source) unit.deeds.add(key);
    const other = relatedKey(token.lower);
    if (other && !unit.keys.has(other)) add(other, weight * RELATED_WEIGHT, 0);
    for (const of of count?.of ?? []) add(`${key} ${of}`, COUNTED_WEIGHT, 0);
    if (previous && !name) add(`${previous} ${key}`, weight * PHRASE_WEIGHT, 0);
    previous = name ? null : key;
    if (name && !MOMENT_WORDS.has(token.lower)) {
      (source ? unit.speakers : unit.names).add(key);
      if (!source) addNamed(unit, kind ?? OTHER, key);
    }
    const denied =
      scope > 0 ||
      NO_PART.test(
        tokens
          .slice(i + 1, i + 6)
          .map((one) => one.lower)
          .join(' '),
      );
    if (denied) {
      unit.negated.add(key);
      add(`!${key}`, weight * NEGATION_WEIGHT, weight * NEGATION_WEIGHT);
      if (scope > 0) scope--;
    }
  }
}

/** "denied that …", "denied taking …", "ruled out …", "does not believe that …": what follows is said not to be so. */
function deniesNext(tokens: readonly Token[], at: number): boolean {
  const { lower, pos } = tokens[at] as Token;
  const before = tokens[at - 1];
  if (!before) return false;
  if (stemOf(before.lower) === DENY) return lower === 'that' || (pos === 'VERB' && lower.endsWith('ing')) || lower === 'being';
  if (before.lower === 'out') return /^(?:rul|rule)/.test(tokens[at - 2]?.lower ?? '');
  return lower === 'that' && tokens.slice(Math.max(0, at - 3), at).some((token) => NEGATIONS.has(token.lower));
}

/** Is a token the first word of a sentence or of a quotation, where a capital says nothing? */
const opensSentence = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return !before || /^(?:[.?!:"“”‘'`*]|''|``)/.test(before.text) || before.end + 1 < (tokens[at] as Token).start;
};

function keyOf({ lower }: Token, count: Count | undefined): string | null {
  if (!count) return wordKey(lower);
  if (count.min === 1 && count.max === Number.POSITIVE_INFINITY) return '=several';
  return `#${count.max === Number.POSITIVE_INFINITY ? count.min : count.max}`;
}

/** Is a run set in capitals? Then capitals mark no names. */
function isShouted(tokens: readonly Token[], [first, last]: Span): boolean {
  let [upper, lower] = [0, 0];
  for (let i = first; i < last; i++) {
    const { text } = tokens[i] as Token;
    if (/^\p{Lu}{2}/u.test(text)) upper++;
    else if (/\p{Ll}/u.test(text)) lower++;
  }
  return upper > lower;
}
