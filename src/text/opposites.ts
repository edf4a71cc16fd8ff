import { ANTONYMS } from '../english/antonyms.js';
import { NO_CONTRADICTION, OPPOSITES } from '../english/opposites.js';
import { stemOf } from './stem.js';

/** How far a pair of opposite words is trusted: 2 from the list for news, 1 from WordNet. */
export type Trust = 1 | 2;

const table = new Map<string, Map<string, Trust>>();

function add(a: string, b: string, trust: Trust): void {
  for (const [one, other] of [
    [stemOf(a), stemOf(b)],
    [stemOf(b), stemOf(a)],
  ] as const) {
    if (one === other) continue;
    const row = table.get(one) ?? new Map<string, Trust>();
    row.set(other, Math.max(trust, row.get(other) ?? 0) as Trust);
    table.set(one, row);
  }
}

const harmless = new Set(NO_CONTRADICTION.trim().split(/\s+/).map(stemOf));
for (const line of ANTONYMS.trim().split('\n')) {
  const [a = '', b = ''] = line.split(' ');
  if (!harmless.has(stemOf(a)) && !harmless.has(stemOf(b))) add(a, b, 1);
}
for (const line of OPPOSITES.trim().split('\n')) {
  const [left = '', right = ''] = line.split(' / ');
  for (const a of left.split(' ')) for (const b of right.split(' ')) add(a, b, 2);
}

/** Are two words opposites? Lower-case words in, 0 when they are not. */
export const opposed = (a: string, b: string): Trust | 0 => table.get(stemOf(a))?.get(stemOf(b)) ?? 0;

/** Has a word any opposite at all? */
export const hasOpposite = (word: string): boolean => table.has(stemOf(word));
