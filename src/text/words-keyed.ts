import type { Span } from '../model/span.js';
import { foldSpelling } from './words-spelling.js';

/** Words of a text in order: where each stands and a key that is equal for spellings of one word. */
export interface Words {
  starts: number[];
  ends: number[];
  keys: number[];
}

/** Numbers the words it meets; give one lexicon to all texts that are to be compared. */
export class Lexicon {
  #byWord = new Map<string, number>();
  #byFold = new Map<string, number>();
  #names: string[] = [];
  #gaps = 0;

  /** The key of a word as printed; capitals, apostrophes and spelling variants make no difference. */
  keyOf(word: string): number {
    const known = this.#byWord.get(word);
    if (known !== undefined) return known;
    const fold = foldSpelling(bare(word));
    let key = this.#byFold.get(fold);
    if (key === undefined) {
      key = this.#names.length;
      this.#names.push(fold);
      this.#byFold.set(fold, key);
    }
    this.#byWord.set(word, key);
    return key;
  }

  /** A key that no word and no other gap has. */
  gap(): number {
    return --this.#gaps;
  }

  /** The folded word behind a key. */
  word(key: number): string {
    return this.#names[key] as string;
  }

  get size(): number {
    return this.#names.length;
  }
}

const bare = (word: string): string => {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’'‘ʼ]/g, "'");
  // "States’" and "States’s" are one word, "1,000" and "1000" one number, "U.S." and "US" one name; "1.5" and "15" are two numbers.
  return plain.replace(/s's$/, 's').replace(/(?<=\D)\.(?=.)|\.(?=\D)|[,'](?=.)|[.']$/g, '');
};

const WORDY = /[\p{L}\p{N}\p{M}]/u;

/** 1 letter, 2 digit, 0 neither. A low surrogate follows its high one. */
function kindOf(code: number, text: string, at: number): 0 | 1 | 2 {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 1;
    return code >= 48 && code <= 57 ? 2 : 0;
  }
  if (code >= 0xdc00 && code <= 0xdfff) return 0;
  return WORDY.test(String.fromCodePoint(text.codePointAt(at) as number)) ? 1 : 0;
}

const isApostrophe = (code: number) => code === 39 || code === 0x2019 || code === 0x2018 || code === 0x2bc;

/** Appends the words of `span` to `words`. Linear in the length of the span. */
export function readWords(text: string, [from, to]: Span, lexicon: Lexicon, words: Words): void {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === 37 || code === 38) {
      words.starts.push(at);
      words.ends.push(++at);
      words.keys.push(lexicon.keyOf(text.slice(at - 1, at)));
      continue;
    }
    if (!kindOf(code, text, at)) {
      at++;
      continue;
    }
    const end = wordEnd(text, at, to);
    words.starts.push(at);
    words.ends.push(end);
    words.keys.push(lexicon.keyOf(text.slice(at, end)));
    at = end;
  }
}

/** The end of the word that starts at `start`: over apostrophes inside it, "1,000", "3.5" and initials ("U.S."). */
function wordEnd(text: string, start: number, to: number): number {
  let at = start;
  let runStart = start;
  while (at < to) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code, text, at);
    if (kind) {
      at += code >= 0xd800 && code <= 0xdbff ? 2 : 1;
      continue;
    }
    const next = at + 1 < to ? kindOf(text.charCodeAt(at + 1), text, at + 1) : 0;
    const before = kindOf(text.charCodeAt(at - 1), text, at - 1);
    const isInner =
      (isApostrophe(code) && next === 1 && before === 1) ||
      ((code === 44 || code === 46) && next === 2 && before === 2) ||
      (code === 46 && next === 1 && before === 1 && at - runStart === 1 && isSingle(text, at + 1, to));
    if (!isInner) break;
    at++;
    runStart = at;
  }
  // "States’" keeps its apostrophe, so that it folds like "States’s".
  return Math.min(at, to);
}

/** Is the letter at `at` alone, as in initials? */
const isSingle = (text: string, at: number, to: number) => at + 1 >= to || !kindOf(text.charCodeAt(at + 1), text, at + 1);

/** The words of some stretches of a text, in the order of the stretches. */
export function wordsOf(text: string, spans: readonly Span[], lexicon: Lexicon): Words {
  const words: Words = { starts: [], ends: [], keys: [] };
  for (const span of spans) readWords(text, span, lexicon, words);
  return words;
}
