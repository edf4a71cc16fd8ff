import { firstWhere } from '../../text/first-where.js';
import { haveSameWords, type Unit } from './unit.js';

/** Words of a unit that it is looked up by, the rarest first, and how many units one word may bring. */
const MAX_WORDS = 8;
const MAX_UNITS = 24;

/** Pairs of units worth comparing: they share telling words, or are one sentence twice. Grows with the units, not their pairs. */
export function candidatePairs(units: readonly Unit[]): [Unit, Unit][] {
  const postings = new Map<number, Unit[]>();
  for (const unit of units) {
    for (const stem of unit.stems) {
      const list = postings.get(stem);
      if (list) list.push(unit);
      else postings.set(stem, [unit]);
    }
  }
  const pairs = new Map<string, [Unit, Unit]>();
  const put = (a: Unit, b: Unit) => {
    const [one, other] = a.id < b.id ? [a, b] : [b, a];
    if (!isOneQuotation(one, other) || haveSameWords(one, other)) pairs.set(`${one.id} ${other.id}`, [one, other]);
  };
  const byPrint = new Map<string, Unit>();
  for (const unit of units) {
    const copy = byPrint.get(unit.print);
    if (copy) put(copy, unit);
    byPrint.set(unit.print, unit);
    const frequency = (stem: number) => (postings.get(stem) as Unit[]).length;
    const rarest = [...unit.stems].sort((a, b) => frequency(a) - frequency(b) || a - b).slice(0, MAX_WORDS);
    const shared = new Map<Unit, number>();
    for (const stem of rarest) {
      const list = postings.get(stem) as Unit[];
      const at = firstWhere(list, ({ id }) => id >= unit.id);
      for (const other of list.slice(Math.max(0, at - MAX_UNITS), at + MAX_UNITS)) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, count] of shared) {
      const few = Math.min(unit.stems.size, other.stems.size);
      if (count >= 2 || few <= 2) put(other, unit);
    }
  }
  return [...pairs.values()];
}

const isOneQuotation = (a: Unit, b: Unit) => a.report === b.report && a.quotation === b.quotation;
