import { z } from 'zod';

/** When a report was published or changed, as precisely as its evidence says; `earliest`/`latest` when only the story tells. */
export const Moment = z.object({
  value: z.string().optional(),
  precision: z.enum(['second', 'minute', 'day', 'month']).optional(),
  earliest: z.string().optional(),
  latest: z.string().optional(),
  basis: z.enum(['metadata', 'url', 'dateline', 'text', 'story']),
  rule: z.string().optional(),
});
export type Moment = z.infer<typeof Moment>;
