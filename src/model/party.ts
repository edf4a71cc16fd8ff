import { z } from 'zod';
import { NameType } from './name.js';
import { Citation } from './span.js';

/** Someone or something of the story, joined across reports, with why they are thought to be one. */
export const StoryParty = z.object({
  id: z.string(),
  name: z.string(),
  type: NameType,
  aliases: z.array(z.string()),
  roles: z.array(z.string()),
  public: z.boolean().optional(),
  members: z.array(z.object({ report: z.string(), party: z.int() })).describe('the parties of single reports joined here'),
  mentions: z.array(Citation),
  why: z.array(z.string()),
  rule: z.string(),
});
export type StoryParty = z.infer<typeof StoryParty>;
