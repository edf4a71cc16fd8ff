import type { StoryParty } from '../../model/party.js';
import type { StoryContext } from '../context.js';

/** Parties of single reports joined across the story, with the evidence. */
export function joinParties(_story: StoryContext): StoryParty[] {
  return [];
}
