import { BACKGROUND_PHRASES, BACKGROUND_WORDS } from '../../english/background-words.js';
import type { Token } from '../../text/tokens.js';

/** Does a sentence speak of something else than the story's own event: another year, "ago", "the deadliest since"? */
export const isBackground = (tokens: readonly Token[], years: ReadonlySet<string>): boolean =>
  tokens.some(({ lower, text }, i) => {
    if (BACKGROUND_WORDS.has(lower) || BACKGROUND_PHRASES.has(`${lower} ${tokens[i + 1]?.lower ?? ''}`)) return true;
    return /^(?:1[89]|20)\d\d$/.test(text) && !years.has(text);
  });
