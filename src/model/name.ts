import { z } from 'zod';
import { Span } from './span.js';

export const NameType = z.enum(['person', 'organization', 'place', 'other']);
export type NameType = z.infer<typeof NameType>;

/** One name as it stands in the text; `party` is an index into the parties of the report. */
export const Name = z.object({ span: Span, type: NameType, party: z.int().nullable(), rule: z.string() });
export type Name = z.infer<typeof Name>;

/** One place that stands for a party: its name, a short form, a role, a pronoun, a metonym. */
export const Mention = z.object({
  span: Span,
  kind: z.enum(['name', 'short', 'role', 'pronoun', 'metonym']),
  confidence: z.number(),
  how: z.string().describe('the path in words, empty for a plain name'),
  rule: z.string(),
});
export type Mention = z.infer<typeof Mention>;

/** Someone or something that acts or speaks in one report, under the fullest name it has there. */
export const ReportParty = z.object({
  name: z.string(),
  type: NameType,
  aliases: z.array(z.string()),
  roles: z.array(z.string()),
  gender: z.enum(['female', 'male', 'other']).optional(),
  public: z.boolean().optional(),
  mentions: z.array(Mention),
  rule: z.string(),
});
export type ReportParty = z.infer<typeof ReportParty>;
