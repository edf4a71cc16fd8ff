import type { AnnotatedReport } from '../model/annotated.js';
import type { Collation } from '../model/collation.js';
import type { Decision } from '../model/decision.js';
import type { Problem } from '../model/problem.js';
import type { Stage } from '../model/stage.js';
import { STAGE_VERSIONS } from '../model/versions.js';
import { compareText } from '../text/compare.js';
import { idOf } from '../text/hash.js';
import { PIPELINE } from '../text/pipeline.js';
import { sealOf } from '../text/seal.js';
import { findConflicts } from './conflicts/find-conflicts.js';
import { openStory } from './context.js';
import { countStory } from './counts.js';
import { dateStory } from './dates/story-dates.js';
import { decideStatements } from './decisions/decide-statements.js';
import { hideConflicts } from './decisions/hide-conflicts.js';
import { type DigestLength, makeDigest } from './digest/make-digest.js';
import { findOrigins } from './origins/find-origins.js';
import { decideParties } from './parties/decide-parties.js';
import { joinParties } from './parties/join-parties.js';
import { findReuse } from './reuse/find-reuse.js';
import { findReversals } from './reversals/find-reversals.js';
import { alignStatements } from './statements/align-statements.js';
import { storyTitle } from './story-title.js';
import { findTimeline } from './timeline/find-timeline.js';
import { uniqueReports } from './unique-reports.js';
import { joinUtterances } from './utterances/join-utterances.js';
import { findRevisions } from './versions/find-revisions.js';
import { splitVersions } from './versions/split-versions.js';

/** The reports of one story; what the user decided about them; how long the digest may be. */
export interface StoryInput {
  reports: AnnotatedReport[];
  story?: string;
  decisions?: Decision[];
  digest?: DigestLength;
  problems?: Problem[];
  /** Told what is worked on, step by step: a thousand reports take a minute. */
  onStep?: (step: string) => void;
}

/** Story → Collation. The order of the reports makes no difference to a single byte. */
export const collate: Stage<StoryInput, Collation> = {
  name: 'collate',
  version: STAGE_VERSIONS.collate,
  run({ reports: given, story: id, decisions = [], digest: length = {}, problems = [], onStep = () => {} }) {
    const unique = uniqueReports(given);
    const { current, earlier, problems: unparted } = splitVersions(unique.reports, decisions);
    const dated = dateStory(current, decisions);
    const opened = openStory(
      dated.reports,
      decisions,
      earlier.map(({ text }) => text),
    );
    const decided = decideParties(opened, joinParties(opened));
    const { story, parties } = decided;
    onStep('shared wording');
    const reuse = findReuse(story);
    const origins = findOrigins(story, reuse);
    const undone: Problem[] = [];
    onStep('quotations');
    const utterances = joinUtterances(story, parties, origins, undone);
    onStep('statements');
    const statements = decideStatements(story, alignStatements(story, parties, origins), origins, undone);
    onStep('disagreements');
    const conflicts = hideConflicts(findConflicts(story, statements, utterances), story.decisions, undone);
    const reversals = findReversals(story, parties, utterances);
    onStep('timeline');
    const timeline = findTimeline(story, statements);
    const digest = makeDigest(story, statements, conflicts, length);
    const days = story.reports.flatMap(({ published }) => published?.value ?? published?.earliest ?? []).sort(compareText);
    const unsealed = {
      schema: 'collation/1' as const,
      pipeline: PIPELINE,
      story: {
        id: id ?? idOf('story', ...story.reports.map((report) => report.id).sort(compareText)),
        title: storyTitle(story),
        from: days[0] ?? null,
        to: days.at(-1) ?? null,
      },
      counts: countStory(story, { origins, utterances, statements, conflicts }),
      reports: story.reports,
      versions: story.earlier,
      parties,
      origins,
      reuse,
      utterances,
      statements,
      conflicts,
      reversals,
      revisions: findRevisions(story, earlier),
      timeline,
      digest,
      decisions: decided.decisions,
      problems: [...problems, ...unique.problems, ...dated.problems, ...decided.problems, ...unparted, ...undone].sort((a, b) =>
        compareText(JSON.stringify(a), JSON.stringify(b)),
      ),
    };
    return { ...unsealed, seal: sealOf(unsealed) };
  },
};
