import { language, sizeOfDictionary } from './language.js';

const PLAIN = /^[a-z]{2,30}$/;

/** Which of some words in small letters the dictionary of the language model holds: it has the words of English, and few names. */
export function dictionaryWords(words: Iterable<string>): Set<string> {
  const nlp = language();
  const size = sizeOfDictionary();
  const asked = [...words].filter((word) => PLAIN.test(word));
  const tokens = nlp.readDoc(asked.join(' ')).tokens();
  const found = new Set<string>();
  const ids = tokens.out(nlp.its.uniqueId) as unknown as number[];
  const values = tokens.out(nlp.its.value) as string[];
  for (let k = 0; k < values.length; k++) if ((ids[k] as number) < size) found.add(values[k] as string);
  return found;
}
