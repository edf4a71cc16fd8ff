import { z } from 'zod';
import { Citation } from './span.js';

/** Words taken back, corrected, clarified or denied by those who said or printed them. */
export const Reversal = z.object({
  id: z.string(),
  kind: z.enum(['walkback', 'correction', 'clarification', 'denial']),
  party: z.string().nullable(),
  outlet: z.string().optional().describe('report id, when an outlet corrects itself'),
  earlier: Citation.nullable(),
  later: Citation,
  explanation: z.string(),
  rule: z.string(),
});
export type Reversal = z.infer<typeof Reversal>;
