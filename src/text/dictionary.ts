import { language } from './language.js';

const PLAIN = /^[a-z]{2,30}$/;
let firstUnknown: number | undefined;

/**
 * Which of some words in small letters the dictionary of the language model holds: it has the words of English, and few names.
 * Words it lacks are numbered from the end of its list on, which is how they are told.
 */
export function dictionaryWords(words: Iterable<string>): Set<string> {
  const nlp = language();
  firstUnknown ??= nlp.readDoc('qxzvkq').tokens().itemAt(0).out(nlp.its.uniqueId) as unknown as number;
  const asked = [...words].filter((word) => PLAIN.test(word));
  const tokens = nlp.readDoc(asked.join(' ')).tokens();
  const found = new Set<string>();
  const ids = tokens.out(nlp.its.uniqueId) as unknown as number[];
  const values = tokens.out(nlp.its.value) as string[];
  for (let k = 0; k < values.length; k++) if (ids[k] < firstUnknown) found.add(values[k]);
  return found;
}
