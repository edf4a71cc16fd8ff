import type { Lexicon, Words } from './words-keyed.js';

const TAILS: Record<string, string> = { s: 'is', re: 'are', ve: 'have', ll: 'will', d: 'would', m: 'am' };
/** Words after which "’s" is a verb, not a possessive. */
const BEFORE_IS = new Set(['it', 'he', 'she', 'that', 'there', 'here', 'what', 'who', 'where', 'how', 'when', 'this']);
/** Spoken forms that are written as one word: where it falls in two, and what the parts stand for. */
const SPOKEN: Record<string, [number, string, string]> = {
  cannot: [3, 'can', 'not'],
  wanna: [3, 'want', 'to'],
  gonna: [3, 'going', 'to'],
  gotta: [3, 'got', 'to'],
};
const HEADS: Record<string, string> = { ca: 'can', wo: 'will', sha: 'shall' };

/** Words with contractions in two ("it’s" as "it" and "is"), so that the full form is the same wording. */
export function partContractions(text: string, words: Words, lexicon: Lexicon): Words {
  const parted: Words = { starts: [], ends: [], keys: [] };
  const put = (start: number, end: number, key: number) => {
    parted.starts.push(start);
    parted.ends.push(end);
    parted.keys.push(key);
  };
  words.keys.forEach((key, i) => {
    const [start, end] = [words.starts[i] as number, words.ends[i] as number];
    const [at, head, tail] = partOf(text.slice(start, end).toLowerCase().replace(/’/g, "'"));
    if (at) {
      put(start, start + at, lexicon.keyOf(head));
      put(start + at, end, lexicon.keyOf(tail));
    } else put(start, end, key);
  });
  return parted;
}

/** Where a word falls in two, and what the parts stand for; 0 when it is one word. */
function partOf(word: string): [number, string, string] {
  const spoken = SPOKEN[word];
  if (spoken) return spoken;
  if (word.endsWith("n't") && word.length > 3) {
    const head = word.slice(0, -3);
    return [head.length, HEADS[head] ?? head, 'not'];
  }
  const at = word.lastIndexOf("'");
  const full = at > 0 ? TAILS[word.slice(at + 1)] : undefined;
  const head = word.slice(0, at);
  if (!full || (full === 'is' && !BEFORE_IS.has(head))) return [0, '', ''];
  return [at, head, full];
}
