import type { Likeness } from './likeness.js';
import { speakersAgree } from './speaker-ref.js';
import type { Unit } from './unit.js';

/** Why two units are one thing said once: the stronger the evidence the higher the score; null when they are not. */
export interface Sameness {
  score: number;
  rule: string;
  why: string;
}

/** Share of the shorter quotation that must be there; more within a report, where somebody says like things one after the other. */
const COVER = 0.65;
const COVER_WITHIN = 0.85;

/** Same speaker or none established, overlapping wording, nothing that tells of two occasions. */
export function sameUtterance(a: Unit, b: Unit, like: Likeness): Sameness | null {
  if (a.print === b.print) return { score: 2, rule: 'same-sentence', why: 'the same sentence in both reports' };
  const speakers = relationOf(a, b);
  const words = `${like.equal} words alike`;
  const by = speakers === 'same' ? 'same speaker' : 'speaker not established in one of them';
  const bothQuote = a.quotedWords.length > 0 && b.quotedWords.length > 0;
  const otherDay = a.day !== null && b.day !== null && a.day !== b.day;
  const otherMedium = a.medium !== null && b.medium !== null && a.medium !== b.medium;
  const shorter = Math.min(a.quotedWords.length || a.words.length, b.quotedWords.length || b.words.length);

  if (speakers === 'unlike' || speakers === 'different') {
    const isAll = like.cover === 1 && like.equal >= (speakers === 'unlike' ? 6 : 8);
    const isWhole = bothQuote && (isAll || (speakers === 'different' && like.equal >= 10 && like.cover >= 0.95));
    return isWhole
      ? {
          score: 0.9,
          rule: 'same-words-other-speaker',
          why: speakers === 'different' ? `${words}, given to different speakers` : `${words}, the speaker is told in other words`,
        }
      : null;
  }
  const cover = a.report === b.report ? COVER_WITHIN : COVER;
  if (bothQuote && like.equal >= 6 && like.telling >= 2 && like.cover >= cover && (like.cover === 1 || like.plainStems >= 2)) {
    return { score: 1 + like.cover / 2, rule: 'quoted-words-agree', why: `${words}, ${by}` };
  }
  if (otherDay || otherMedium) return null;
  if (bothQuote && like.equal >= 3 && like.cover >= 0.75 && like.telling >= (speakers === 'same' ? 1 : 2)) {
    if (speakers === 'same' || like.equal >= 4)
      return { score: 0.8 + like.cover / 10, rule: 'short-quotation-agrees', why: `${words}, ${by}` };
  }
  if (speakers === 'same' && like.holdsFragment && shorter <= 5 && like.plainStems >= 2 && like.stemsOfFewer >= 0.4) {
    return {
      score: 0.6 + like.stemsOfFewer / 10,
      rule: 'fragment-in-context',
      why: `${like.stems} telling words alike around a short quotation, same speaker`,
    };
  }
  if (bothQuote && like.cover === 1 && like.telling >= 2 && like.plainStems >= 3 && like.stemsOfFewer >= 0.6) {
    return { score: 0.55, rule: 'fragment-in-context', why: `${like.stems} telling words alike around the same short quotation, ${by}` };
  }
  const least = speakers === 'same' ? { equal: 7, telling: 3, cover: 0.7 } : { equal: 8, telling: 4, cover: 0.8 };
  if (like.equal >= least.equal && like.telling >= least.telling && like.cover >= least.cover) {
    return { score: 0.7 + like.cover / 8, rule: 'words-agree', why: `${words}, ${by}` };
  }
  if (!like.numbersAgree || a.negated !== b.negated) return null;
  const content = `${like.stems} telling words alike`;
  if (speakers === 'same' && like.rareStems >= 2 && like.stems >= 3 && like.stemsOfFewer >= 0.6 && like.stemsOfMore >= 0.3) {
    return { score: 0.4 + like.stemsOfFewer / 10, rule: 'content-words-agree', why: `${content}, same speaker` };
  }
  const isLedUpTo = leadsUpTo(a, b) && (a.kind === 'direct') !== (b.kind === 'direct');
  if (speakers === 'same' && isLedUpTo && like.plainStems >= 2 && like.stems >= 3 && like.stemsOfFewer >= 0.6) {
    return { score: 0.45, rule: 'told-then-quoted', why: `${content}, told and then quoted in one report, same speaker` };
  }
  const isClose = like.rareStems >= 3 && like.stems >= 4 && like.stemsOfFewer >= 0.75 && like.stemsOfMore >= 0.45;
  return isClose ? { score: 0.35, rule: 'content-words-agree', why: `${content}, ${by}` } : null;
}

/** A paraphrase and the quotation it leads up to stand this near each other in one report. */
const NEAR_QUOTATIONS = 2;
const NEAR_SENTENCES = 3;

export function leadsUpTo(a: Unit, b: Unit): boolean {
  if (a.report !== b.report || a.quotation === null || b.quotation === null || a.quotation === b.quotation) return false;
  return Math.abs(a.quotation - b.quotation) <= NEAR_QUOTATIONS && Math.abs(a.sentence - b.sentence) <= NEAR_SENTENCES;
}

/** "Officials" in two reports may be anybody; in one report they are the ones just named. */
function relationOf(a: Unit, b: Unit): ReturnType<typeof speakersAgree> {
  const relation = speakersAgree(a.speaker, b.speaker);
  return relation === 'same' && a.speaker.kind === 'role' && a.report !== b.report ? 'may' : relation;
}
