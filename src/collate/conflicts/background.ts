import { BACKGROUND_PHRASES, BACKGROUND_WORDS } from '../../english/background-words.js';
import type { Unit } from '../statements/unit.js';
import { type ConflictContext, sentenceTokens } from './context.js';

const known = new WeakMap<Unit, boolean>();

/** Does the sentence speak of something else than the story's own event: another year, "ago", "the deadliest since"? */
export function isBackground(context: ConflictContext, unit: Unit): boolean {
  let answer = known.get(unit);
  if (answer === undefined) {
    const tokens = sentenceTokens(context, unit);
    answer = tokens.some(({ lower, text }, i) => {
      if (BACKGROUND_WORDS.has(lower) || BACKGROUND_PHRASES.has(`${lower} ${tokens[i + 1]?.lower ?? ''}`)) return true;
      return /^(?:1[89]|20)\d\d$/.test(text) && !context.years.has(text);
    });
    known.set(unit, answer);
  }
  return answer;
}
