import type { Token } from '../../text/tokens.js';

/** How far back a record goes: the year so far, or all that is remembered. */
export type RecordScope = 'year' | 'ever';

const RECORDS = new Set(
  'worst best deadliest bloodiest largest biggest highest lowest longest hottest coldest first most fewest'.split(' '),
);
const EVER = new Set(['history', 'ever', 'memory']);
const YEAR = /^(?:19|20)\d\d$/;

/** The scope of the record a clause claims, null when it claims none or does not say. */
export function recordScope(tokens: readonly Token[]): RecordScope | null {
  const at = tokens.findIndex(({ lower }) => RECORDS.has(lower));
  if (at < 0) return null;
  const behind = tokens.slice(at + 1).map(({ lower }) => lower);
  if (behind.some((word) => EVER.has(word))) return 'ever';
  const ofYear = behind.some((word, i) => (word === 'year' && behind[i - 1] === 'this') || (YEAR.test(word) && behind[i - 1] === 'in'));
  return ofYear ? 'year' : null;
}
