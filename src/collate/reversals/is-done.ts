import { NEGATIONS } from '../../english/negations.js';
import { BASE_FORMS, HAPPENED_BEFORE_TO, LEFT_UNDONE, NOT_YET, OPEN_CONDITIONS } from '../../english/walk-back-verbs.js';
import type { Token } from '../../text/tokens.js';

/** Where the clause of a verb begins, read backwards: what is denied or wished before does not reach it. */
const CLAUSE_START = /^(?:[,;:.—–"“”]|and|but|or|when|after|before|while|because|why|how|since)$/;
/** "The prosecutors say she recanted, which she denies." */
const DENIED_AGAIN =
  /\b(?:den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)?)(?: (?:it|that|this|doing so|having done so|the (?:claim|report|account)))?\s*[,.;]/i;

/** "But Prado said she had not." */
const SAID_NOT = /\bsa(?:id|ys|y) (?:he|she|they|it) (?:had|has|have|did)(?: not|n['’]t)\s*(?:[-–—.,;]|$)/i;

/** Is what the verb says told as done: not asked for, wished, refused, denied, supposed or yet to come? */
export function isDone(sentence: readonly Token[], at: number): boolean {
  // "Had to reverse or clarify": the second verb is as the first.
  if (/^(?:or|and)$/.test(lowerAt(sentence, at - 1)) && lowerAt(sentence, at - 3) === 'to') return isDone(sentence, at - 2);
  if (sentence.at(-1)?.text === '?' || isUndone(sentence, at)) return false;
  const before = [at - 3, at - 2, at - 1].map((i) => lowerAt(sentence, i));
  if (before.at(-1) === 'to') return HAPPENED_BEFORE_TO.has(before.at(-2) ?? '');
  const { lower } = sentence[at] as Token;
  if (before.some((word) => NOT_YET.has(word))) return false;
  // "I retract that" is the deed itself.
  if (BASE_FORMS.has(lower)) return before.at(-1) === 'i' || (before.at(-2) === 'i' && sentence[at - 1]?.pos === 'ADV');
  return !/[^s]s$/.test(lower) || !sentence.slice(0, at).some((token) => NOT_YET.has(token.lower));
}

/** Does the text from the verb on say that the one concerned denies it? */
export const isDeniedAgain = (rest: string): boolean => DENIED_AGAIN.test(rest) || SAID_NOT.test(rest);

/** "Never admits that he misspoke", "denies having retracted it", "if she recants". */
function isUndone(sentence: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && !CLAUSE_START.test(lowerAt(sentence, i)); i--) {
    const word = lowerAt(sentence, i);
    if (OPEN_CONDITIONS.has(word) || LEFT_UNDONE.has(word)) return true;
    if ((NEGATIONS.has(word) || word.endsWith("n't") || word.endsWith('n’t')) && !/^(?:only|just|longer)$/.test(lowerAt(sentence, i + 1)))
      return true;
  }
  return false;
}

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';
