import { TOLL_EVENTS } from '../../english/toll-words.js';
import type { Span } from '../../model/span.js';
import { wordKey } from '../../text/word-key.js';
import { agree } from '../statements/compare-units.js';
import type { Count } from '../statements/read-counts.js';
import { momentsClash } from '../statements/read-moments.js';
import type { StoryPairs } from '../statements/story-pairs.js';
import type { Unit } from '../statements/unit.js';
import type { ConflictContext } from './context.js';
import type { Finding, Side } from './finding.js';

interface Told {
  unit: Unit;
  count: Count;
}

const LABEL = new Map(TOLL_EVENTS.map(([id, label]) => [id, label]));
/** Words that make a number one of a part: died at the scene, later, at that hospital. */
const PART_WORDS = new Set(['scene', 'scenes', 'hospital', 'later', 'including', 'among']);
/** Words of a number that is still to come. */
const FORECAST = /^(?:forecasts?|project(?:s|ed|ions?)|predict(?:s|ed|ions?)|models?|expect(?:s|ed))$/;
/** "Four died at once and a fifth died later": the number is not all. */
const ONE_MORE =
  /\b(?:an?|another) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|other) (?:\p{L}+ )?(?:died|(?:was|were) (?:killed|shot|injured|wounded|hurt))/iu;
/** A month or a year alone places another event of the kind, told beside this one. */
const OTHER_TIME = new Set(['month', 'year']);
const AGO = /\blast (?:spring|summer|fall|autumn|winter|month|year)\b|\b(?:months|years?|decades?) (?:ago|earlier|before)\b/i;
/** Sentences that open a report and tell what happened. */
const LEAD = 2;

/** Numbers of people killed, injured, arrested … in the story's own event, that cannot both be right. */
export function findTolls(context: ConflictContext, pairs: StoryPairs): Finding[] {
  const slots = new Map<string, Told[]>();
  const inNames = wordsInNames(context);
  for (const unit of context.units) {
    if (!unit.tolls.length || unit.unsure || unit.background) continue;
    const tokens = context.reports[unit.report]?.tokens ?? [];
    if (tokens.slice(...unit.tokens).some(({ lower }) => PART_WORDS.has(lower) || FORECAST.test(lower))) continue;
    if (isOfOtherPlace(context, unit, inNames)) continue;
    if (isOfOtherTime(context, unit) || ONE_MORE.test(sentenceText(context, unit))) continue;
    for (const { event, group, count } of unit.tolls) {
      if (count.max === 1 && !isInLead(context, unit)) continue;
      const slot = group ? `${event} ${group}` : event;
      const own = slots.get(slot);
      if (own) own.push({ unit, count });
      else slots.set(slot, [{ unit, count }]);
    }
  }
  const killed = new Set((slots.get('killed') ?? []).map(({ count }) => count.min));
  return [...slots].flatMap(([slot, tolls]) => findingOf(slot, tolls, context, { pairs, killed }) ?? []);
}

/** Does its sentence, or the one before it when it goes on with "it", place a number in a month or a year and no nearer? */
function isOfOtherTime(context: ConflictContext, unit: Unit): boolean {
  const first = neighbours(context, unit)[0] as Unit;
  const before = context.units[first.id - 1];
  const goesOn = /^it\b/i.test(sentenceText(context, unit)) && before?.report === unit.report;
  if (AGO.test(sentenceText(context, unit))) return true;
  const moments = [...neighbours(context, unit), ...(goesOn ? neighbours(context, before) : [])].flatMap((own) => own.moments);
  return moments.length > 0 && moments.every(({ kind }) => OTHER_TIME.has(kind));
}

/** How many reports have a word in a name. */
function wordsInNames({ reports }: ConflictContext): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { report } of reports) {
    const own = new Set(report.names.flatMap(({ span }) => report.text.slice(...span).split(/\s+/)));
    for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Does its sentence name places that no other report names? Then it tells of another event beside this one. */
function isOfOtherPlace(context: ConflictContext, unit: Unit, inNames: ReadonlyMap<string, number>): boolean {
  const places = neighbours(context, unit).flatMap((own) => placesIn(context, own));
  return places.length > 0 && places.every((place) => place.split(/\s+/).every((word) => (inNames.get(word) ?? 0) < 2));
}

/** One of several is told apart further down a report: only its beginning says that there was one. */
function isInLead({ reports }: ConflictContext, unit: Unit): boolean {
  const report = reports[unit.report]?.report;
  const body = report?.sentences.findIndex(([start]) => start >= (report.titleSpan?.[1] ?? 0)) ?? 0;
  return unit.title || unit.sentence < Math.max(0, body) + LEAD;
}

const amountOf = (count: Count): number => (count.max === Number.POSITIVE_INFINITY ? count.min : count.max);

/** A number many times another is the sum of a war or a year, told beside the one event. */
const SCALE = 6;
const LARGE = 30;
const isOfAnotherScale = (amount: number, least: number): boolean => amount >= LARGE && amount > SCALE * Math.max(1, least);

function findingOf(
  slot: string,
  all: Told[],
  context: ConflictContext,
  { pairs, killed }: { pairs: StoryPairs; killed: Set<number> },
): Finding | null {
  const { reports } = context;
  const tolls = largestOfEach(all);
  const byValue = new Map<string, Told[]>();
  for (const toll of tolls) {
    const key = `${toll.count.min} ${toll.count.max} ${toll.count.approx}`;
    byValue.set(key, [...(byValue.get(key) ?? []), toll]);
  }
  const values = [...byValue.values()].sort((a, b) => amountOf((a[0] as Told).count) - amountOf((b[0] as Told).count));
  const [[lowest]] = values as [[Told]];
  const least = amountOf(lowest.count);
  const clashing = values.filter(
    (own) =>
      !isOfAnotherScale(amountOf((own[0] as Told).count), least) &&
      values.every((other) => other === own || !agree((own[0] as Told).count, (other[0] as Told).count)),
  );
  const heard = new Set(clashing.flatMap((own) => own.map(({ unit }) => unit.report)));
  if (clashing.length < 2 || heard.size < 2 || !sameEvent(clashing, slot, pairs, context) || onlyTheDead(clashing, killed, context))
    return null;
  const sides = clashing.map((own): Side => {
    const { unit, count } = own[0] as Told;
    return {
      value: reports[unit.report]?.report.text.slice(...count.span) ?? '',
      amount: amountOf(count),
      voices: own.map(({ unit: at }) => ({ unit: at, span: sentenceSpan(context, at) })),
    };
  });
  const [event = '', group] = slot.split(' ');
  return {
    kind: 'number',
    rule: 'toll',
    about: `number of ${group ?? 'people'} ${LABEL.get(event) ?? event}`,
    score: 0.8,
    sides,
    changes: true,
  };
}

/** A report that gives two numbers counts two groups, or has brought one up to date: its largest is what it says in the end. */
function largestOfEach(tolls: Told[]): Told[] {
  const most = new Map<number, number>();
  for (const { unit, count } of tolls) most.set(unit.report, Math.max(most.get(unit.report) ?? 0, amountOf(count)));
  return tolls.filter(({ unit, count }) => amountOf(count) === most.get(unit.report));
}

/** A toll is cited with its sentence, which says of what event it is. */
const sentenceSpan = ({ reports }: ConflictContext, unit: Unit): Span => reports[unit.report]?.report.sentences[unit.sentence] ?? unit.span;

const LEAST_SHARED = 0.25;

/** Do clauses of different sides have more in common than the number's event: a place, a cause? */
function sameEvent(groups: Told[][], slot: string, { weights }: StoryPairs, context: ConflictContext): boolean {
  const event = slot.split(' ')[0];
  const ignored = new Set(
    TOLL_EVENTS.find(([id]) => id === event)?.[2]
      .split(' ')
      .map((word) => wordKey(word)),
  );
  return groups.every((own, i) =>
    groups.some(
      (other, j) =>
        i !== j &&
        own.some(({ unit: a }) =>
          other.some(({ unit: b }) => {
            let shared = 0;
            for (const [key, value] of weights.vectors[a.id] ?? []) {
              const also = weights.vectors[b.id]?.get(key);
              if (also !== undefined && !/[#! ]/.test(key) && !ignored.has(key)) shared += Math.min(value, also);
            }
            return shared >= LEAST_SHARED && !momentsClash(a.moments, b.moments) && placesFit(context, a, b);
          }),
        ),
    ),
  );
}

/** Do the numbers differ by the dead alone: fifteen hurt and one killed are sixteen shot, and a killer may be counted or not. */
function onlyTheDead(groups: Told[][], killed: ReadonlySet<number>, context: ConflictContext): boolean {
  if (groups.length !== 2) return false;
  const [low, high] = groups as [Told[], Told[]];
  const apart = Math.abs(amountOf((low[0] as Told).count) - amountOf((high[0] as Told).count));
  const sentence = (own: Told[]) => own.map(({ unit }) => sentenceText(context, unit));
  const both = [...sentence(low), ...sentence(high)];
  if (
    apart === 1 &&
    both.some((text) =>
      /himself|herself|suicide|including the (?:gunman|shooter|attacker)|(?:gunman|shooter) (?:is|was) (?:also )?(?:dead|killed)/i.test(
        text,
      ),
    )
  )
    return true;
  const slotTellsDead = (own: Told[]) =>
    own.some(({ unit, count }) => unit.tolls.some((toll) => toll.count === count && toll.event === 'killed'));
  const tellsDead = (own: Told[]) =>
    own.some(({ unit }) => neighbours(context, unit).some(({ tolls }) => tolls.some(({ event }) => event === 'killed')));
  // A sentence that gives the dead beside the hurt does not count them among these.
  return killed.has(apart) && !slotTellsDead(low) && !tellsDead(high);
}

/** Places named in both clauses and none of them in common: "700 deaths" in one state, "10,000 deaths" in another. */
function placesFit(context: ConflictContext, a: Unit, b: Unit): boolean {
  const [xs, ys] = [placesIn(context, a), placesIn(context, b)];
  return !xs.length || !ys.length || xs.some((x) => ys.some((y) => x.includes(y) || y.includes(x)));
}

function placesIn({ reports }: ConflictContext, { report: number, span: own }: Unit): string[] {
  const report = reports[number]?.report;
  return (report?.names ?? []).flatMap(({ span, type }) =>
    type === 'place' && span[0] >= own[0] && span[1] <= own[1] ? (report?.text.slice(...span) ?? []) : [],
  );
}

const sentenceText = ({ reports }: ConflictContext, unit: Unit): string => {
  const report = reports[unit.report]?.report;
  return report ? report.text.slice(...(report.sentences[unit.sentence] as Span)) : '';
};

/** The clauses of a clause's sentence. */
function neighbours({ units }: ConflictContext, unit: Unit): Unit[] {
  const isBeside = (other: Unit | undefined): other is Unit => other?.report === unit.report && other.sentence === unit.sentence;
  let [from, to] = [unit.id, unit.id];
  while (isBeside(units[from - 1])) from--;
  while (isBeside(units[to + 1])) to++;
  return units.slice(from, to + 1);
}
