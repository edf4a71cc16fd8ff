import { z } from 'zod';
import { Moment } from './moment.js';
import { Citation } from './span.js';

/** One change from the earlier text to the newest: the words as each has them, in citations that stay within their sentences. */
export const RevisionEdit = z.object({
  op: z.enum(['delete', 'insert', 'replace']),
  was: z.array(Citation),
  now: z.array(Citation),
  material: z.boolean().describe('false where only spelling, capitals or marks differ'),
});
export type RevisionEdit = z.infer<typeof RevisionEdit>;

/** A note in the newest text, which the earlier one has not, that says it was changed. */
export const RevisionNote = z.object({
  kind: z.enum(['correction', 'clarification', 'update']),
  date: z.string().nullable().describe('the day the note gives'),
  citation: Citation,
});
export type RevisionNote = z.infer<typeof RevisionNote>;

/** What changed between an earlier text of an article and its newest. */
export const Revision = z.object({
  id: z.string(),
  report: z.string().describe('the newest text, among `reports`'),
  earlier: z.object({
    id: z.string().describe('the earlier text, among `versions`'),
    published: Moment.nullable(),
    modified: Moment.nullable(),
    source: z.object({ path: z.string().optional(), url: z.string().optional() }),
    sha256: z.string(),
  }),
  edits: z.array(RevisionEdit),
  notes: z.array(RevisionNote),
  why: z.string(),
  rule: z.string(),
});
export type Revision = z.infer<typeof Revision>;
