import { NAVIGATION } from '../../english/furniture-navigation.js';
import { NOTICES } from '../../english/furniture-notices.js';
import { PROMPTS } from '../../english/furniture-prompts.js';
import { RELATED } from '../../english/furniture-related.js';
import type { Furnishing } from '../../english/phrases.js';
import { FURNITURE_SHAPES } from './furniture-shapes.js';
import { countWords, plainWords } from './plain-words.js';

export interface Mark {
  kind: string;
  rule: string;
}

const LISTS: readonly Furnishing[] = [NOTICES, PROMPTS, RELATED, NAVIGATION];
const WHOLE = new Map(LISTS.flatMap(({ kind, whole }) => whole.map((phrase): [string, string] => [phrase.replace(/[:.]+$/, ''), kind])));

/** Phrases by their first word: a block is compared with few. */
const STARTS = new Map<string, { phrase: string; kind: string }[]>();
for (const { kind, start } of LISTS) {
  for (const phrase of start) {
    const first = firstWord(phrase);
    STARTS.set(first, [...(STARTS.get(first) ?? []), { phrase, kind }]);
  }
}

function firstWord(text: string): string {
  return /^[\p{L}\p{N}'’-]*/u.exec(text)?.[0] ?? '';
}

/** A block that begins with a phrase and is longer than this is taken for an article's own words. */
const MOST_WORDS = 45;
/** Blocks longer than this (in characters) are never furniture by their words alone. */
const MOST_CHARACTERS = 600;

/** An outlet's correction is part of what it reports, however it is worded. */
const CORRECTS =
  /\b(?:correct(?:ed|ion|ions|s)?|clarif(?:y|ied|ication)|misstated|misidentified|misspelled|erroneously|incorrectly|earlier version)\b(?! or view)/;

/** Someone is quoted: an article's own words, unless a label leads to another text. */
const SPEAKS = /["“”].{8,}["“”].{0,60}\b(?:said|says|told|added|wrote|asked|tweeted)\b|^["“].*\b(?:said|says)\b/;
const LABEL = /^(?:read|related|see|watch|more|also|listen|video|photos?|gallery|live)\b[^"“]{0,24}[:|>]/;

const isWholePhrase = (words: string) => WHOLE.get(words.replace(/^[-–—•·*>»|:\s]+/, '').replace(/[\s.:…!?>»›→|*+-]+$/, ''));

/** Is this block furniture by its words? Given are the words as printed; null says: taken for the article's own. */
export function furnitureByWords(block: string): Mark | null {
  if (block.length > MOST_CHARACTERS) return null;
  const words = plainWords(block).replace(/^[-–—•·*>»|#\s]+/, '');
  if (CORRECTS.test(words) || (SPEAKS.test(words) && !LABEL.test(words))) return null;
  const kind = isWholePhrase(words);
  if (kind) return { kind, rule: `${kind}-phrase` };
  const count = countWords(words);
  if (count <= MOST_WORDS) {
    for (const { phrase, kind } of STARTS.get(firstWord(words)) ?? []) {
      if (words.startsWith(phrase) && !/[\p{L}\p{N}]/u.test(/[\p{L}\p{N}]$/u.test(phrase) ? (words[phrase.length] ?? '') : ''))
        return { kind, rule: `${kind}-opening` };
    }
  }
  for (const { kind, rule, most, test } of FURNITURE_SHAPES) if (count <= most && test(words, block)) return { kind, rule };
  return null;
}
