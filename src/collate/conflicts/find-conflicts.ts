import type { Conflict } from '../../model/conflict.js';
import type { Citation } from '../../model/span.js';
import type { Statement } from '../../model/statement.js';
import type { Utterance } from '../../model/utterance.js';
import { compareText } from '../../text/compare.js';
import { idOf } from '../../text/hash.js';
import { cite } from '../../text/spans.js';
import type { StoryContext } from '../context.js';
import { storyPairs } from '../statements/story-pairs.js';
import { utteranceConflicts } from '../utterances/utterance-conflicts.js';
import { findAges } from './ages.js';
import { type ConflictContext, openConflicts } from './context.js';
import { distinctPairs } from './distinct.js';
import { findEventTimes } from './event-times.js';
import type { Finding } from './finding.js';
import { mergeFindings } from './merge-findings.js';
import { findNameVariants } from './name-variants.js';
import { findPairedCounts } from './paired-counts.js';
import { findPolarity } from './polarity.js';
import { findPresence } from './presence.js';
import { findSameClause } from './same-clause.js';
import { stateOf, withThoseOfOneTime } from './state.js';
import { findTolls } from './tolls.js';

/** Disagreements below this score stay out of sight. */
const LEAST_SCORE = 0.7;

/** Disagreements, each once, with both sides' words. */
export function findConflicts(story: StoryContext, statements: Statement[], utterances: Utterance[]): Conflict[] {
  const context = openConflicts(story);
  const all = storyPairs(story);
  const distinct = distinctPairs(context, all.pairs);
  const pairs = { ...all, pairs: distinct.pairs };
  const findings = [
    ...findTolls(context, pairs),
    ...findPresence(context, pairs),
    ...findEventTimes(context),
    ...findNameVariants(context),
    ...findAges(context),
    ...findPairedCounts(context, pairs),
    ...findPolarity(context, pairs),
    ...findSameClause(context, pairs),
  ]
    .filter(({ score }) => score >= LEAST_SCORE)
    .map((finding) => distinct.everywhere(finding));
  const stated = statementsByPlace(statements);
  const merged = mergeFindings(findings).flatMap((finding) => withThoseOfOneTime(finding, context));
  return [...merged.map((finding) => conflictOf(finding, context, stated)), ...utteranceConflicts(story, utterances)].sort(
    (a, b) => b.score - a.score || compareText(a.id, b.id),
  );
}

type StatedAt = (citation: Citation) => string[];

/** Looks up the statements that cite a stretch. */
function statementsByPlace(statements: Statement[]): StatedAt {
  const byReport = new Map<string, { span: [number, number]; id: string }[]>();
  for (const { id, witnesses } of statements) {
    for (const { report, span } of witnesses.flatMap(({ citations }) => citations)) {
      if (!span) continue;
      const own = byReport.get(report);
      if (own) own.push({ span, id });
      else byReport.set(report, [{ span, id }]);
    }
  }
  return ({ report, span }) =>
    (byReport.get(report) ?? []).filter((one) => span && one.span[0] < span[1] && span[0] < one.span[1]).map(({ id }) => id);
}

function conflictOf(finding: Finding, context: ConflictContext, statedAt: StatedAt): Conflict {
  const sides = finding.sides.map(({ value, voices }) => ({
    value,
    citations: voices
      .sort((a, b) => a.unit.id - b.unit.id)
      .flatMap(({ unit, span }) => {
        const report = context.reports[unit.report]?.report;
        return report ? [cite(report, span)] : [];
      }),
  }));
  const state = stateOf(finding, context);
  const values = sides.map(({ value, citations }) => `“${value}” (${new Set(citations.map(({ report }) => report)).size} of the reports)`);
  return {
    id: idOf(
      'conflict',
      finding.kind,
      finding.about,
      ...sides.flatMap(({ citations }) => citations.flatMap(({ report, span }) => [report, ...(span ?? [])])),
    ),
    kind: finding.kind,
    between: betweenOf(finding),
    statements: [...new Set(sides.flatMap(({ citations }) => citations.flatMap(statedAt)))].sort(compareText),
    sides,
    state,
    explanation: `${finding.about}: ${values.join(', ')}${state === 'updated' ? '; later reports know more' : ''}`,
    score: Math.round(finding.score * 100) / 100,
    rule: finding.rule,
  };
}

/** Between parties when each side is only ever somebody's words and not the same person's. */
function betweenOf({ sides }: Finding): Conflict['between'] {
  const reports = new Set(sides.flatMap(({ voices }) => voices.map(({ unit }) => unit.report)));
  if (reports.size === 1) return 'within';
  const attributed = sides.every(({ voices }) => voices.every(({ unit }) => unit.quotation !== null && unit.party !== null));
  return attributed ? 'parties' : 'outlets';
}
