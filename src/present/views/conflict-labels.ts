import type { Conflict } from '../../model/conflict.js';
import type { Origin } from '../../model/origin.js';
import type { Reversal } from '../../model/reversal.js';

/** Neutral names for what differs; none says who errs. */
export const CONFLICT_LABELS: Record<Conflict['kind'], string> = {
  polarity: 'Said and denied',
  number: 'Numbers differ',
  date: 'Dates differ',
  place: 'Places differ',
  wording: 'Wording differs',
  speaker: 'Speakers differ',
  participant: 'Who took part differs',
  attribute: 'Descriptions differ',
};

export const sayBetween = (between: Conflict['between']): string =>
  ({ outlets: 'between outlets', parties: 'between those quoted', within: 'within one report' })[between];

export const REVERSAL_LABELS: Record<Reversal['kind'], string> = {
  walkback: 'Taken back',
  correction: 'Corrected',
  clarification: 'Clarified',
  denial: 'Denied',
};

/** Before the other sides of a line of the digest on which reports differ. */
export const DIGEST_DIFFERS = 'differs:';

/** How the first of the two citations of a reversal is called: an outlet's note stands beside the sentence as it reads since. */
export const earlierLabel = ({ outlet, earlier }: Pick<Reversal, 'outlet' | 'earlier'>): string =>
  outlet !== undefined && earlier?.report === outlet ? 'the sentence it speaks of' : 'earlier';

export const ORIGIN_LABELS: Record<Origin['kind'], string> = {
  agency: 'agency copy',
  outlet: 'the outlet’s own text',
  document: 'a document',
};
