import { z } from 'zod';
import { Span } from './span.js';

/** A time expression with its TIMEX3 (TimeML) value; symbolic ("XXXX-WXX-4") while nothing anchors it. */
export const Timex = z.object({
  span: Span,
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string(),
  anchor: z.string().optional().describe('the day or phrase it was counted from'),
  relation: z
    .object({ unit: z.enum(['day', 'week', 'month', 'year', 'weekday']), offset: z.int(), weekday: z.int().optional() })
    .optional()
    .describe('how it lies to the day of the report, so that a story can resolve it; weekday 1 is Monday'),
  resolved: z.string().optional().describe('the value once the reports of the story supplied the day'),
  rule: z.string(),
});
export type Timex = z.infer<typeof Timex>;
