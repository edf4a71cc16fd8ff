import { KNOWN_INSTITUTIONS } from '../../english/known-institutions.js';
import type { Token } from '../../text/tokens.js';

/** How many pieces the phrase a sentence opens with may have. */
const PHRASE = 10;
const ORDINALS = /^(?:second|third|fourth|other|latter|former|remaining|same)$/;

/**
 * "The spokesman said", "The second man, who": a thing the reader is thought to have been told of. A name or "of" before the verb tells
 * which, one behind a comma only right behind it: "The victim, Ada Krol, died". A day tells nothing.
 */
export function pointsAtUntold(tokens: readonly Token[], isTime: (token: Token) => boolean): boolean {
  const the = tokens.findIndex(({ pos }) => pos !== 'PUNCT');
  if (tokens[the]?.lower !== 'the') return false;
  const isName = (token: Token | undefined): boolean =>
    token !== undefined && !isTime(token) && (token.pos === 'PROPN' || /^\p{Lu}/u.test(token.text));
  const head = tokens.slice(the + 1, the + 1 + PHRASE);
  const verb = head.findIndex(({ pos, text }) => pos === 'VERB' || pos === 'AUX' || text === ',');
  const phrase = head.slice(0, verb < 0 ? head.length : verb);
  const isTold = phrase.some(isName) || (head[verb]?.text === ',' && isName(head[verb + 1]));
  if (ORDINALS.test(phrase[0]?.lower ?? '')) return !isTold;
  // "The death of a boy" tells which, "the existence of the account" does not.
  const isOf = phrase.some(({ lower }, i) => lower === 'of' && phrase[i + 1]?.lower !== 'the');
  return !isTold && !isOf && !phrase.some(({ lower }) => KNOWN_INSTITUTIONS.has(lower));
}

/** So many pieces may describe a noun behind "these". */
const DESCRIBED = 6;
const MODALS = /^(?:would|should|will|could|can|may|might|must|is|was|has|had)$/;

/** Words within a sentence that stand for something told before: "said that should be", "meet these criteria", "the two leaders". */
export function pointsBack(tokens: readonly Token[]): boolean {
  let names = 0;
  return tokens.some(({ lower, pos }, i) => {
    const [before, next, second] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]];
    if (pos === 'PROPN' && before?.pos !== 'PROPN') names++;
    // "The bill that was passed" tells which; "said that should be" does not.
    if (lower === 'that')
      return (before?.pos === 'VERB' && MODALS.test(next?.lower ?? '')) || next === undefined || /^[.;,]$/.test(next.text);
    if (/^(?:these|those)$/.test(lower)) {
      const noun = tokens.slice(i + 1, i + 1 + DESCRIBED).findIndex((token) => token.pos === 'NOUN');
      const isOne = tokens.slice(i + 1, i + 1 + noun).every((token) => /^(?:ADJ|ADV|VERB|PUNCT|NUM)$/.test(token.pos));
      return noun >= 0 && isOne && !/^(?:who|that|which|of|in|with)$/.test(tokens[i + 2 + noun]?.lower ?? '');
    }
    return lower === 'the' && /^(?:two|three|four|pair|trio)$/.test(next?.lower ?? '') && second?.pos === 'NOUN' && names < 2;
  });
}
