import type { Collation } from '../../model/collation.js';
import { sha256Hex } from '../../text/hash.js';
import { packSlot, unpackSlot } from './pack.js';
import { makeSlot, type Slot, type Texts } from './slot.js';

const OPEN = '<script type="application/json" id="synoptic-data">';
const CLOSE = '</script>';

/** JSON that cannot end its element, start a comment in it, or break an old reader of JavaScript: report text stays data. */
const asSlotText = (json: string): string =>
  json.replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The template around its slot. */
function partsOf(html: string): { before: string; slot: string; after: string } | null {
  const at = html.indexOf(OPEN);
  if (at < 0) return null;
  const start = at + OPEN.length;
  const end = html.indexOf(CLOSE, start);
  if (end < 0 || html.indexOf(OPEN, start) >= 0) return null;
  return { before: html.slice(0, start), slot: html.slice(start, end), after: html.slice(end) };
}

/** JSON in the slot of the template: the same bytes for the same two. */
export function withSlot(json: string, template: string): string {
  const parts = partsOf(template);
  if (!parts) throw new Error('the page template has no slot; build it anew (npm run build)');
  return parts.before + asSlotText(json) + parts.after;
}

/** A slot in the template. */
export const fillTemplate = (slot: Slot, template: string): string => withSlot(JSON.stringify(packSlot(slot)), template);

/** Whether a page holds the slot to the character as it is written. */
export const writtenAs = (slot: Slot, html: string): boolean => partsOf(html)?.slot === asSlotText(JSON.stringify(packSlot(slot)));

/** Hash of a page without what its slot holds; null when it has no slot. */
export function pageHash(html: string): string | null {
  const parts = partsOf(html);
  return parts && sha256Hex(parts.before + parts.after);
}

/** Collation → a dossier: one page that needs no network. */
export const presentHtml = (collation: Collation, { texts = 'cited' }: { texts?: Texts }, template: string): string =>
  fillTemplate(makeSlot(collation, texts, pageHash(template) ?? ''), template);

/** The slot of a dossier; null when the page is none, or its slot holds no JSON. */
export function slotOf(html: string): Slot | null {
  const parts = partsOf(html);
  if (!parts) return null;
  try {
    const slot = JSON.parse(parts.slot) as Slot;
    return slot?.schema === 'dossier/1' ? unpackSlot(slot) : null;
  } catch {
    return null;
  }
}
