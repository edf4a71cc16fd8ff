import { MEDIA_OF_SPEECH, OCCASIONS } from '../../english/media-of-speech.js';
import { ORGANIZATION_HEADS } from '../../english/organization-heads.js';
import type { ReportParty } from '../../model/name.js';
import type { Quotation } from '../../model/quotation.js';
import type { Attribution } from './attribution.js';
import type { MentionIndex } from './mention-index.js';
import { longPhraseEnd, nounPhraseEnd } from './phrases.js';
import { inRun, lowerAt, posAt, type Reading, spanOf, type Unit } from './reading.js';

type Circumstances = Pick<Quotation, 'via' | 'medium' | 'occasion'>;

const BY_VERB: Readonly<Record<string, string>> = {
  tweet: 'post',
  retweet: 'post',
  post: 'post',
  blog: 'post',
  write: 'writing',
  email: 'email',
  text: 'message',
  testify: 'testimony',
};
/** Words that close the name of an outlet, besides those for any organization. */
const OUTLET =
  /^(?:news|times|post|journal|herald|tribune|gazette|guardian|telegraph|mail|mirror|sun|star|globe|press|reuters|bbc|cnn|cbs|abc|nbc|msnbc|cnbc|npr|pbs|itv|sky|politico|bloomberg|axios|tass|afp|ap|upi|pa|dpa|efe|xinhua|chronicle|observer|independent|inquirer|examiner|register|bulletin|echo|standard|today|magazine|newspaper|radio|tv|television|weekly|daily)$/;

/** What it was said in, at what occasion, and through whom it came: from the words around the cue. */
export function circumstancesOf(reading: Reading, attribution: Attribution, parties: ReportParty[], mentions: MentionIndex): Circumstances {
  const found: Circumstances = {};
  const medium = mediumOf(reading, attribution);
  if (medium) found.medium = medium;
  const occasion = occasionOf(reading, attribution);
  if (occasion) found.occasion = occasion;
  const via = viaOf(reading, attribution, parties, mentions);
  if (via) found.via = via;
  return found;
}

/** Stretches that tell how: between cue and content, and before the source's clause in the same sentence. */
function stretches(reading: Reading, { unit, cue, between, source, pieces }: Attribution): [number, number][] {
  const { first, end } = reading.units[unit] as Unit;
  const before = Math.min(source?.clause ?? cue[0], pieces[0]?.[0] ?? end);
  const fronted: [number, number] = [first, before > first ? before : first];
  return [[between[0], Math.min(between[1], end)], fronted];
}

function* phrasesIn(reading: Reading, attribution: Attribution): Generator<{ preposition: number; noun: number; end: number }> {
  for (const [first, end] of stretches(reading, attribution)) {
    for (let k = first; k < end; k++) {
      if (inRun(reading, k) || !/^(?:in|on|at|during|via|through|over|by|to)$/.test(lowerAt(reading, k))) continue;
      const after = nounPhraseEnd(reading, k + 1, end);
      if (after > k + 1) yield { preposition: k, noun: after - 1, end: after };
    }
  }
}

function mediumOf(reading: Reading, attribution: Attribution): string | undefined {
  for (const { preposition, noun } of phrasesIn(reading, attribution)) {
    if (/^(?:at|to)$/.test(lowerAt(reading, preposition)) && lowerAt(reading, noun) !== 'conference') continue;
    const word = lowerAt(reading, noun);
    if (Object.hasOwn(MEDIA_OF_SPEECH, word)) return MEDIA_OF_SPEECH[word];
  }
  return Object.hasOwn(BY_VERB, attribution.lemma) ? BY_VERB[attribution.lemma] : undefined;
}

function occasionOf(reading: Reading, attribution: Attribution): string | undefined {
  for (const { preposition, noun, end } of phrasesIn(reading, attribution)) {
    if (!/^(?:at|during|in)$/.test(lowerAt(reading, preposition)) || !OCCASIONS.has(lowerAt(reading, noun))) continue;
    const unit = reading.units[attribution.unit] as Unit;
    const last = Math.max(end, longPhraseEnd(reading, preposition + 1, unit.end));
    const stop = attribution.pieces.some(([first]) => first < last && first > preposition) ? end : last;
    return reading.text.slice(...spanOf(reading, preposition + 1, stop)).replace(/\s+/g, ' ');
  }
  return undefined;
}

/** "told the Gale Post", "in an interview with the Post", "according to the Post" behind a speaker of its own. */
function viaOf(reading: Reading, attribution: Attribution, parties: ReportParty[], mentions: MentionIndex): Circumstances['via'] {
  const { via, lemma, between } = attribution;
  const name = (first: number, end: number) => {
    const span = spanOf(reading, first, end);
    const known = mentions.within(span).find(({ party }) => parties[party]?.type === 'organization');
    return {
      outlet: known
        ? (parties[known.party] as ReportParty).name
        : reading.text
            .slice(...span)
            .replace(/^(?:the|a|an)\s+/i, '')
            .replace(/\s+/g, ' '),
      span,
    };
  };
  if (via) return name(via.first, nounPhraseEnd(reading, via.first, via.end));
  for (let k = between[0]; k < between[1]; k++) {
    const told = k === between[0] && lemma === 'tell';
    const interview = /^(?:with|by|to|on|for)$/.test(lowerAt(reading, k));
    if (!told && !interview) continue;
    const first = told ? k : k + 1;
    const end = nounPhraseEnd(reading, first, between[1]);
    if (end > first && posAt(reading, end - 1) === 'PROPN' && isOutlet(reading, first, end)) return name(first, end);
  }
  return undefined;
}

function isOutlet(reading: Reading, first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (OUTLET.test(lowerAt(reading, k)) && posAt(reading, k) === 'PROPN') return true;
  return (
    ORGANIZATION_HEADS.has(lowerAt(reading, end - 1)) && /^(?:network|networks|media|broadcasting|agency)$/.test(lowerAt(reading, end - 1))
  );
}
