import type { Origin } from '../../model/origin.js';
import type { StoryParty } from '../../model/party.js';
import type { Citation } from '../../model/span.js';
import type { Statement, StatementWitness } from '../../model/statement.js';
import { compareText } from '../../text/compare.js';
import { idOf } from '../../text/hash.js';
import { cite, overlap } from '../../text/spans.js';
import type { StoryContext } from '../context.js';
import { compareUnits } from './compare-units.js';
import { joinRows } from './join-rows.js';
import { readUnits, type StoryUnits } from './read-units.js';
import { sharedWords } from './shared-words.js';
import { storyPairs } from './story-pairs.js';
import type { Unit } from './unit.js';

/** Rows of the facts table: sentences or clauses of different reports that state the same thing, and what only one report states. */
export function alignStatements(story: StoryContext, parties: StoryParty[], origins: Origin[]): Statement[] {
  const read = readUnits(story);
  const { weights, pairs } = storyPairs(story);
  const score = (a: Unit, b: Unit) => {
    const compared = compareUnits(a, b, weights);
    return compared.differs.length ? 0 : compared.score;
  };
  const rows = joinRows(read.units, pairs, score);
  const shared = rows.filter((row) => row.length > 1 && row.some(({ title }) => !title));
  const lone = wholeSentences(
    rows
      .filter((row) => row.length === 1 || row.every(({ title }) => title))
      .flat()
      .filter(({ title }) => !title),
  );
  return [...shared, ...lone]
    .map((row) => statementOf(row, read, story, parties, origins))
    .sort((a, b) => b.standsIn.length - a.standsIn.length || firstPlace(story, a) - firstPlace(story, b) || compareText(a.id, b.id));
}

/** Clauses nothing joins stand together as what is left of their sentence. */
function wholeSentences(units: Unit[]): Unit[][] {
  const bySentence = new Map<string, Unit[]>();
  for (const unit of units) {
    const key = `${unit.report} ${unit.sentence}`;
    const own = bySentence.get(key);
    if (own) own.push(unit);
    else bySentence.set(key, [unit]);
  }
  return [...bySentence.values()];
}

const firstPlace = (story: StoryContext, { witnesses }: Statement): number => {
  const first = witnesses[0]?.citations[0];
  const report = story.reports.findIndex(({ id }) => id === first?.report);
  return report * 1e7 + (first?.span?.[0] ?? 0);
};

function statementOf(row: Unit[], read: StoryUnits, story: StoryContext, parties: StoryParty[], origins: Origin[]): Statement {
  const byReport = new Map<number, Unit[]>();
  for (const unit of row) byReport.set(unit.report, [...(byReport.get(unit.report) ?? []), unit]);
  const witnesses = [...byReport].sort((a, b) => a[0] - b[0]).map(([index, units]) => witnessOf(units, index, read, parties));
  const standsIn = [...byReport.keys()]
    .sort((a, b) => a - b)
    .map((index) => (read.reports[index] as StoryUnits['reports'][number]).report.id);
  const citations = witnesses.flatMap((witness) => witness.citations);
  return {
    id: idOf('statement', ...citations.flatMap(({ report, span }) => [report, ...(span ?? [])])),
    witnesses,
    origins: originsOf(citations, standsIn, origins),
    standsIn,
    notComparable: story.reports
      .filter(({ id, completeness }) => completeness.verdict !== 'full' && !standsIn.includes(id))
      .map(({ id }) => id),
    why: standsIn.length > 1 ? [sharedWords(row, read.reports)] : [],
    rule: standsIn.length > 1 ? 'shared-words' : 'one-report',
  };
}

function witnessOf(units: Unit[], index: number, read: StoryUnits, parties: StoryParty[]): StatementWitness {
  const { report } = read.reports[index] as StoryUnits['reports'][number];
  const quoted = units.find(({ quotation }) => quotation !== null);
  const citations = mergeTouching(units, report.sentences).map((span) => cite(report, span));
  if (!quoted) return { citations, voice: units.some(({ attribution }) => attribution) ? 'attributed' : 'own' };
  const party = parties.find(({ members }) => members.some((member) => member.report === report.id && member.party === quoted.party));
  return {
    citations,
    voice: 'attributed',
    party: party?.id ?? null,
    ...(quoted.quotation === null ? {} : { quotation: quoted.quotation }),
  };
}

/** Neighbouring clauses of one sentence are cited as one stretch. */
function mergeTouching(units: Unit[], sentences: readonly [number, number][]): [number, number][] {
  const spans: { span: [number, number]; sentence: number; id: number }[] = [];
  for (const unit of [...units].sort((a, b) => a.id - b.id)) {
    const last = spans.at(-1);
    if (last && last.sentence === unit.sentence && unit.id === last.id + 1) {
      last.span = [last.span[0], unit.span[1]];
      last.id = unit.id;
    } else spans.push({ span: [...unit.span], sentence: unit.sentence, id: unit.id });
  }
  return spans.map(({ span, sentence }) => {
    const whole = sentences[sentence] as [number, number];
    // What is left beside the words is a mark: then the sentence is cited as it stands.
    return span[0] - whole[0] + (whole[1] - span[1]) <= 2 ? whole : span;
  });
}

/** The separate texts that state it; a report outside every origin counts for itself. */
function originsOf(citations: Citation[], standsIn: string[], origins: Origin[]): string[] {
  const found = new Set<string>();
  for (const { report, span } of citations) {
    const own = origins.filter(({ reports }) => reports.includes(report));
    const held = own.find(({ passages }) =>
      passages.some(
        ({ citation }) => citation.report === report && citation.span && span && overlap(citation.span, span) * 2 > span[1] - span[0],
      ),
    );
    const origin = held ?? own.find(({ kind }) => kind === 'outlet') ?? own[0];
    if (origin) found.add(origin.id);
  }
  return found.size || !origins.length ? [...found].sort(compareText) : standsIn;
}
