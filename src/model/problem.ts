import { z } from 'zod';
import { Span } from './span.js';

/** Recoverable trouble: what is wrong, where, in one plain line. It never stops the rest. */
export const Problem = z.object({
  report: z.string().optional(),
  input: z.string().optional(),
  span: Span.optional(),
  code: z.string(),
  what: z.string(),
});
export type Problem = z.infer<typeof Problem>;
