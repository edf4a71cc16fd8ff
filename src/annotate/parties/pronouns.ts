import type { Line, Word } from '../names/words.js';
import type { Draft, DraftMention } from './draft.js';
import { type Gender, suggestedGender, toldGender } from './gender.js';
import { positionOf } from './place-in-line.js';

export interface Pronoun {
  line: number;
  word: number;
  gender: Gender;
  form: 'subject' | 'object' | 'possessive' | 'reflexive';
}

const FORMS: ReadonlyMap<string, [Gender, Pronoun['form']]> = new Map([
  ['he', ['male', 'subject']],
  ['him', ['male', 'object']],
  ['his', ['male', 'possessive']],
  ['himself', ['male', 'reflexive']],
  ['she', ['female', 'subject']],
  ['her', ['female', 'possessive']],
  ['hers', ['female', 'possessive']],
  ['herself', ['female', 'reflexive']],
]);

export const pronounOf = (word: Word): [Gender, Pronoun['form']] | undefined => FORMS.get(word.key);

/** Lines a pronoun looks back over, and mentions, which one long line may have without number. */
const REACH = 8;
const MOST_MENTIONS = 60;
/** Words of a phrase that opens a sentence, at most. */
const LONGEST_OPENING = 60;
const BY_DISTANCE = [1, 0.95, 0.6, 0.42, 0.3, 0.2, 0.14, 0.1, 0.07];

export interface Resolved {
  party: Draft;
  confidence: number;
  lines: number;
  forward: boolean;
}

/**
 * Who a pronoun stands for, or null when two persons fit about as well. `past` are the mentions of persons before it, latest last; `ahead` is the
 * next one of its own sentence behind it. Scores fall with distance and rise for subjects, speakers and those named often (after Lappin and Leass 1994, by hand).
 */
export function resolve(
  pronoun: Pronoun,
  lines: Line[],
  past: DraftMention[],
  partyOf: (m: DraftMention) => Draft,
  ahead: DraftMention | undefined,
): Resolved | null {
  const scores = new Map<Draft, { score: number; mention: DraftMention; count: number }>();
  const words = lines[pronoun.line].words;
  const { speaks } = pronoun.form === 'subject' ? positionOf(lines[pronoun.line], pronoun.word, pronoun.word + 1) : { speaks: false };
  for (let k = past.length - 1; k >= 0 && past.length - k <= MOST_MENTIONS; k--) {
    const mention = past[k];
    const distance = pronoun.line - mention.line;
    if (distance > REACH) break;
    const party = partyOf(mention);
    if (clashes(party, pronoun.gender)) continue;
    if (distance === 0 && !mayBind(pronoun, mention, words)) continue;
    let score = BY_DISTANCE[distance];
    if (mention.subject && distance < 3) score += 0.35;
    if (mention.possessive) score -= 0.12;
    if (mention.quoted) score *= 0.55;
    // "Quill said it was late, but he added …": who speaks in one sentence goes on speaking.
    if (speaks && mention.speaks) score += distance === 0 && mention.subject ? 0.7 : 0.45;
    if (distance === 0 && pronoun.form !== 'subject' && mention.subject) score += 0.2;
    const known = scores.get(party);
    if (!known) scores.set(party, { score, mention, count: 1 });
    else {
      known.count++;
      if (score > known.score) {
        known.score = score;
        known.mention = mention;
      }
    }
  }
  const ranked: Resolved[] = [];
  for (const [party, { score, mention, count }] of scores) {
    const told = toldGender(party);
    const suggested = suggestedGender(party);
    let sum = score + 0.12 * Math.log2(1 + count);
    if (told === pronoun.gender) sum += 0.3;
    else if (told === undefined && suggested === pronoun.gender) sum += 0.2;
    else if (told === undefined && suggested !== undefined) sum -= 0.8;
    ranked.push({ party, confidence: sum, lines: pronoun.line - mention.line, forward: false });
  }
  const forward = lookAhead(pronoun, words, ahead, partyOf);
  if (forward && !ranked.some((entry) => entry.party === forward && entry.confidence > 1)) {
    ranked.push({ party: forward, confidence: 1.15, lines: 0, forward: true });
  }
  ranked.sort((a, b) => b.confidence - a.confidence);
  const [first, second] = ranked;
  if (!first || first.confidence < 0.25) return null;
  const rival = ranked.find((entry) => entry.party !== first.party);
  const margin = first.confidence - (rival?.confidence ?? 0);
  if (second && margin < 0.08) return null;
  return { ...first, confidence: Math.min(0.95, 0.5 + 0.45 * Math.min(1, margin) + (rival ? 0 : 0.1)) };
}

const clashes = (party: Draft, gender: Gender): boolean => {
  const told = toldGender(party);
  return told !== undefined && told !== gender;
};

/** "him" is not the subject of its own clause; "his" may be. */
function mayBind(pronoun: Pronoun, mention: DraftMention, words: Word[]): boolean {
  if (pronoun.form !== 'object') return true;
  if (!mention.subject) return true;
  for (let k = mention.to; k < pronoun.word; k++) {
    const word = words[k];
    if (word.kind === 'mark' || word.pos === 'SCONJ' || word.key === 'that' || word.key === 'and') return true;
  }
  return false;
}

const BEFORE_CLAUSE = new Set([
  'as',
  'when',
  'while',
  'after',
  'before',
  'in',
  'during',
  'despite',
  'with',
  'if',
  'although',
  'though',
  'since',
  'because',
  'asked',
  'at',
  'on',
  'for',
  'by',
]);

/** "In his speech, Anna Berg …": a pronoun in the opening phrase looks forward to the subject behind the comma. */
function lookAhead(pronoun: Pronoun, words: Word[], next: DraftMention | undefined, partyOf: (m: DraftMention) => Draft): Draft | null {
  if (!BEFORE_CLAUSE.has(words[0]?.key ?? '')) return null;
  if (!next?.subject || next.quoted || next.possessive || next.from > LONGEST_OPENING) return null;
  let commas = 0;
  for (let k = 0; k < next.from; k++) {
    if (words[k].text === ',') commas++;
    if (k < pronoun.word && words[k].text === ',') return null;
  }
  if (commas !== 1) return null;
  const party = partyOf(next);
  return clashes(party, pronoun.gender) ? null : party;
}
