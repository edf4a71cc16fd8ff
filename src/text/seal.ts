import type { Collation } from '../model/collation.js';
import { sha256Hex } from './hash.js';

type Unsealed = Omit<Collation, 'seal'>;

/** The sections of a collation whose rows are sealed one by one. */
export const SEALED_SECTIONS = [
  'reports',
  'versions',
  'parties',
  'origins',
  'reuse',
  'utterances',
  'statements',
  'conflicts',
  'reversals',
  'revisions',
  'timeline',
  'digest',
  'decisions',
  'problems',
] as const;

/** The hash a row is sealed with. */
export const rowSeal = (row: unknown): string => sha256Hex(JSON.stringify(row)).slice(0, 12);

/**
 * Hashes of every row and of the whole, over the JSON exactly as it is written, so that one changed character shows. `known` gives
 * the hashes of rows that are not at hand in full.
 */
export function sealOf(collation: Unsealed, known: Record<string, (string | undefined)[]> = {}): Collation['seal'] {
  const rows = Object.fromEntries(
    SEALED_SECTIONS.map((section) => [section, collation[section].map((row, i) => known[section]?.[i] ?? rowSeal(row))]),
  );
  const { story, counts, schema, pipeline } = collation;
  return { rows, whole: sha256Hex(JSON.stringify({ schema, pipeline, story, counts, rows })) };
}
