import { COUNTED_EVENTS } from '../../english/toll-words.js';
import type { Span } from '../../model/span.js';
import { overlap } from '../../text/spans.js';
import type { Count } from '../statements/read-counts.js';
import type { Unit } from '../statements/unit.js';
import { type ConflictContext, tokensOf } from './context.js';

// Does a number of people tell of the story's own event, and of all of it?

/** Words that make a number one of a part: died at the scene, later, at that hospital. */
const PART_WORDS = new Set(['scene', 'scenes', 'hospital', 'later', 'including', 'among']);
/** Words of a number that is still to come; those of the second list as verbs: "housing projects" are none. */
const FORECAST = /^(?:forecasts?|projections?|predictions?|models?)$/;
const FORECASTING = /^(?:project(?:s|ed)|predict(?:s|ed)|expect(?:s|ed))$/;

export function isPartOrForecast(context: ConflictContext, unit: Unit): boolean {
  const tokens = tokensOf(context, unit);
  return tokens.some(
    ({ lower, pos }, i) =>
      PART_WORDS.has(lower) ||
      // "Stronger than expected": the storm, not the number.
      ((FORECAST.test(lower) || (FORECASTING.test(lower) && pos !== 'NOUN')) && !/^(?:than|as)$/.test(tokens[i - 1]?.lower ?? '')),
  );
}

const ORDINALS = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const ONE_MORE = new RegExp(
  `\\b(?:an?|another) (${ORDINALS.join('|')}) (?:\\p{L}+ )?(?:died|(?:was|were) (?:later )?(?:killed|shot|injured|wounded|hurt|arrested|charged|rescued))`,
  'giu',
);

/** "Four died at once. A fifth died later": the number is not all when its sentence, or the next, tells of one more. */
export function isPartOfMore({ reports }: ConflictContext, { report: number, sentence }: Unit, { max }: Count): boolean {
  const report = reports[number]?.report;
  const [start, end] = report?.sentences[sentence] ?? [0, 0];
  const told = report?.text.slice(start, report.sentences[sentence + 1]?.[1] ?? end) ?? '';
  return [...told.matchAll(ONE_MORE)].some(([, more = '']) => ORDINALS.indexOf(more.toLowerCase()) + 1 === max);
}

/** "Eight were wounded in 11 shootings across the city": a number over several events is not that of the story's own. */
export const isOverSeveral = (context: ConflictContext, unit: Unit): boolean =>
  neighbours(context, unit).some(({ report, counts }) =>
    counts.some(({ min, at }) => min > 1 && COUNTED_EVENTS.has(headBehind(context.reports[report]?.tokens ?? [], at))),
  );

/** The noun a number counts, as it stands: the last of those right behind it. */
function headBehind(tokens: ConflictContext['reports'][number]['tokens'], at: number): string {
  let end = at + 1;
  while (/^(?:NOUN|ADJ)$/.test(tokens[end]?.pos ?? '')) end++;
  return tokens[end - 1]?.lower ?? '';
}

/** One of several is told apart further down a report: only its beginning, or "one person was killed", says that there was one. */
export function isOneOfSeveral(context: ConflictContext, unit: Unit, event: string, { at }: Count): boolean {
  const noun = context.reports[unit.report]?.tokens[at + 1]?.lower;
  return !isInLead(context, unit) && !(event === 'killed' && noun === 'person');
}

/** Sentences that open a report and tell what happened. */
const LEAD = 2;

export function isInLead({ reports }: ConflictContext, unit: Unit): boolean {
  const report = reports[unit.report]?.report;
  return unit.title || unit.sentence < firstOfBody(report) + LEAD;
}

type Report = ConflictContext['reports'][number]['report'];

const firstOfBody = (report: Report | undefined): number =>
  Math.max(0, report?.sentences.findIndex(([start]) => start >= (report.titleSpan?.[1] ?? 0)) ?? 0);

/** A month or a year alone places another event of the kind, told beside this one. */
const OTHER_TIME = new Set(['month', 'year']);
const AGO = /\blast (?:spring|summer|fall|autumn|winter|month|year)\b|\b(?:months|years?|decades?) (?:ago|earlier|before)\b/gi;
/** What tells of a thing or of someone between commas: ", repaired last summer,". */
const ASIDE = /, (?:which|who|whose|where|an?|the|once|built|born|[a-z]+ed)\b[^,]*/g;

/** Does its sentence, or the one before it when it goes on with "it", place a number in a month or a year and no nearer? */
export function isOfOtherTime(context: ConflictContext, unit: Unit): boolean {
  const text = sentenceText(context, unit);
  const [start] = sentenceSpan(context, unit);
  const asides = [...text.matchAll(ASIDE)]
    .map(({ index, 0: words }): Span => [start + index, start + index + words.length])
    .filter((aside) => !unit.tolls.some(({ count }) => overlap(aside, count.span)));
  const isTold = (span: Span) => !asides.some((aside) => overlap(aside, span));
  if ([...text.matchAll(AGO)].some(({ index }) => isTold([start + index, start + index + 1]))) return true;
  const first = neighbours(context, unit)[0] as Unit;
  const before = context.units[first.id - 1];
  const goesOn = /^it\b/i.test(text) && before?.report === unit.report;
  const moments = [...neighbours(context, unit), ...(goesOn ? neighbours(context, before) : [])].flatMap((own) =>
    own.moments.filter(({ span }) => isTold(span)),
  );
  return moments.length > 0 && moments.every(({ kind }) => OTHER_TIME.has(kind));
}

/** How many reports have a word in a name. */
export function wordsInNames({ reports }: ConflictContext): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { report } of reports) {
    const own = new Set(report.names.flatMap(({ span }) => report.text.slice(...span).split(/\s+/)));
    for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Does its sentence name places that no other report names and its own does not open with? Then it tells of another event beside this one. */
export function isOfOtherPlace(context: ConflictContext, unit: Unit, inNames: ReadonlyMap<string, number>): boolean {
  const places = neighbours(context, unit).flatMap((own) => placesIn(context, own));
  return (
    places.length > 0 &&
    places.every((place) => !opensWith(context, unit, place) && place.split(/\s+/).every((word) => (inNames.get(word) ?? 0) < 2))
  );
}

/** Places named in both clauses and none of them in common: "700 deaths" in one state, "10,000 deaths" in another. */
export function placesFit(context: ConflictContext, a: Unit, b: Unit): boolean {
  const [xs, ys] = [placesIn(context, a), placesIn(context, b)];
  return !xs.length || !ys.length || xs.some((x) => ys.some((y) => x.includes(y) || y.includes(x)));
}

function placesIn({ reports }: ConflictContext, { report: number, span: own }: Unit): string[] {
  const report = reports[number]?.report;
  return (report?.names ?? []).flatMap(({ span, type }) =>
    type === 'place' && span[0] >= own[0] && span[1] <= own[1] ? (report?.text.slice(...span) ?? []) : [],
  );
}

/** Does a report name a place where it tells what happened? */
function opensWith({ reports }: ConflictContext, { report: number }: Unit, place: string): boolean {
  const report = reports[number]?.report;
  const lead = report?.sentences[firstOfBody(report) + LEAD - 1] ?? report?.sentences.at(-1);
  return lead !== undefined && (report?.text.slice(0, lead[1]).includes(place) ?? false);
}

export const sentenceSpan = ({ reports }: ConflictContext, unit: Unit): Span =>
  reports[unit.report]?.report.sentences[unit.sentence] ?? unit.span;

export const sentenceText = (context: ConflictContext, unit: Unit): string =>
  context.reports[unit.report]?.report.text.slice(...sentenceSpan(context, unit)) ?? '';

/** The clauses of a clause's sentence. */
export function neighbours({ units }: ConflictContext, unit: Unit): Unit[] {
  const isBeside = (other: Unit | undefined): other is Unit => other?.report === unit.report && other.sentence === unit.sentence;
  let [from, to] = [unit.id, unit.id];
  while (isBeside(units[from - 1])) from--;
  while (isBeside(units[to + 1])) to++;
  return units.slice(from, to + 1);
}
