import type { ReportParty } from '../../model/name.js';
import type { Quotation } from '../../model/quotation.js';

/** How far back a nearer speaker casts doubt, in code units: about four sentences. */
const REACH = 700;

/**
 * "Purchase said … He wishes …": when the last speaker named before "he" or "she" is nobody the report knows as a person, whoever the
 * pronoun was thought to stand for stood further off; then nobody is named. Takes quotations in text order.
 */
export function doubtPronouns(text: string, quotations: Quotation[], parties: ReportParty[]): Quotation[] {
  let last: Quotation | null = null;
  return quotations.map((quotation) => {
    const at = quotation.source[0] ?? [0, 0];
    const words = text.slice(...at);
    if (!/^(?:he|she)$/i.test(words)) {
      if (quotation.source.length && quotation.speakerKind === 'named') last = quotation;
      return quotation;
    }
    if (!last || quotation.party === null || last.party === quotation.party) return quotation;
    const [, end] = last.source[0] ?? [0, 0];
    const unknown = isUnknownPerson(text, last, parties) && !sharesName(last.speaker ?? '', parties[quotation.party]);
    if (!unknown || at[0] < end || at[0] - end > REACH) return quotation;
    return { ...quotation, party: null, speaker: null, speakerKind: 'unknown', how: null, confidence: Math.min(quotation.confidence, 0.4) };
  });
}

/** One to three capitalized words and no more, which no party is found for, or one that is neither person nor body. */
function isUnknownPerson(text: string, { party, source }: Quotation, parties: ReportParty[]): boolean {
  const words = text.slice(...(source[0] ?? [0, 0]));
  if (/^(?:The|A|An|Some|Many) /.test(words) || /^\S+s$/.test(words)) return false;
  if (!/^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}(?:,|$)/u.test(words)) return false;
  const known = party === null ? null : parties[party];
  // A country may speak too; a place of two words in the report of one speaker is rather someone's name.
  return !known || known.type === 'other' || (known.type === 'place' && known.name.includes(' '));
}

const sharesName = (speaker: string, party: ReportParty | undefined): boolean => {
  const surname = speaker.split(' ').at(-1) ?? '';
  return Boolean(party && [party.name, ...party.aliases].some((name) => name.endsWith(surname)));
};
