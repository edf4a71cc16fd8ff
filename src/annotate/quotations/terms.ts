import { NAMING_WORDS, WORK_NOUNS } from '../../english/works.js';
import { lowerAt, posAt, type Reading } from './reading.js';

const SMALL = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with|vs)$/i;

/** Why the words of a run are no words of a speaker: a nickname, a title of a work, a term; null when nothing says so. */
export function termRule(reading: Reading, run: number): string | null {
  const first = reading.startOfRun[run] as number;
  const end = reading.afterRun[run] as number;
  if (end - first > 14) return null;
  if (posAt(reading, first - 1) === 'PROPN' && posAt(reading, end) === 'PROPN' && end - first <= 5 && adjoins(reading, first, end))
    return 'nickname';
  const before = lowerAt(reading, first - 1);
  const article = /^(?:the|a|an|as)$/.test(before);
  const naming = lowerAt(reading, article ? first - 2 : first - 1);
  const called = before === '-' ? false : NAMING_WORDS.has(naming) || (naming === 'called' && lowerAt(reading, first - 2) === '-');
  if (called || (lowerAt(reading, first - 1) === 'as' && lowerAt(reading, first - 2) === 'known') || soCalled(reading, first))
    return 'term';
  if (!isTitleCase(reading, first, end)) return null;
  for (let k = first - 1; k >= Math.max(0, first - 5); k--) if (WORK_NOUNS.has(lowerAt(reading, k))) return 'title-of-work';
  for (let k = end; k < end + 3; k++) if (WORK_NOUNS.has(lowerAt(reading, k))) return 'title-of-work';
  return null;
}

const adjoins = (reading: Reading, first: number, end: number) => {
  const [before, open, close, after] = [reading.tokens[first - 1], reading.tokens[first], reading.tokens[end - 1], reading.tokens[end]];
  return Boolean(before && open && close && after && open.start - before.end <= 1 && after.start - close.end <= 1);
};

/** "so-called" comes as one token or as three. */
const soCalled = (reading: Reading, first: number) =>
  lowerAt(reading, first - 1) === 'called' && lowerAt(reading, first - 2) === '-' && lowerAt(reading, first - 3) === 'so';

/** Are all words of a run but the small ones capitalized? */
export function isTitleCase(reading: Reading, first: number, end: number): boolean {
  let words = 0;
  for (let k = first; k < end; k++) {
    const text = reading.tokens[k]?.text ?? '';
    if (!/^\p{L}/u.test(text) || SMALL.test(text)) continue;
    if (!/^\p{Lu}/u.test(text)) return false;
    words++;
  }
  return words > 0;
}
