import type { AnnotatedReport } from '../../model/annotated.js';
import type { StoryParty } from '../../model/party.js';
import type { Quotation } from '../../model/quotation.js';

/** Who speaks, as far as it is established: a party of the story, a role, a name that no party has, nobody. */
export interface SpeakerRef {
  kind: 'party' | 'role' | 'name' | 'unknown';
  /** Party id, or the words in lower case. */
  key: string;
  type: StoryParty['type'] | null;
}

export const UNKNOWN: SpeakerRef = { kind: 'unknown', key: '', type: null };

/** Looks up the party of the story that a party of a report belongs to. */
export type PartyOf = (report: string, party: number | null) => StoryParty | null;

export function partyLookup(parties: readonly StoryParty[]): PartyOf {
  const byMember = new Map(parties.flatMap((party) => party.members.map((member) => [`${member.report} ${member.party}`, party] as const)));
  return (report, party) => (party === null ? null : (byMember.get(`${report} ${party}`) ?? null));
}

const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you', 'who', 'his', 'her', 'their', 'him', 'them', 'this', 'that']);

/** The speaker of a quotation; words of the source that name somebody count as a name even where no party was found. */
export function speakerOf(report: AnnotatedReport, quotation: Quotation, partyOf: PartyOf): SpeakerRef {
  const party = partyOf(report.id, quotation.party);
  if (party) return { kind: 'party', key: party.id, type: party.type };
  const words = quotation.source.map(([start, end]) => report.text.slice(start, end)).join(' ');
  if (quotation.speakerKind === 'role' || quotation.speakerKind === 'anonymous') return { kind: 'role', key: headOf(words), type: null };
  const name = lastName(words);
  return name ? { kind: 'name', key: name, type: null } : UNKNOWN;
}

/** The last word of a role before what it is of: "A senior administration official in Paris" → "official". */
function headOf(words: string): string {
  const own = words.toLowerCase().split(/\s+(?:of|for|at|in|from|with|who|on)\s+|,/)[0] as string;
  return own.match(/[\p{L}-]+(?=[^\p{L}]*$)/u)?.[0]?.replace(/s$/, '') ?? '';
}

/** The last capitalised word of a source before any comma or clause; null for pronouns and for sources without a name. */
function lastName(words: string): string | null {
  const own = words.split(/,|\s+(?:of|who|at|for|from)\s+/)[0] as string;
  const named = own.match(/\p{Lu}[\p{L}’'-]+/gu)?.filter((word) => !PRONOUNS.has(word.toLowerCase()));
  const last = named?.at(-1);
  return last && own.trim().endsWith(last) ? last.toLowerCase().replace(/[’']s$/, '') : null;
}

/** Can two be one speaker? `may` when one is not established, or an institution beside someone who may speak for it. */
export function speakersAgree(a: SpeakerRef, b: SpeakerRef): 'same' | 'may' | 'different' {
  if (a.kind === 'unknown' || b.kind === 'unknown') return 'may';
  if (a.kind === b.kind) {
    if (a.key === b.key) return 'same';
    if (a.kind === 'party' && (a.type === 'person') !== (b.type === 'person')) return 'may';
    return 'different';
  }
  const kinds = [a.kind, b.kind];
  // A role beside a name says nothing either way; an unnamed official beside somebody named is somebody else until shown.
  return kinds.includes('role') ? 'different' : 'may';
}
