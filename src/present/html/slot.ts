import type { Collation } from '../../model/collation.js';
import { sha256Hex } from '../../text/hash.js';
import { comparingCitations } from '../views/citations.js';
import { citedWords, type Excerpt, excerptsOf } from './excerpts.js';
import { withhold } from './withheld.js';
import { wordsAt } from './words.js';

/**
 * How much of the reports' own text a dossier carries: all; the words that quotations and the findings which compare reports cite, with the marks at their ends; or
 * none beside the citations themselves.
 */
export type Texts = 'full' | 'cited' | 'none';

/**
 * What the slot of a dossier holds.
 *
 * `collation` is the record as sealed. With `full` it is complete, and its own `seal` can be recomputed from it. With `cited` and
 * `none` every report's `text` is empty, and what one report alone states, and the passages of separate texts, keep their places and
 * not their words (`exact` is empty) unless these are carried anyway. The seal of every other row can be recomputed as before;
 * `seal.rows` holds the hashes of the full reports and rows, which the sources, read again, must give. The whole seal is made of the
 * row hashes, so it holds in all three. `excerpts` are the words carried instead of the texts; with `none` there are none
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

/** A collation without the texts of its reports, and with no words of theirs but the ones that are carried. */
function withoutTexts(collation: Collation, carried: Map<string, Excerpt[]>): Collation {
  const held = withhold(collation, (report, span) => wordsAt(carried.get(report) ?? [], span));
  const bare = (reports: Collation['reports']) => reports.map((report) => ({ ...report, text: '' }));
  return { ...held, reports: bare(held.reports), versions: bare(held.versions) };
}

/** A collation as the slot carries it. */
export function makeSlot(collation: Collation, texts: Texts, page: string): Slot {
  const excerpts = texts === 'cited' ? excerptsOf(collation) : {};
  const words = texts === 'cited' ? new Map(Object.entries(excerpts)) : citedWords(comparingCitations(collation));
  const carried = texts === 'full' ? collation : withoutTexts(collation, words);
  const unsealed = { schema: 'dossier/1' as const, texts, collation: carried, excerpts, page };
  return { ...unsealed, seal: sealed(unsealed) };
}

/** Whether the slot is as it was made. */
export const slotHolds = ({ seal, ...slot }: Slot): boolean => seal === sealed(slot);
