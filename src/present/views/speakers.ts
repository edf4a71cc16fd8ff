import { PUBLIC_POSTS } from '../../english/public-posts.js';
import type { Collation } from '../../model/collation.js';
import type { StoryParty } from '../../model/party.js';
import type { Quotation } from '../../model/quotation.js';
import type { Utterance, UtteranceWitness } from '../../model/utterance.js';
import { piecesOf } from './pieces.js';
import { type Reading, readingsOf } from './readings.js';

/** One report's wording of an utterance, set against the base. */
export interface Wording {
  witness: UtteranceWitness;
  report: string;
  words: string;
  /** The words as they stand between quotation marks, piece by piece. */
  pieces: string[];
  /** Empty for the base, for the same words and for a paraphrase, where word by word comparison says nothing. */
  readings: Reading[];
  badges: string[];
  /** The name a report gives the speaker. */
  speaker: string | null;
  how: string | null;
}

export interface Said {
  utterance: Utterance;
  base: Wording;
  others: Wording[];
  /** The others, those that give the very same words together. */
  variants: Wording[][];
  differs: boolean;
  reports: number;
}

export interface Speaker {
  /** null for those without a name, or who hold no public role: their words are not listed under a person. */
  party: StoryParty | null;
  name: string;
  kind: 'named' | 'anonymous' | 'document' | 'unknown' | 'private';
  said: Said[];
}

const RELATION_LABELS: Record<UtteranceWitness['relation'], string> = {
  base: 'base wording',
  same: 'same words',
  excerpt: 'excerpt',
  differs: 'wording differs',
  paraphrase: 'paraphrase',
};

function wordingOf(witness: UtteranceWitness, base: UtteranceWitness, utterance: Utterance, quotations: Map<string, Quotation>): Wording {
  const quotation = quotations.get(`${witness.quotation.report}\u0000${witness.quotation.index}`);
  const words = witness.words.replace(/\s+/g, ' ').trim();
  const compared = witness.relation === 'differs' || witness.relation === 'excerpt';
  const badges = [
    RELATION_LABELS[witness.relation],
    ...(witness.kind === 'indirect' && witness.relation !== 'paraphrase' ? ['reported, not quoted'] : []),
    ...(witness.via ? ['second-hand'] : []),
    ...(utterance.speakerKind === 'anonymous' ? ['anonymous'] : []),
  ];
  return {
    witness,
    report: witness.quotation.report,
    words,
    pieces: piecesOf(witness, quotation?.quoted ?? []),
    readings: compared && witness.edits.length ? readingsOf(base.words, witness.edits) : [],
    badges,
    speaker: witness.speaker,
    how: quotation?.how ?? null,
  };
}

/** Wordings by their words and how they lie to the base; the same words first. */
function variantsOf(wordings: Wording[]): Wording[][] {
  const groups = new Map<string, Wording[]>();
  for (const wording of wordings) {
    const { relation, kind } = wording.witness;
    const isSame = relation === 'same' && wording.readings.every((reading) => reading.kind === 'same');
    const key = isSame ? '' : JSON.stringify([relation, kind === 'indirect', wording.badges, wording.words.replace(/[,.]$/, '')]);
    groups.set(key, [...(groups.get(key) ?? []), wording]);
  }
  return [...groups].sort(([a], [b]) => Number(a !== '') - Number(b !== '')).map(([, group]) => group);
}

const GROUPS: { kind: Speaker['kind']; name: string }[] = [
  { kind: 'document', name: 'Documents and statements' },
  { kind: 'private', name: 'People without a known public role' },
  { kind: 'anonymous', name: 'Unnamed sources' },
  { kind: 'unknown', name: 'Speaker not established' },
];

/** Whether a party's words may be listed under its name: organisations, and people with an office or a post they speak for. */
const isPublic = ({ type, public: known, roles }: StoryParty): boolean =>
  type !== 'person' ||
  (known ??
    roles.some((role) =>
      role
        .toLowerCase()
        .split(/[^\p{L}-]+/u)
        .some((word) => PUBLIC_POSTS.has(word)),
    ));

/** Who said what: speakers by how much of theirs is in two reports or more, then those who are not shown by name. */
export function speakersOf(collation: Collation): Speaker[] {
  const parties = new Map(collation.parties.map((party) => [party.id, party]));
  const quotations = new Map(
    collation.reports.flatMap((report) => report.quotations.map((own, i) => [`${report.id}\u0000${i}`, own] as const)),
  );
  const speakers = new Map<string, Speaker>();
  for (const utterance of collation.utterances) {
    const base = utterance.witnesses[utterance.base] ?? utterance.witnesses[0];
    if (!base) continue;
    const wordings = utterance.witnesses.map((witness) => wordingOf(witness, base, utterance, quotations));
    const others = wordings.filter(({ witness }) => witness !== base);
    const said: Said = {
      utterance,
      base: wordings[utterance.witnesses.indexOf(base)] as Wording,
      others,
      variants: variantsOf(others),
      differs: utterance.witnesses.some(({ relation, edits }) => relation === 'differs' && edits.some(({ material }) => material)),
      reports: new Set(utterance.witnesses.map(({ quotation }) => quotation.report)).size,
    };
    const party = utterance.party === null ? null : (parties.get(utterance.party) ?? null);
    const named = party && isPublic(party);
    const kind: Speaker['kind'] = named
      ? 'named'
      : party
        ? 'private'
        : utterance.speakerKind === 'document'
          ? 'document'
          : utterance.speakerKind === 'anonymous' || utterance.speakerKind === 'role'
            ? 'anonymous'
            : 'unknown';
    const key = named ? `party ${party.id}` : kind;
    const name = named ? party.name : (GROUPS.find((group) => group.kind === kind)?.name ?? '');
    const speaker = speakers.get(key) ?? { party: named ? party : null, name, kind, said: [] };
    speaker.said.push(said);
    speakers.set(key, speaker);
  }
  const weight = ({ said }: Speaker) => said.reduce((sum, one) => sum + (one.reports > 1 ? 10 : 1) + (one.differs ? 5 : 0), 0);
  const rank = ({ kind }: Speaker) => (kind === 'named' ? -1 : GROUPS.findIndex((group) => group.kind === kind));
  const sorted = [...speakers.values()];
  for (const speaker of sorted) speaker.said.sort((a, b) => Number(b.differs) - Number(a.differs) || b.reports - a.reports);
  return sorted.sort((a, b) => rank(a) - rank(b) || weight(b) - weight(a) || (a.name < b.name ? -1 : 1));
}
