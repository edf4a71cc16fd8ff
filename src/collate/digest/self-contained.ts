import {
  DAYS_OF_WRITING,
  FIRST_PERSONS,
  LEANING_OPENINGS,
  LEANING_PHRASES,
  LEANING_WORDS,
  LISTING_VERBS,
  POINTING_NOUNS,
  THIRD_PERSONS,
} from '../../english/dangling-words.js';
import type { AnnotatedReport } from '../../model/annotated.js';
import type { Quotation } from '../../model/quotation.js';
import type { Span } from '../../model/span.js';
import { contains, overlap } from '../../text/spans.js';
import type { Token } from '../../text/tokens.js';
import { pointsAtUntold, pointsBack } from './points-back.js';

const OPEN = new Set(['“', '‘']);
const MARKS = new Set(['"', '“', '”', "''", '``']);
/** Words beside a picture: "(pictured above)", "A window is seen Sunday". */
const PICTURE = /\([^)]*\b(?:pictured|above|below|photo|video|seen here)\b[^)]*\)|\b(?:is|are) seen (?:here|\p{Lu}\p{Ll}+day)\b/u;
const PARTS_OF_DAY = /^(?:morning|afternoon|evening|night)$/;
const FEWEST_WORDS = 8;
/** A colon among so many words at the head is that of a label: "Previous reporting:", "Update, 7:05 p.m. Friday:". */
const LABEL = 7;
const MOST_WORDS = 55;

/** Why a sentence cannot stand alone, null when it can. Rules of grammar only: what it leans on is not looked for elsewhere. */
export function leansOn(
  { text, times, names, quotations }: AnnotatedReport,
  span: Span,
  tokens: readonly Token[],
  known: ReadonlySet<string>,
): string | null {
  const words = tokens.filter(({ pos }) => pos !== 'PUNCT');
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return 'length';
  const exact = text.slice(...span).trim();
  if (!/^[\p{Lu}\p{N}"“‘'$£€]/u.test(exact) || !/[.!”"’']$/.test(exact) || /\.\.\.|…|\?/.test(exact)) return 'unfinished';
  if (exact === exact.toUpperCase()) return 'capitals';
  if (PICTURE.test(exact)) return 'picture';
  if (!words.some(makesSentence)) return 'no-verb';
  const marks = tokens.filter(({ text: mark }) => MARKS.has(mark));
  if (marks.length % 2) return 'open-quotation';
  const first = words[0] as Token;
  if (LEANING_OPENINGS.has(first.lower.replace(/['’].*$/, ''))) return 'opening';
  const opening = exact.toLowerCase();
  if (LEANING_PHRASES.some((phrase) => opening.startsWith(phrase))) return 'opening';
  if (tokens.slice(0, LABEL).some(({ text: mark }) => mark === ':')) return 'label';
  if (first.lower.endsWith('s') && LISTING_VERBS.has(words[1]?.lower ?? '')) return 'points-back';
  const isTime = (token: Token): boolean => times.some((time) => overlap(time.span, [token.start, token.end]) > 0);
  if (pointsAtUntold(tokens, isTime) || pointsBack(tokens)) return 'points-back';
  const isIn = (token: Token, kinds: readonly string[]): boolean =>
    names.some(({ span: name, type }) => kinds.includes(type) && overlap(name, [token.start, token.end]) > 0);
  // A capital at the head is no name by itself: "Captains came to her defence".
  const isPerson = (token: Token): boolean => isIn(token, ['person']) || (token !== first && !isIn(token, ['organization', 'place']));
  if (isIn(first, ['person']) && isUntold(words, known)) return 'name-untold';
  return leaningWord(tokens, isTime, isPerson) ?? tornQuotation(span, tokens, quotations, known);
}

/** A verb that makes a sentence: neither an infinitive nor a bare -ing form. */
const makesSentence = ({ pos, lower }: Token, at: number, words: readonly Token[]): boolean =>
  (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing'))) && words[at - 1]?.lower !== 'to';

/** A name of one word that only one report has: the reader is thought to have been told whose. */
const isUntold = ([own, next]: readonly Token[], known: ReadonlySet<string>): boolean =>
  own !== undefined && next?.pos !== 'PROPN' && !known.has(own.lower);

function leaningWord(tokens: readonly Token[], isTime: (token: Token) => boolean, isPerson: (token: Token) => boolean): string | null {
  // "After the shooting, he fled": what stands in such an opening is not the one who is "he".
  const opening = tokens[0]?.pos === 'ADP' ? tokens.findIndex(({ text }) => text === ',') : -1;
  let single = false;
  const verb = tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  let sinceVerb = !tokens.slice(0, Math.max(0, verb)).some(({ lower }) => lower === 'and');
  let [named, plural, quoted, organized, names] = [false, false, false, false, 0];
  for (const [i, token] of tokens.entries()) {
    const { lower, text, pos } = token;
    if (MARKS.has(text)) quoted = OPEN.has(text) ? true : text === '”' ? false : !quoted;
    if (quoted) continue;
    if (LEANING_WORDS.has(lower)) return 'points-back';
    if (
      DAYS_OF_WRITING.has(lower.replace(/['’]s$/, '')) ||
      (PARTS_OF_DAY.test(lower) && /^(?:last|this)$/.test(tokens[i - 1]?.lower ?? ''))
    )
      return 'day-untold';
    if (FIRST_PERSONS.has(lower)) return 'addresses-reader';
    // "In his first speech, Prado said": the name comes right behind the opening.
    if (i < opening && THIRD_PERSONS.has(lower) && tokens.slice(opening + 1, opening + 4).some((one) => one.pos === 'PROPN')) continue;
    if (THIRD_PERSONS.has(lower) && !named && !(plural && /^the/.test(lower))) return 'pronoun';
    if (/^(?:he|his|him|she|her|hers)$/.test(lower) && !single) return 'pronoun';
    // "Prado described her": with one name told the object is somebody else.
    if (/^(?:him|her)$/.test(lower) && names < 2 && !plural && isObject(tokens, i)) return 'pronoun';
    if (/^its?$/.test(lower) && !plural && !organized) return 'pronoun';
    if (/^(?:the|this|that)$/.test(lower) && POINTING_NOUNS.has(tokens[i + 1]?.lower ?? '') && !named) return 'points-back';
    // "Prado and other ministers criticized his plan": none of several is "he".
    if (/^(?:he|his|him|she|her|hers)$/.test(lower) && i > verb && !sinceVerb) return 'pronoun';
    const isName = pos === 'PROPN' && !isTime(token);
    if (isName || (pos === 'NOUN' && i > 0 && !isTime(token))) named = true;
    if (isName && tokens[i - 1]?.pos !== 'PROPN') names++;
    if ((isName && isPerson(token)) || (pos === 'NOUN' && i > opening && !isTime(token) && !/[^s]s$/.test(lower))) single = true;
    if (i > verb && (isName || pos === 'NOUN')) sinceVerb = true;
    if (pos === 'NOUN') plural = true;
    if (isName && tokens[i - 1]?.lower === 'the') organized = true;
  }
  return null;
}

/** "Her" before a noun is an owner; behind a verb or a preposition with no noun after it an object. */
const isObject = (tokens: readonly Token[], at: number): boolean => {
  const [before, next] = [tokens[at - 1]?.pos, tokens[at + 1]?.pos];
  return before === 'VERB' && next !== 'NOUN' && next !== 'ADJ' && next !== 'PROPN' && next !== 'NUM';
};

/** A quotation whose speaker stands outside the sentence, or is only "he" there. */
function tornQuotation(span: Span, tokens: readonly Token[], quotations: readonly Quotation[], known: ReadonlySet<string>): string | null {
  for (const { content, cue, source, speakerKind } of quotations) {
    if (!content.some((piece) => overlap(piece, span) > 0)) continue;
    if (!content.every((piece) => contains(span, piece))) return 'quotation-goes-on';
    if (!source.length || ![...cue, ...source].every((piece) => contains(span, piece))) return 'speaker-elsewhere';
    const said = tokens.filter((token) => source.some((piece) => token.start >= piece[0] && token.end <= piece[1]));
    if (speakerKind === 'named' && said.length === 1 && said[0]?.pos === 'PROPN' && !known.has(said[0].lower)) return 'name-untold';
    if (said.every(({ lower, pos }) => THIRD_PERSONS.has(lower) || pos === 'DET')) return 'speaker-pronoun';
  }
  return null;
}
