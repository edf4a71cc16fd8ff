import { language } from './language.js';

const PLAIN = /^[a-z]{2,30}$/;

/** Does the dictionary of the language model hold a word in small letters? It has the words of English, and few names; contractions are none. */
export const isDictionaryWord = (word: string): boolean => PLAIN.test(word) && language().dictionary.lookup(word)?.length === 1;
