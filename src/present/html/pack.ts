import { allTexts } from '../../text/all-texts.js';
import type { Slot } from './slot.js';
import { isPlaced, walk } from './walk.js';
import { carriedTexts } from './words.js';

/** What stands in the slot for a citation whose words the slot carries anyway: a sign, the number of the report, start and end. */
type Packed = [sign: typeof SIGN, report: number, start: number, end: number];

const SIGN = '¶';

const isPacked = (value: unknown[]): value is Packed => value.length === 4 && value[0] === SIGN && typeof value[1] === 'number';

/** Sections without citations. */
const UNTOUCHED = new Set(['reports', 'versions', 'seal']);

function throughFindings(slot: Slot, change: (value: object) => unknown): Slot {
  const collation = Object.fromEntries(
    Object.entries(slot.collation).map(([key, value]) => [key, UNTOUCHED.has(key) ? value : walk(value, change)]),
  ) as Slot['collation'];
  return { ...slot, collation };
}

/**
 * The slot as it is written: half as large, nothing lost. A citation that does not say what the text says stays as it is; one whose
 * words are held back is its place alone.
 */
export function packSlot(slot: Slot): unknown {
  const texts = carriedTexts(slot);
  const numbers = new Map(allTexts(slot.collation).map(({ id }, i) => [id, i]));
  if (slot.texts === 'none') return slot;
  return throughFindings(slot, (value) => {
    if (!isPlaced(value)) return undefined;
    const number = numbers.get(value.report);
    if (number === undefined || (texts.at(value.report, value.span) ?? '') !== value.exact) return undefined;
    return [SIGN, number, ...value.span];
  });
}

/** The slot as it was made. */
export function unpackSlot(written: Slot): Slot {
  const texts = carriedTexts(written);
  const ids = allTexts(written.collation).map(({ id }) => id);
  return throughFindings(written, (value) => {
    if (!Array.isArray(value) || !isPacked(value)) return undefined;
    const [, number, start, end] = value;
    const report = ids[number] ?? '';
    return { report, span: [start, end], exact: texts.at(report, [start, end]) ?? '' };
  });
}
