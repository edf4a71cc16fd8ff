import { z } from 'zod';
import { Span } from './span.js';

export const SpeechAct = z.enum([
  'state',
  'claim',
  'deny',
  'admit',
  'promise',
  'ask',
  'urge',
  'warn',
  'praise',
  'blame',
  'report',
  'believe',
]);
export type SpeechAct = z.infer<typeof SpeechAct>;

/** What someone is reported to have said: the words (`content`), the cue, the source phrase and who that is. */
export const Quotation = z.object({
  kind: z.enum(['direct', 'mixed', 'indirect']),
  content: z.array(Span).describe('without the quotation marks; may run over paragraphs'),
  quoted: z.array(Span).describe('the parts that stand between quotation marks'),
  cue: z.array(Span),
  source: z.array(Span),
  party: z.int().nullable(),
  speaker: z.string().nullable(),
  speakerKind: z.enum(['named', 'role', 'anonymous', 'document', 'unknown']),
  how: z.string().nullable().describe('the path to the speaker in words; null when unsure'),
  confidence: z.number(),
  via: z.object({ agency: z.string().optional(), outlet: z.string().optional(), span: Span }).optional(),
  medium: z.string().optional(),
  occasion: z.string().optional(),
  act: SpeechAct.optional().describe('what the speaker does by speaking'),
  rule: z.string(),
});
export type Quotation = z.infer<typeof Quotation>;
