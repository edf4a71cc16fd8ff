import { firstUnknownId, language } from './language.js';

const PLAIN = /^[a-z]{2,30}$/;
/** Answers are kept, since reports share most of their words; past this many they are asked again. */
const KEPT = 50_000;
const known = new Map<string, boolean>();

/**
 * Which of some words in small letters the dictionary of the language model holds: it has the words of English, and few names.
 * Words it lacks are numbered from the end of its list on, which is how they are told.
 */
export function dictionaryWords(words: Iterable<string>): Set<string> {
  if (known.size > KEPT) known.clear();
  const plain = [...words].filter((word) => PLAIN.test(word));
  const asked = plain.filter((word) => !known.has(word));
  if (asked.length) ask(asked);
  return new Set(plain.filter((word) => known.get(word)));
}

function ask(words: string[]): void {
  const nlp = language();
  const firstUnknown = firstUnknownId();
  const tokens = nlp.readDoc(words.join(' ')).tokens();
  const ids = tokens.out(nlp.its.uniqueId) as unknown as number[];
  const values = tokens.out(nlp.its.value) as string[];
  for (const word of words) known.set(word, false);
  for (let k = 0; k < values.length; k++) known.set(values[k], ids[k] < firstUnknown);
}
