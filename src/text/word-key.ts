import { CONCEPTS, RELATED } from '../english/concepts.js';
import { FUNCTION_WORDS, LIGHT_WORDS } from '../english/function-words.js';
import { stemOf } from './stem.js';

const byWord = new Map([...CONCEPTS].map(([word, head]) => [word, `=${head}`]));
const byStem = new Map<string, string>();
// A class has its own name's forms before another line's word that only shares the stem ("guns", "gunned").
for (const heads of [true, false]) {
  for (const [word, head] of CONCEPTS) {
    const stem = stemOf(word);
    if ((word === head) === heads && !byStem.has(stem)) byStem.set(stem, `=${head}`);
  }
}
const related = new Map(RELATED.map(([word, head]) => [stemOf(word), byStem.get(stemOf(head)) ?? stemOf(head)]));
const LIGHT_STEMS = new Set([...LIGHT_WORDS].map(stemOf));

/** What a content word counts as when two sentences are compared: its class of near-synonyms ("=die"), else its stem; null for function words. */
export function wordKey(lower: string): string | null {
  if (FUNCTION_WORDS.has(lower) || !/[\p{L}\p{N}]/u.test(lower)) return null;
  const stem = stemOf(lower);
  if (!stem) return null;
  return byWord.get(lower.replace(/['’.]/g, '')) ?? byStem.get(stem) ?? stem;
}

/** How much a word says by itself, 0 to 1: general words ("make", "people") little. */
export const wordWeight = (lower: string): number => (LIGHT_STEMS.has(stemOf(lower)) ? 0.35 : 1);

/** Another key a word brings to mind ("gunman" → "=shoot"), null for most. */
export const relatedKey = (lower: string): string | null => related.get(stemOf(lower)) ?? null;
