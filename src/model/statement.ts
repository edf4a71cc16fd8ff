import { z } from 'zod';
import { Citation } from './span.js';

export const StatementWitness = z.object({
  citations: z.array(Citation),
  voice: z.enum(['own', 'attributed']),
  party: z.string().nullable().optional(),
  quotation: z.int().optional().describe('index of the quotation of that report'),
});
export type StatementWitness = z.infer<typeof StatementWitness>;

/** A row of the facts table: one thing stated, who states it. Silence is derived from what is left. */
export const Statement = z.object({
  id: z.string(),
  witnesses: z.array(StatementWitness),
  origins: z.array(z.string()),
  standsIn: z.array(z.string()).describe('reports'),
  notComparable: z.array(z.string()).describe('reports whose text read is too short to have said it'),
  why: z.array(z.string()),
  rule: z.string(),
});
export type Statement = z.infer<typeof Statement>;
