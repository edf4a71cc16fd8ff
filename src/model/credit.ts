import { z } from 'zod';
import { Span } from './span.js';

/** An agency (or other publisher) that a report names as the maker of its words or pictures. */
export const Credit = z.object({
  agency: z.string(),
  span: Span.optional(),
  field: z.string().optional(),
  scope: z.enum(['text', 'part', 'picture']).describe('what the credit covers: the report, a part of it, a picture'),
  rule: z.string(),
});
export type Credit = z.infer<typeof Credit>;
