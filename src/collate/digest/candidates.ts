import type { AnnotatedReport } from '../../model/annotated.js';
import type { Span } from '../../model/span.js';
import { overlap } from '../../text/spans.js';
import type { Token } from '../../text/tokens.js';
import type { StoryContext } from '../context.js';
import { readUnits } from '../statements/read-units.js';
import { leansOn } from './self-contained.js';
import { thingsTold, untoldPersons, untoldThings } from './untold-things.js';

/** A sentence that can stand alone. */
export interface Candidate {
  report: AnnotatedReport;
  span: Span;
  keys: Set<string>;
  words: number;
  /** Sorts of things it tells of. */
  tells: Set<string>;
  /** Things with "the" and persons by surname alone that an earlier line must have told. */
  untold: string[][];
  /** Opens with somebody's words. */
  quotes: boolean;
  /** Place among all sentences of the story. */
  order: number;
  /** How far down its report it stands, 0 to 1. */
  depth: number;
  /** How many sentences of the body stand before it in its report. */
  place: number;
}

/** So many sentences open a report. */
const OPENING = 2;

/** The body sentences of the story's reports that can stand alone. Opinion and live pages speak in their own voice and are left out. */
export function findCandidates(story: StoryContext): Candidate[] {
  const { reports, units } = readUnits(story);
  const known = knownNames(story);
  const found: Candidate[] = [];
  let order = 0;
  let place = 0;
  for (let i = 0; i < units.length; ) {
    const first = units[i];
    if (!first) break;
    let next = i + 1;
    while (units[next]?.report === first.report && units[next]?.sentence === first.sentence) next++;
    const read = reports[first.report];
    const span = afterDateline(read?.report, first.sentence);
    if (read && span && read.report.genre !== 'opinion' && read.report.role !== 'primary' && !first.title) {
      const tokens = tokensIn(read.tokens, first.tokens[0], span);
      const keys = new Set(units.slice(i, next).flatMap(({ own }) => [...own]));
      if (!leansOn(read.report, span, tokens, known)) {
        const depth = span[0] / Math.max(1, read.report.text.length);
        found.push({
          report: read.report,
          span,
          keys,
          tells: thingsTold(tokens),
          untold: untoldIn(read.report, tokens, place < OPENING),
          quotes: /^["“]/.test(read.report.text.slice(...span)),
          words: tokens.filter(({ pos }) => pos !== 'PUNCT').length,
          order,
          depth,
          place,
        });
      }
    }
    order++;
    if (!first.title) place++;
    if (units[next]?.report !== first.report) place = 0;
    i = next;
  }
  return found;
}

/** What the sentence takes for told; what opens a report tells it there itself. */
function untoldIn({ times, names }: AnnotatedReport, tokens: readonly Token[], opens: boolean): string[][] {
  const isIn = (spans: readonly Span[], { start, end }: Token): boolean => spans.some((span) => overlap(span, [start, end]) > 0);
  const days = times.map(({ span }) => span);
  const persons = names.flatMap(({ type, span }) => (type === 'person' ? [span] : []));
  const things = untoldThings(tokens, (token) => isIn(days, token), opens);
  return [...things, ...untoldPersons(tokens, (token) => isIn(persons, token))];
}

/** Last words of names that two reports or more have, in lower case: the story's own people, who need no office. */
function knownNames({ reports }: StoryContext): Set<string> {
  const told = new Map<string, number>();
  for (const { parties } of reports) {
    const own = new Set(
      parties.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase().split(/\s+/).at(-1) ?? ''),
    );
    for (const name of own) told.set(name, (told.get(name) ?? 0) + 1);
  }
  return new Set([...told].filter(([, count]) => count > 1 || reports.length === 1).map(([name]) => name));
}

/** "Nov 5 (Reuters) -", "WASHINGTON ―": datelines that name no place or stand before a dash of another kind. */
const AGENCY_LINE = /^(?:[\p{L}\d .,]{0,60}\([\p{L} .]{2,30}\)|\p{Lu}[\p{Lu} .,]{2,40})\s+[-\u2010-\u2015]+\s/u;

/** A sentence without the dateline it opens with. */
function afterDateline(report: AnnotatedReport | undefined, sentence: number): Span | undefined {
  const span = report?.sentences[sentence];
  if (!report || !span) return span;
  const line = AGENCY_LINE.exec(report.text.slice(...span))?.[0].length ?? 0;
  const end = Math.max(line && span[0] + line, report.dateline?.span[1] ?? 0);
  if (end <= span[0] || end >= span[1]) return span;
  let start = end;
  while (start < span[1] && /[\s\-–—:.]/.test(report.text[start] as string)) start++;
  return [start, span[1]];
}

function tokensIn(tokens: readonly Token[], near: number, span: Span): Token[] {
  let first = near;
  while (first > 0 && (tokens[first - 1] as Token).start >= span[0]) first--;
  let last = near;
  while (last < tokens.length && (tokens[last] as Token).end <= span[1]) last++;
  return tokens.slice(first, last);
}
