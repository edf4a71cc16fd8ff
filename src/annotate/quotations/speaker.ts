import { ANONYMOUS_WORDS, DOCUMENT_WORDS, OWN_VOICE } from '../../english/document-words.js';
import { FUNCTION_WORDS } from '../../english/function-words.js';
import type { ReportParty } from '../../model/name.js';
import type { Quotation } from '../../model/quotation.js';
import type { Span } from '../../model/span.js';
import type { Attribution } from './attribution.js';
import { issuedBy } from './issued-by.js';
import type { MentionIndex, PartyMention } from './mention-index.js';
import { isPersonal } from './phrases.js';
import { lowerAt, posAt, type Reading, spanOf } from './reading.js';
import { mayBeRole } from './role-nouns.js';
import { type SourceHead, sourceHead } from './source-head.js';
import type { Source } from './subject.js';

export type Speaker = Pick<Quotation, 'party' | 'speaker' | 'speakerKind' | 'how' | 'confidence'>;

/** Below this no one is named: where a lower one would add about as many wrong names as right ones; three names in a hundred may be wrong. */
export const NAME_THRESHOLD = 0.55;
const UNKNOWN: Speaker = { party: null, speaker: null, speakerKind: 'unknown', how: null, confidence: 0 };
/** How far the way to the source is trusted. */
const TRUST: Readonly<Record<string, number>> = { 'run-on': 0.85, floating: 0.7, 'subject-shared': 0.95 };

/** Who the source phrase stands for, by the names and mentions of the report; nobody when that is not sure. */
export function speakerOf(reading: Reading, { source, rule }: Attribution, parties: ReportParty[], mentions: MentionIndex): Speaker {
  if (!source) return UNKNOWN;
  const head = sourceHead(reading, source);
  const trust = Math.min(TRUST[rule] ?? 1, TRUST[source.rule] ?? 1);
  if (head.several) return severalSpeakers(reading, head.several, trust);
  const found = partyOfHead(reading, source, head, mentions, parties);
  if (!found && /^(?:the|a|an)$/.test(lowerAt(reading, head.core[0]))) {
    const issuer = issuedBy(reading, head.noun, head.core[1], parties, mentions);
    if (issuer) return asIssued(reading, head.noun, issuer, parties[issuer.party] as ReportParty);
  }
  if (found) return named(reading, found, parties[found.party] as ReportParty, head, trust);
  return rule === 'run-on' || rule === 'floating' ? UNKNOWN : byWords(reading, source, head, trust);
}

function named(
  reading: Reading,
  { party, mention }: PartyMention,
  { name, type }: ReportParty,
  { noun }: SourceHead,
  trust: number,
): Speaker {
  const confidence = round(mention.confidence * trust);
  if (confidence < NAME_THRESHOLD) return { ...UNKNOWN, confidence };
  const words = reading.text.slice(...mention.span);
  const how = mention.how || (words === name ? `named as “${words}”` : `“${words}” → ${name}`);
  const document = type === 'other' && isDocument(noun);
  return { party, speaker: name, speakerKind: document ? 'document' : 'named', how, confidence };
}

/** What "the statement" says is said by whoever issued it. */
const asIssued = (reading: Reading, noun: string, { party, mention }: PartyMention, { name }: ReportParty): Speaker => ({
  party,
  speaker: name,
  speakerKind: 'named',
  how: `the ${noun} → ${name}, who gave it out: “${reading.text.slice(...mention.span)}”`,
  confidence: 0.7,
});

const round = (x: number) => Math.round(x * 100) / 100;

/**
 * The mention that is the head of the phrase; a name at its end ("Secretary of State Ada Quill"); one beside it ("the mayor, Ada
 * Quill,"); the owner of what speaks for them ("Quill's office" does not, "Quill's tweet" does).
 */
function partyOfHead(
  reading: Reading,
  source: Source,
  head: SourceHead,
  mentions: MentionIndex,
  parties: ReportParty[],
): PartyMention | null {
  const { core, asides, phrase } = head;
  const inCore = mentions.within(spanOf(reading, core[0], core[1])).filter(({ mention }) => endsIn(reading, mention.span, core));
  const best = strongest(inCore);
  const last = lastName(reading, phrase, mentions, parties);
  if (last && (best?.mention.kind !== 'name' || parties[best.party]?.type !== 'person')) return last;
  if (best && best.mention.kind !== 'role') return best;
  for (const [first, end] of asides) {
    const aside = strongest(
      mentions.within(spanOf(reading, first, end)).filter(({ mention }) => mention.kind === 'name' || mention.kind === 'short'),
    );
    if (aside && posAt(reading, first) === 'PROPN' && parties[aside.party]?.type === 'person') return aside;
  }
  if (best) return best;
  if (OWN_VOICE.has(head.noun) && core[0] > source.first) return strongest(mentions.within(spanOf(reading, source.first, core[0])));
  return null;
}

/** A person's name that ends the phrase behind an office: "spokesman for the ministry Ada Quill" — not "a spokesman for Ada Quill". */
function lastName(reading: Reading, [first, end]: [number, number], mentions: MentionIndex, parties: ReportParty[]): PartyMention | null {
  const span = spanOf(reading, first, end);
  const found = mentions
    .within(span)
    .findLast(({ party, mention }) => parties[party]?.type === 'person' && mention.kind === 'name' && mention.span[1] >= span[1] - 1);
  if (!found) return null;
  let k = end - 1;
  while (k > first && (reading.tokens[k]?.start ?? 0) > found.mention.span[0]) k--;
  return k > first && /^(?:NOUN|PROPN|ADJ)$/.test(posAt(reading, k - 1)) ? found : null;
}

/** Does the mention reach the end of the core: is it the head, not an owner or an affiliation before it? */
function endsIn(reading: Reading, [, end]: Span, core: [number, number]): boolean {
  const last = reading.tokens[core[1] - 1];
  if (!last) return false;
  if (end >= last.start) return true;
  // A bracket behind the name: "Ada Quill (D-Ohio)".
  let k = core[1] - 1;
  if (lowerAt(reading, k) !== ')') return false;
  while (k > core[0] && lowerAt(reading, k) !== '(') k--;
  return end >= (reading.tokens[k - 1]?.start ?? 0);
}

const RANK = { name: 4, short: 3, metonym: 2, role: 1, pronoun: 3 } as const;
const strongest = (found: PartyMention[]): PartyMention | null =>
  found.reduce<PartyMention | null>((best, entry) => (!best || RANK[entry.mention.kind] > RANK[best.mention.kind] ? entry : best), null);

function severalSpeakers(reading: Reading, [first, end]: [number, number], trust: number): Speaker {
  const words = reading.text.slice(...spanOf(reading, first, end)).replace(/\s+/g, ' ');
  const isNamed = posAt(reading, first) === 'PROPN';
  return {
    party: null,
    speaker: words,
    speakerKind: isNamed ? 'named' : 'role',
    how: 'more than one speaker, as worded',
    confidence: round(0.8 * trust),
  };
}

/** No party: a name nobody else bears, a role, someone unnamed, a document. */
function byWords(reading: Reading, source: Source, { core, noun }: SourceHead, trust: number): Speaker {
  const [first, end] = core;
  const lower = lowerAt(reading, first);
  if (isPersonal(lower) || /^(?:who|which|that|this|these|those|his|her|their|its)$/.test(noun)) return UNKNOWN;
  const words = reading.text.slice(...spanOf(reading, first, end)).replace(/\s+/g, ' ');
  const how = 'as worded; no name stands with it';
  if (posAt(reading, end - 1) === 'PROPN' && !ANONYMOUS_WORDS.has(noun) && !mayBeRole(noun) && reading.tokens[end - 1]?.text !== noun) {
    const name = properName(reading, first, end);
    if (FUNCTION_WORDS.has(name.toLowerCase())) return UNKNOWN;
    return { party: null, speaker: name, speakerKind: 'named', how: `named as “${name}”`, confidence: round(0.8 * trust) };
  }
  if (isDocument(noun))
    return {
      party: null,
      speaker: reading.text.slice(...spanOf(reading, source.first, end)).replace(/\s+/g, ' '),
      speakerKind: 'document',
      how,
      confidence: round(0.8 * trust),
    };
  // "Quill's lawyer" is told with whose lawyer it is.
  const owned = source.first < first;
  const whole = owned ? reading.text.slice(...spanOf(reading, source.first, end)).replace(/\s+/g, ' ') : words;
  const definite = owned || /^(?:the|his|her|their|its|our|this|that)$/.test(lower);
  if (ANONYMOUS_WORDS.has(noun) && !definite)
    return { party: null, speaker: words, speakerKind: 'anonymous', how, confidence: round(0.8 * trust) };
  if (!mayBeRole(noun)) return UNKNOWN;
  return { party: null, speaker: whole, speakerKind: 'role', how, confidence: round(0.7 * trust) };
}

const isDocument = (noun: string): boolean => DOCUMENT_WORDS.has(noun) || (noun.endsWith('s') && DOCUMENT_WORDS.has(noun.slice(0, -1)));

/** The capitalized words at the end of the phrase. */
function properName(reading: Reading, first: number, end: number): string {
  let start = end - 1;
  while (start > first && (posAt(reading, start - 1) === 'PROPN' || /^[.&-]$/.test(lowerAt(reading, start - 1)))) start--;
  return reading.text.slice(...spanOf(reading, start, end)).replace(/\s+/g, ' ');
}
