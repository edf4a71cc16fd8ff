import type { Conflict } from '../../model/conflict.js';

const COUNTED = ' of the reports)';

/**
 * What the sides of a disagreement are compared in, and what else is known of them: the explanation without the words and the counts
 * that the sides show themselves. The whole of it where it is of another form.
 */
export function sayCompared({ kind, explanation }: Conflict): string {
  const quoted = explanation.indexOf(': “');
  const counted = explanation.lastIndexOf(COUNTED);
  if (quoted < 0 || counted < quoted) return explanation;
  const what = kind === 'wording' ? 'wordings of one quotation' : explanation.slice(0, quoted);
  return what + explanation.slice(counted + COUNTED.length);
}
