import type { Problem } from '../../model/problem.js';

/** A decision that found nothing to be applied to. */
export const notApplied = (why: string): Problem => ({ code: 'decision', what: `decision not applied: ${why}` });
