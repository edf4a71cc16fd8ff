import { z } from 'zod';
import { AnnotatedReport } from './annotated.js';
import { Conflict } from './conflict.js';
import { Decision } from './decision.js';
import { Origin, Reuse } from './origin.js';
import { StoryParty } from './party.js';
import { Problem } from './problem.js';
import { Reversal } from './reversal.js';
import { Revision } from './revision.js';
import { Citation } from './span.js';
import { Statement } from './statement.js';
import { TimelinePoint } from './timeline.js';
import { Utterance } from './utterance.js';

/** How much a story rests on. `texts` is "at most N separate texts"; `withoutCopies` counts each separate text once. */
export const Counts = z.object({
  reports: z.int(),
  outlets: z.int(),
  texts: z.int(),
  utterances: z.int(),
  statements: z.int(),
  conflicts: z.int(),
  withoutCopies: z.object({
    reports: z.int(),
    outlets: z.int(),
    statementsByTwo: z.int().describe('statements that two separate texts or more give'),
  }),
  statementsByTwo: z.int().describe('statements that two reports or more give'),
});
export type Counts = z.infer<typeof Counts>;

export const DigestLine = z.object({ citations: z.array(Citation), statements: z.array(z.string()), rule: z.string() });
export type DigestLine = z.infer<typeof DigestLine>;

/** Hashes that `verify` recomputes: of each section, of each row of a section, of everything. */
export const Seal = z.object({ rows: z.record(z.string(), z.array(z.string())), whole: z.string() });
export type Seal = z.infer<typeof Seal>;

/** Every report of one story side by side. */
export const Collation = z.object({
  schema: z.literal('collation/1'),
  pipeline: z.string(),
  story: z.object({
    id: z.string(),
    title: Citation.nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
  }),
  counts: Counts,
  reports: z.array(AnnotatedReport),
  versions: z
    .array(AnnotatedReport)
    .describe('earlier texts of the articles in `reports`; `revisions` alone cites them, nothing counts them'),
  parties: z.array(StoryParty),
  origins: z.array(Origin),
  reuse: z.array(Reuse),
  utterances: z.array(Utterance),
  statements: z.array(Statement),
  conflicts: z.array(Conflict),
  reversals: z.array(Reversal),
  revisions: z.array(Revision),
  timeline: z.array(TimelinePoint),
  digest: z.array(DigestLine),
  decisions: z.array(Decision),
  problems: z.array(Problem),
  seal: Seal,
});
export type Collation = z.infer<typeof Collation>;
