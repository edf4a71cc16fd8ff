import type { Collation } from '../../model/collation.js';
import { sha256Hex } from '../../text/hash.js';
import { type Excerpt, excerptsOf } from './excerpts.js';

/** How much of the reports' own text a dossier carries: all, the sentences its findings cite, or the cited words alone. */
export type Texts = 'full' | 'cited' | 'none';

/**
 * What the slot of a dossier holds.
 *
 * `collation` is the record as sealed. With `full` it is complete, and its own `seal` can be recomputed from it. With `cited` and
 * `none` every report's `text` is empty, and nothing else is changed: the seal of every row but the reports can be recomputed as
 * before; `seal.rows.reports` holds the hashes of the full reports, which the sources, read again, must give. The whole seal is made
 * of the row hashes, so it holds in all three. `excerpts` are the words carried instead of the texts; with `none` there are none
 * and each citation's `exact` is what there is.
 *
 * `page` is the hash of the page around the slot, `seal` that of the slot itself without this field: one changed character of a
 * file shows, even without sources.
 */
export interface Slot {
  schema: 'dossier/1';
  texts: Texts;
  collation: Collation;
  excerpts: Record<string, Excerpt[]>;
  /** Hash of the page around the slot. */
  page: string;
  seal: string;
}

const sealed = (slot: Omit<Slot, 'seal'>): string =>
  sha256Hex(JSON.stringify([slot.schema, slot.texts, slot.collation, slot.excerpts, slot.page]));

/** A collation as the slot carries it. */
export function makeSlot(collation: Collation, texts: Texts, page: string): Slot {
  const carried = texts === 'full' ? collation : { ...collation, reports: collation.reports.map((report) => ({ ...report, text: '' })) };
  const excerpts = texts === 'cited' ? excerptsOf(collation) : {};
  const unsealed = { schema: 'dossier/1' as const, texts, collation: carried, excerpts, page };
  return { ...unsealed, seal: sealed(unsealed) };
}

/** Whether the slot is as it was made. */
export const slotHolds = ({ seal, ...slot }: Slot): boolean => seal === sealed(slot);
