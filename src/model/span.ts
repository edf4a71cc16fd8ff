import { z } from 'zod';

/** `[start, end)` in UTF-16 code units (JavaScript string offsets) into the `text` of one report. */
export const Span = z.tuple([z.int().min(0), z.int().min(0)]);
export type Span = z.infer<typeof Span>;

/** The words a line rests on: `exact === text.slice(...span)`, or the whole title when it stands beside the text. */
export const Citation = z.object({
  report: z.string(),
  span: Span.optional(),
  field: z.literal('title').optional(),
  exact: z.string(),
});
export type Citation = z.infer<typeof Citation>;
