import { ABBREVIATIONS_BEFORE_NAME } from '../../english/abbreviations-before-name.js';
import { ABBREVIATIONS_BEFORE_NUMBER } from '../../english/abbreviations-before-number.js';
import { ABBREVIATIONS_ENDING } from '../../english/abbreviations-ending.js';
import type { Span } from '../../model/span.js';
import { isDigit, isLetter } from '../../text/characters.js';
import type { Token } from '../../text/tokens.js';
import { formOf, type WordForm } from '../../text/word-form.js';
import type { Document, Region } from '../document.js';
import { isOrganization } from './lexicon.js';

/** A word as names are made of: hyphens and the stop of an abbreviation belong to it, a possessive ending does not. */
export interface Word {
  start: number;
  end: number;
  text: string;
  /** Lower case, without accents and without the stop of an abbreviation. */
  key: string;
  pos: string;
  kind: WordForm['kind'];
  /** White space stands before it. */
  spaced: boolean;
  possessive: boolean;
  /** A full stop belongs to it ("Sen."). */
  stop: boolean;
}

/** One sentence with its words; `style` says what capitals are worth in it. */
export interface Line {
  span: Span;
  words: Word[];
  style: 'sentence' | 'headline' | 'capitals';
  region: Region;
}

/** Letters of a word past which no hyphen joins more to it: what goes on has no end. */
const LONGEST = 100;
const HYPHENS = new Set(['-', '‐', '‑', '–']);
const POSSESSIVE = new Set(["'s", '’s', "'", '’', '‘s']);

/** The sentences of a document as lines of words, in text order. */
export function readLines(doc: Document, sentences: Span[]): Line[] {
  const lines: Line[] = [];
  let at = 0;
  let region = 0;
  for (const span of sentences) {
    while (region + 1 < doc.regions.length && (doc.regions[region] as Region).span[1] <= span[0]) region++;
    while (at < doc.tokens.length && (doc.tokens[at] as Token).start < span[0]) at++;
    const from = at;
    while (at < doc.tokens.length && (doc.tokens[at] as Token).end <= span[1]) at++;
    const words = readWords(doc.tokens, from, at);
    const place = doc.regions[region] as Region;
    lines.push({ span, words, style: styleOf(doc.text, span, words, place), region: place });
  }
  return lines;
}

function readWords(tokens: Token[], from: number, to: number): Word[] {
  const words: Word[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    const last = words.at(-1);
    const touches = last !== undefined && last.end === token.start;
    if (touches && last.kind !== 'mark') {
      if (POSSESSIVE.has(token.text) && (token.pos === 'PART' || token.text.length > 1 || last.key.endsWith('s'))) {
        if (isOrganization(`${last.key}'s`)) extend(last, token);
        else last.possessive = true;
        continue;
      }
      const next = tokens[i + 1];
      if (
        token.text === '.' &&
        i + 1 < to &&
        !last.possessive &&
        last.kind !== 'number' &&
        (isAbbreviation(last.key) || (next && next.start === token.end && isWordStart(next.text)))
      ) {
        extend(last, token);
        last.stop = true;
        // An address on the net: "example.org".
        if (next && next.start === token.end && isWordStart(next.text)) {
          extend(last, next);
          last.stop = false;
          i++;
        }
        continue;
      }
      const isJoined = HYPHENS.has(token.text) && last.text.length < LONGEST;
      if (isJoined && next && next.start === token.end && i + 1 < to && isWordStart(next.text) && !last.possessive) {
        extend(last, token);
        extend(last, next);
        i++;
        continue;
      }
      if (isWordStart(token.text) && !last.possessive && (last.text.endsWith("'") || last.text.endsWith('’'))) {
        extend(last, token);
        continue;
      }
    }
    const { form } = token;
    words.push({
      start: token.start,
      end: token.end,
      text: token.text,
      key: form.key,
      pos: token.pos,
      kind: form.kind,
      spaced: i === from || (tokens[i - 1] as Token).end < token.start,
      possessive: false,
      stop: token.text.endsWith('.') && token.text.length > 1,
    });
  }
  return words;
}

const isAbbreviation = (key: string) =>
  key.length < 3 ||
  key.includes('.') ||
  ABBREVIATIONS_BEFORE_NAME.has(key) ||
  ABBREVIATIONS_ENDING.has(key) ||
  ABBREVIATIONS_BEFORE_NUMBER.has(key) ||
  ABBREVIATIONS_ENDING.has(key.slice(key.lastIndexOf('-') + 1));

const isWordStart = (text: string) => isLetter(text[0] as string) || isDigit(text[0] as string);

function extend(word: Word, token: Token) {
  word.text += token.text;
  word.end = token.end;
  const { key, kind } = formOf(word.text);
  word.key = key;
  word.kind = kind;
}

/** A line without a full stop at its end, most of whose words have capitals, is a headline: capitals say nothing there. */
function styleOf(text: string, [, end]: Span, words: Word[], region: Region): Line['style'] {
  let all = 0;
  let capital = 0;
  let capitals = 0;
  for (const word of words) {
    if (word.kind === 'mark' || word.kind === 'number') continue;
    if (word.kind === 'small' && word.text.length < 4) continue;
    all++;
    if (word.kind !== 'small') capital++;
    if (word.kind === 'capitals') capitals++;
  }
  if (all >= 4 && capitals / all > 0.7) return 'capitals';
  const last = text[end - 1] as string;
  const closed = last === '.' || last === '!' || last === '”' || last === '"';
  if (closed && region.kind !== 'title') return 'sentence';
  return all >= 4 && (all <= 16 || region.kind === 'title') && capital / all >= 0.7 ? 'headline' : 'sentence';
}
