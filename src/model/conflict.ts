import { z } from 'zod';
import { Citation } from './span.js';

/** Two sides that cannot both be right as worded. Neutral: it says what differs, never who errs. */
export const Conflict = z.object({
  id: z.string(),
  kind: z.enum(['polarity', 'number', 'date', 'place', 'wording', 'speaker', 'participant', 'attribute']),
  between: z.enum(['outlets', 'parties', 'within']),
  statements: z.array(z.string()),
  utterance: z.string().optional(),
  sides: z.array(z.object({ value: z.string(), citations: z.array(Citation) })),
  state: z.enum(['open', 'updated']),
  explanation: z.string(),
  score: z.number(),
  rule: z.string(),
});
export type Conflict = z.infer<typeof Conflict>;
