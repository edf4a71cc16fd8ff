import { z } from 'zod';
import { Citation } from './span.js';

/** One event: when it happened, and when each report told it. */
export const TimelinePoint = z.object({
  id: z.string(),
  when: z.object({
    value: z.string(),
    earliest: z.string().optional(),
    latest: z.string().optional(),
    precision: z.enum(['minute', 'hour', 'part', 'day', 'week', 'month', 'quarter', 'year']),
  }),
  reported: z.array(z.object({ report: z.string(), when: z.string().nullable() })),
  background: z.boolean(),
  planned: z.boolean(),
  how: z.string(),
  statements: z.array(z.string()),
  citations: z.array(Citation),
  rule: z.string(),
});
export type TimelinePoint = z.infer<typeof TimelinePoint>;
