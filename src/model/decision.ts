import { z } from 'zod';

/** What the user decided once and wants applied the same way each time. Kept in a small JSON Lines file. */
export const Decision = z.discriminatedUnion('do', [
  z.object({ do: z.literal('merge'), parties: z.array(z.string()).min(2), note: z.string().optional() }),
  z.object({ do: z.literal('split'), party: z.string(), aliases: z.array(z.string()).min(1), note: z.string().optional() }),
  z.object({ do: z.literal('rename'), party: z.string(), name: z.string(), note: z.string().optional() }),
  z.object({ do: z.literal('redact'), party: z.string(), note: z.string().optional() }),
  z.object({ do: z.literal('together'), reports: z.array(z.string()).min(2), note: z.string().optional() }),
  z.object({ do: z.literal('apart'), reports: z.array(z.string()).min(1), note: z.string().optional() }),
  z.object({
    do: z.literal('merge-versions'),
    reports: z.array(z.string()).min(2).describe('texts of one article; the newest counts'),
    note: z.string().optional(),
  }),
  z.object({
    do: z.literal('split-versions'),
    reports: z.array(z.string()).min(1).describe('no versions of the article they were taken for; one of their own'),
    note: z.string().optional(),
  }),
  z.object({ do: z.literal('date'), report: z.string(), published: z.string(), note: z.string().optional() }),
  z.object({ do: z.literal('hide'), conflict: z.string(), note: z.string().min(1).describe('the reason') }),
  z.object({ do: z.literal('merge-statements'), statements: z.array(z.string()).min(2), note: z.string().optional() }),
  z.object({
    do: z.literal('split-statement'),
    statement: z.string(),
    reports: z.array(z.string()).min(1).describe('whose words become a row of their own'),
    note: z.string().optional(),
  }),
  z.object({ do: z.literal('merge-utterances'), utterances: z.array(z.string()).min(2), note: z.string().optional() }),
  z.object({
    do: z.literal('split-utterance'),
    utterance: z.string(),
    reports: z.array(z.string()).min(1).describe('whose words become an utterance of their own'),
    note: z.string().optional(),
  }),
]);
export type Decision = z.infer<typeof Decision>;
