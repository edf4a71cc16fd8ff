import { language } from './language.js';
import { type WordForm, wordForm } from './word-form.js';

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
  const stretches = unbroken(text);
  if (!stretches.length) return tokenizePart(text);
  const tokens: Token[] = [];
  const add = (from: number, to: number) => {
    if (to <= from) return;
    for (const token of tokenizePart(text.slice(from, to))) tokens.push({ ...token, start: token.start + from, end: token.end + from });
  };
  let at = 0;
  for (const [index, end] of stretches) {
    add(at, index);
    for (let from = index; from < end; ) {
      // A pair of surrogates stays together.
      let to = Math.min(end, from + PIECE);
      if (to < end && /[\uDC00-\uDFFF]/.test(text[to] as string)) to++;
      add(from, to);
      from = to;
    }
    at = end;
  }
  add(at, text.length);
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

/** Forms by the number the model gives a word; words past this number are read again each time, so that memory stays bounded. */
const MOST_FORMS = 100_000;
const forms = new Array<WordForm | undefined>(MOST_FORMS);

function formOf(id: number, text: string): WordForm {
  const known = forms[id];
  if (known) return known;
  const form = wordForm(text);
  if (id < MOST_FORMS) forms[id] = form;
  return form;
}

function tokenizePart(text: string): Token[] {
  const nlp = language();
  const { its } = nlp;
  const all = nlp.readDoc(text).tokens();
  const ids = all.out(its.uniqueId) as unknown as number[];
  const words = all.out(its.value) as string[];
  const tags = all.out(its.pos) as string[];
  const tokens: Token[] = [];
  let at = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const pos = tags[i] as string;
    if (pos === 'SPACE' || !word.trim()) continue;
    let start = at;
    while (isSpaceCode(text.charCodeAt(start))) start++;
    // The tokenizer may fold a rare character; finding the word again keeps every offset exact.
    if (!text.startsWith(word, start)) {
      const found = text.indexOf(word, at);
      if (found < 0) continue;
      start = found;
    }
    at = start + word.length;
    const form = formOf(ids[i] as number, word);
    tokens.push({ start, end: at, text: form.text, lower: form.lower, pos, form });
  }
  return tokens;
}

const isSpaceCode = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
