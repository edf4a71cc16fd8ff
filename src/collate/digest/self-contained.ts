import { FIRST_PERSONS, LEANING_OPENINGS, LEANING_WORDS, POINTING_NOUNS, THIRD_PERSONS } from '../../english/dangling-words.js';
import { KNOWN_INSTITUTIONS } from '../../english/known-institutions.js';
import type { Quotation } from '../../model/quotation.js';
import type { Span } from '../../model/span.js';
import { contains, overlap } from '../../text/spans.js';
import type { Token } from '../../text/tokens.js';

const OPEN = new Set(['“', '‘']);
const MARKS = new Set(['"', '“', '”', "''", '``']);
const FEWEST_WORDS = 8;
/** A colon among so many words at the head is that of a label: "Previous reporting:". */
const LABEL = 5;
const MOST_WORDS = 55;

/** Why a sentence cannot stand alone, null when it can. Rules of grammar only: what it leans on is not looked for elsewhere. */
export function leansOn(text: string, span: Span, tokens: readonly Token[], quotations: readonly Quotation[]): string | null {
  const words = tokens.filter(({ pos }) => pos !== 'PUNCT');
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return 'length';
  const exact = text.slice(...span).trim();
  if (!/^[\p{Lu}\p{N}"“‘'$£€]/u.test(exact) || !/[.!”"’']$/.test(exact) || /\.\.\.|…|\?/.test(exact)) return 'unfinished';
  if (exact === exact.toUpperCase()) return 'capitals';
  const marks = tokens.filter(({ text: mark }) => MARKS.has(mark));
  if (marks.length % 2) return 'open-quotation';
  const first = words[0] as Token;
  if (LEANING_OPENINGS.has(first.lower)) return 'opening';
  if (tokens.slice(0, LABEL).some(({ text: mark }) => mark === ':')) return 'label';
  if (pointsAtUntold(words)) return 'points-back';
  return leaningWord(tokens) ?? tornQuotation(span, tokens, quotations);
}

/** "The spokesman said", "The invitation comes": a thing the reader is thought to have been told of. A name or "of" behind it tells which. */
function pointsAtUntold(words: readonly Token[]): boolean {
  if ((words[0] as Token).lower !== 'the') return false;
  const head = words.slice(1, 5);
  const verb = head.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const phrase = head.slice(0, verb < 0 ? head.length : verb);
  const told = phrase.some(
    ({ pos, lower, text }) => pos === 'PROPN' || /^\p{Lu}/u.test(text) || lower === 'of' || KNOWN_INSTITUTIONS.has(lower),
  );
  return verb > 0 && !told;
}

function leaningWord(tokens: readonly Token[]): string | null {
  let [named, plural, quoted, organized] = [false, false, false, false];
  for (const [i, { lower, text, pos }] of tokens.entries()) {
    if (MARKS.has(text)) quoted = OPEN.has(text) ? true : text === '”' ? false : !quoted;
    if (quoted) continue;
    if (LEANING_WORDS.has(lower)) return 'points-back';
    if (FIRST_PERSONS.has(lower)) return 'addresses-reader';
    if (THIRD_PERSONS.has(lower) && !named && !(plural && /^the/.test(lower))) return 'pronoun';
    if (/^its?$/.test(lower) && !plural && !organized) return 'pronoun';
    if (/^(?:the|this|that)$/.test(lower) && POINTING_NOUNS.has(tokens[i + 1]?.lower ?? '') && !named) return 'points-back';
    if (pos === 'PROPN' || (pos === 'NOUN' && i > 0)) named = true;
    if (pos === 'NOUN') plural = true;
    if (pos === 'PROPN' && tokens[i - 1]?.lower === 'the') organized = true;
  }
  return null;
}

/** A quotation whose speaker stands outside the sentence, or is only "he" there. */
function tornQuotation(span: Span, tokens: readonly Token[], quotations: readonly Quotation[]): string | null {
  for (const { content, cue, source } of quotations) {
    if (!content.some((piece) => overlap(piece, span) > 0)) continue;
    if (!content.every((piece) => contains(span, piece))) return 'quotation-goes-on';
    if (!source.length || ![...cue, ...source].every((piece) => contains(span, piece))) return 'speaker-elsewhere';
    const said = tokens.filter((token) => source.some((piece) => token.start >= piece[0] && token.end <= piece[1]));
    if (said.every(({ lower, pos }) => THIRD_PERSONS.has(lower) || pos === 'DET')) return 'speaker-pronoun';
  }
  return null;
}
