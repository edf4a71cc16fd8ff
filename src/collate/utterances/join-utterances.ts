import type { Origin } from '../../model/origin.js';
import type { StoryParty } from '../../model/party.js';
import type { Utterance } from '../../model/utterance.js';
import type { StoryContext } from '../context.js';

/** Quotations of one thing said once, joined across reports, with every wording set against the base. */
export function joinUtterances(_story: StoryContext, _parties: StoryParty[], _origins: Origin[]): Utterance[] {
  return [];
}
