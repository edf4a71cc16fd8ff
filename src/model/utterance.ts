import { z } from 'zod';
import { Citation } from './span.js';

/** One word-by-word change from the base wording; not `material` when only spelling, capitals, marks or marked cuts differ. */
export const Edit = z.object({
  op: z.enum(['delete', 'insert', 'replace']),
  at: z.int().min(0).describe('offset of `was` in the `words` of the base'),
  was: z.string(),
  now: z.string(),
  material: z.boolean(),
});
export type Edit = z.infer<typeof Edit>;

export const UtteranceWitness = z.object({
  citations: z.array(Citation),
  quotation: z
    .object({ report: z.string(), index: z.int().nullable() })
    .describe('index among the quotations of the report; null for words that stand there outside a quotation'),
  words: z.string().describe('the words that are compared, pieces joined by a blank: the quoted ones where any are quoted'),
  kind: z.enum(['direct', 'mixed', 'indirect']),
  relation: z.enum(['base', 'same', 'excerpt', 'differs', 'paraphrase']),
  edits: z.array(Edit),
  speaker: z.string().nullable(),
  via: z.string().optional(),
});
export type UtteranceWitness = z.infer<typeof UtteranceWitness>;

/** One thing said once, with every report's wording of it. */
export const Utterance = z.object({
  id: z.string(),
  party: z.string().nullable(),
  speakerKind: z.enum(['named', 'role', 'anonymous', 'document', 'unknown']),
  base: z.int().describe('index of the base witness'),
  when: z.string().optional(),
  medium: z.string().optional(),
  witnesses: z.array(UtteranceWitness),
  why: z.array(z.string()),
  rule: z.string(),
});
export type Utterance = z.infer<typeof Utterance>;
