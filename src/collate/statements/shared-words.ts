import { compareText } from '../../text/compare.js';
import type { ReadReport, Unit } from './unit.js';

const SHOWN = 8;
const WORDINGS = 3;

/**
 * What the clauses of a row have in common, most shared first, in words that stand in them; near-synonyms that were read as one thing
 * stand side by side ("killed / died").
 */
export function sharedWords(row: readonly Unit[], reports: readonly ReadReport[]): string {
  const words = new Map<string, { holding: number; wordings: Map<string, string> }>();
  for (const unit of row) {
    for (const [key, at] of unit.placeOf) {
      const text = reports[unit.report]?.tokens[at]?.text;
      if (!text) continue;
      const one = words.get(key) ?? { holding: 0, wordings: new Map<string, string>() };
      one.holding++;
      if (!one.wordings.has(text.toLowerCase())) one.wordings.set(text.toLowerCase(), text);
      words.set(key, one);
    }
  }
  const common = [...words].filter(([, { holding }]) => holding > 1).sort((a, b) => b[1].holding - a[1].holding || compareText(a[0], b[0]));
  const shown = common.slice(0, SHOWN).map(([, { wordings }]) => [...wordings.values()].slice(0, WORDINGS).join(' / '));
  return `in common: ${shown.join(', ')}`;
}
