import { z } from 'zod';
import { Citation } from './span.js';

/** A separate text the story rests on: an agency's copy, an outlet's own reporting, a document quoted at length. */
export const Origin = z.object({
  id: z.string(),
  kind: z.enum(['agency', 'outlet', 'document']),
  name: z.string(),
  passages: z.array(z.object({ citation: Citation, share: z.number() })),
  reports: z.array(z.string()).describe('reports that hold text of this origin'),
  why: z.string(),
  rule: z.string(),
});
export type Origin = z.infer<typeof Origin>;

/** A passage two or more reports share outside quotations. */
export const Reuse = z.object({
  id: z.string(),
  passages: z.array(Citation),
  words: z.int(),
  share: z.number().describe('of the words of the shortest report in it'),
  from: z.string().nullable().describe('who had it first, only on the evidence of a credit or of times'),
  basis: z.enum(['credit', 'time']).nullable(),
  insideQuotations: z.number().describe('share of the passage that stands inside quotations'),
  rule: z.string(),
});
export type Reuse = z.infer<typeof Reuse>;
