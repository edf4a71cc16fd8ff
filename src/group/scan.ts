import { FUNCTION_WORDS } from '../english/function-words.js';

/** A word of a report: how it stands there, and what it is for grouping. */
export interface ScannedWord {
  shown: string;
  lower: string;
  kind: 'word' | 'grammar' | 'number' | 'age';
  capital: boolean;
  /** Begins a sentence, a quotation or a line: a capital there makes no name. */
  starts: boolean;
  /** Stands right behind the word before, so that both can be one name. */
  follows: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const POSSESSIVE = /['’]s?$/;
const AGE = /^(\d{1,3})-year-old$/;
const NUMBER = /^\d+(?:st|nd|rd|th)?$/;
const UPPER = /^\p{Lu}/u;
const BREAK = /[.!?:;"“”()[\]\n–—]/;
/** Scripts that set no spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** The words of a stretch of text, in order; scripts without spaces give every two letters in a row. Linear. */
export function* scanWords(text: string): Generator<ScannedWord> {
  let end = -1;
  let initial = false;
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const gap = end < 0 ? '\n' : text.slice(end, match.index);
    end = match.index + raw.length;
    const afterInitial = initial && gap === '. ';
    const starts = !afterInitial && BREAK.test(gap);
    const shown = raw.replace(POSSESSIVE, '');
    const lower = shown.toLowerCase();
    const capital = UPPER.test(shown);
    initial = capital && shown.length === 1;
    if (UNSPACED.test(raw)) {
      for (let i = 0; i + 1 < raw.length || i === 0; i++) {
        const pair = raw.slice(i, i + 2);
        yield { shown: pair, lower: pair, kind: 'word', capital: false, starts, follows: false };
      }
      continue;
    }
    const age = AGE.exec(lower);
    const kind = age ? 'age' : NUMBER.test(lower) ? 'number' : FUNCTION_WORDS.has(lower) ? 'grammar' : 'word';
    yield {
      shown: age ? String(age[1]) : shown,
      lower: age ? `${age[1]}y` : lower,
      kind,
      capital,
      starts,
      follows: afterInitial || gap === ' ',
    };
  }
}
