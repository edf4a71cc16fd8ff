import type { Completeness } from '../../model/report.js';

/** How much of the report was read, in words; silence of one read in part is no evidence. */
export const VERDICT_LABELS: Record<Completeness['verdict'], string> = {
  full: 'full text read',
  teaser: 'only a teaser was read',
  paywall: 'read up to a paywall',
  consent: 'only a consent page was read',
  empty: 'nothing could be read',
};
