import { ANONYMOUS_WORDS, DOCUMENT_WORDS } from '../../english/document-words.js';
import type { ReportParty } from '../../model/name.js';
import type { Quotation } from '../../model/quotation.js';
import type { Span } from '../../model/span.js';
import type { Attribution } from './attributions.js';
import type { MentionIndex, PartyMention } from './mention-index.js';
import { isPersonal } from './phrases.js';
import { lowerAt, posAt, type Reading, spanOf } from './reading.js';
import { type SourceHead, sourceHead } from './source-head.js';

export type Speaker = Pick<Quotation, 'party' | 'speaker' | 'speakerKind' | 'how' | 'confidence'>;

/** Below this no one is named: chosen so that at most three names in a hundred are wrong. */
export const NAME_THRESHOLD = 0.5;
const UNKNOWN: Speaker = { party: null, speaker: null, speakerKind: 'unknown', how: null, confidence: 0 };
/** How far the way to the source is trusted. */
const TRUST: Readonly<Record<string, number>> = { 'run-on': 0.85, floating: 0.7, 'subject-shared': 0.95 };

/** Who the source phrase stands for, by the names and mentions of the report; nobody when that is not sure. */
export function speakerOf(reading: Reading, { source, rule }: Attribution, parties: ReportParty[], mentions: MentionIndex): Speaker {
  if (!source) return UNKNOWN;
  const head = sourceHead(reading, source);
  const trust = Math.min(TRUST[rule] ?? 1, TRUST[source.rule] ?? 1);
  if (head.several) return severalSpeakers(reading, source, trust);
  const found = partyOfHead(reading, head, mentions);
  if (found) {
    const { party, mention } = found;
    const { name, type } = parties[party] as ReportParty;
    const confidence = round(mention.confidence * trust);
    const words = reading.text.slice(...mention.span);
    const how = mention.how || (words === name ? `named as “${words}”` : `“${words}” → ${name}`);
    if (confidence < NAME_THRESHOLD) return { ...UNKNOWN, confidence };
    const document = type === 'other' && DOCUMENT_WORDS.has(head.noun);
    return { party, speaker: name, speakerKind: document ? 'document' : 'named', how, confidence };
  }
  return byWords(reading, head, trust);
}

const round = (x: number) => Math.round(x * 100) / 100;

/** The mention that is the head of the phrase, else one beside it ("the mayor, Ada Quill,"). */
function partyOfHead(reading: Reading, { core, asides }: SourceHead, mentions: MentionIndex): PartyMention | null {
  const span = spanOf(reading, core[0], core[1]);
  const inCore = mentions.within(span).filter(({ mention }) => endsIn(reading, mention.span, core));
  const best = strongest(inCore);
  if (best && best.mention.kind !== 'role') return best;
  for (const [first, end] of asides) {
    const aside = strongest(
      mentions.within(spanOf(reading, first, end)).filter(({ mention }) => mention.kind === 'name' || mention.kind === 'short'),
    );
    if (aside && posAt(reading, first) === 'PROPN') return aside;
  }
  return best;
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

function severalSpeakers(reading: Reading, source: { first: number; end: number }, trust: number): Speaker {
  const words = reading.text.slice(...spanOf(reading, source.first, source.end)).replace(/\s+/g, ' ');
  const named = posAt(reading, source.first) === 'PROPN';
  return {
    party: null,
    speaker: words,
    speakerKind: named ? 'named' : 'role',
    how: 'more than one speaker, as worded',
    confidence: round(0.8 * trust),
  };
}

/** No party: a name nobody else bears, a role, someone unnamed, a document. */
function byWords(reading: Reading, { core, noun }: SourceHead, trust: number): Speaker {
  const [first, end] = core;
  const lower = lowerAt(reading, first);
  if (isPersonal(lower) || /^(?:who|which|that|this|these|those)$/.test(lower)) return UNKNOWN;
  const words = reading.text.slice(...spanOf(reading, first, end)).replace(/\s+/g, ' ');
  const how = 'as worded; no name stands with it';
  if (posAt(reading, end - 1) === 'PROPN' && reading.tokens[end - 1]?.text !== noun) {
    const name = properName(reading, first, end);
    return { party: null, speaker: name, speakerKind: 'named', how: `named as “${name}”`, confidence: round(0.8 * trust) };
  }
  if (DOCUMENT_WORDS.has(noun)) return { party: null, speaker: words, speakerKind: 'document', how, confidence: round(0.8 * trust) };
  const definite = /^(?:the|his|her|their|its|our|this|that)$/.test(lower);
  if (ANONYMOUS_WORDS.has(noun) && !definite)
    return { party: null, speaker: words, speakerKind: 'anonymous', how, confidence: round(0.8 * trust) };
  return { party: null, speaker: words, speakerKind: 'role', how, confidence: round(0.7 * trust) };
}

/** The capitalized words at the end of the phrase. */
function properName(reading: Reading, first: number, end: number): string {
  let start = end - 1;
  while (start > first && (posAt(reading, start - 1) === 'PROPN' || /^[.&-]$/.test(lowerAt(reading, start - 1)))) start--;
  return reading.text.slice(...spanOf(reading, start, end)).replace(/\s+/g, ' ');
}
