import type { Comparison } from '../reuse/compare-reports.js';
import type { ReportWords } from '../reuse/story-words.js';

/** Two reports mostly repeat one statement when at least this share of each one's words are quoted words the other quotes too. */
const MOSTLY = 0.5;

/** By number of the report, the others that are mostly the same quoted words, the source itself among the reports or not. */
export function sameStatement({ texts, quoted }: Comparison): Map<number, number[]> {
  const shared = new Map<string, { pair: [number, number]; words: number }>();
  for (const { pair, all } of quoted) {
    const known = shared.get(`${pair}`);
    if (known) known.words += all;
    else shared.set(`${pair}`, { pair, words: all });
  }
  const found = new Map<number, number[]>();
  for (const { pair, words } of shared.values()) {
    if (pair.some((number) => words < MOSTLY * (texts[number] as ReportWords).count)) continue;
    const [a, b] = pair;
    found.set(a, [...(found.get(a) ?? []), b]);
    found.set(b, [...(found.get(b) ?? []), a]);
  }
  return found;
}
