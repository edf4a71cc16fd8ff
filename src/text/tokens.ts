import { type ChunkWord, wordsOfChunk } from './chunks.js';
import { language } from './language.js';
import { tagWords } from './tagger.js';
import type { WordForm } from './word-form.js';

/** A word, number or mark with its place in the text and its part of speech (Universal Dependencies tags). */
export interface Token {
  start: number;
  end: number;
  text: string;
  lower: string;
  pos: string;
  form: WordForm;
}

/** The tokenizer is slow on long stretches without a space; nothing that is language has one, so they are read in pieces. */
const UNBROKEN = 400;
const PIECE = 200;

/** Tokens of a text in order, without white space. `text.slice(token.start, token.end) === token.text` for every one. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const [start, end] of unbroken(text)) {
    tokenizePart(text, at, start, tokens);
    for (let from = start; from < end; ) {
      // A pair of surrogates stays together.
      let to = Math.min(end, from + PIECE);
      if (to < end && /[\uDC00-\uDFFF]/.test(text[to])) to++;
      tokenizePart(text, from, to, tokens);
      from = to;
    }
    at = end;
  }
  tokenizePart(text, at, text.length, tokens);
  return tokens;
}

/** Stretches without white space of `UNBROKEN` code units or more, `[start, end)`. */
function unbroken(text: string): [number, number][] {
  const found: [number, number][] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    if (code > 32 && code !== 0xa0) continue;
    if (at - start >= UNBROKEN) found.push([start, at]);
    start = at + 1;
  }
  return found;
}

/** What stands between line breaks and blanks is read by itself; a run of line breaks, too, since it is tagged. */
function tokenizePart(text: string, from: number, to: number, tokens: Token[]): void {
  const words: ChunkWord[] = [];
  const starts: number[] = [];
  for (let at = from; at < to; ) {
    const start = at;
    const kind = breakKind(text.charCodeAt(at));
    while (at < to && breakKind(text.charCodeAt(at)) === kind) at++;
    if (kind === BLANK) continue;
    for (const word of wordsOfChunk(text.slice(start, at))) {
      words.push(word);
      starts.push(start);
    }
  }
  const { patterns, tags: names } = language();
  const tags = tagWords(words, patterns);
  for (let i = 0; i < words.length; i++) {
    const { form, from, to, isHidden } = words[i];
    const start = starts[i];
    const pos = names[tags[i]];
    if (!isHidden && pos !== 'SPACE') tokens.push({ start: start + from, end: start + to, text: form.text, lower: form.lower, pos, form });
  }
}

const BLANK = 1;
const LINE_BREAK = 2;

/** 0 for what is part of a chunk. */
function breakKind(code: number): number {
  if (code > 32 && code < 0xa0) return 0;
  if (code === 32) return BLANK;
  if (code === 10 || code === 13 || code === 9) return LINE_BREAK;
  if (code === 0xa0 || (code >= 0x2002 && code <= 0x2005) || code === 0x2009 || code === 0x200a || code === 0x202f || code === 0x205f)
    return BLANK;
  return 0;
}
