import { z } from 'zod';
import { Span } from './span.js';

/** A number with what it counts. `value`, or `min`/`max` when the text gives a range or a bound. */
export const Quantity = z.object({
  span: Span,
  value: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  approx: z.boolean().optional(),
  unit: z.string().optional(),
  kind: z.enum(['count', 'money', 'percent', 'measure', 'age', 'score', 'vote', 'ordinal']).optional(),
  of: Span.optional().describe('the words that say what is counted'),
  event: z.string().optional().describe('what happened to those counted: killed, injured, arrested, …'),
  per: z.string().optional(),
  asOf: Span.optional(),
  rule: z.string(),
});
export type Quantity = z.infer<typeof Quantity>;
