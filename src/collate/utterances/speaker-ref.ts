import type { AnnotatedReport } from '../../model/annotated.js';
import type { StoryParty } from '../../model/party.js';
import type { Quotation } from '../../model/quotation.js';

/** Who speaks, as far as it is established: a party of the story, a role, a name that no party has, nobody. */
export interface SpeakerRef {
  kind: 'party' | 'role' | 'name' | 'unknown';
  /** Party id, or the words in lower case. */
  key: string;
  type: StoryParty['type'] | null;
  /** Nobody is named beside the words; the speaker follows from what stands before. */
  weak: boolean;
  /** Known through a pronoun or from what stands before: right most of the time, no ground to say two reports differ. */
  byPronoun: boolean;
  /** Words the speaker may be called by: name, aliases and roles in lower case. */
  called: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

export const UNKNOWN: SpeakerRef = { kind: 'unknown', key: '', type: null, weak: true, byPronoun: true, called: NOTHING };

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
  const words = quotation.source.map(([start, end]) => report.text.slice(start, end)).join(' ');
  const weak = !quotation.cue.length;
  const byPronoun = words.trim() === '' || PRONOUNS.has(words.trim().toLowerCase());
  if (party) return { kind: 'party', key: party.id, type: party.type, weak, byPronoun, called: calledBy(party) };
  if (quotation.speakerKind === 'role' || quotation.speakerKind === 'anonymous')
    return { kind: 'role', key: headOf(words), type: null, weak, byPronoun, called: NOTHING };
  const name = lastName(words);
  return name ? { kind: 'name', key: name, type: null, weak, byPronoun, called: NOTHING } : UNKNOWN;
}

const called = new WeakMap<StoryParty, ReadonlySet<string>>();

function calledBy(party: StoryParty): ReadonlySet<string> {
  const known = called.get(party);
  if (known) return known;
  const words = [party.name, ...party.aliases, ...party.roles].flatMap((name) => name.toLowerCase().match(/[\p{L}]+/gu) ?? []);
  const set = new Set(words);
  called.set(party, set);
  return set;
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

/**
 * Can two be one speaker? `may` when one is not established, or an institution stands beside someone who may speak for it;
 * `unlike` when one is named and the other only has a role the first is not known to hold.
 */
export function speakersAgree(a: SpeakerRef, b: SpeakerRef): 'same' | 'may' | 'unlike' | 'different' {
  if (a.kind === 'unknown' || b.kind === 'unknown') return 'may';
  if (a.kind === b.kind && a.key === b.key) return 'same';
  if (a.weak || b.weak) return 'may';
  if (a.kind === 'party' && b.kind === 'party')
    return (a.type === 'person') !== (b.type === 'person') ? 'may' : a.byPronoun || b.byPronoun ? 'unlike' : 'different';
  if (a.called.has(b.key) || b.called.has(a.key)) return a.kind === 'role' || b.kind === 'role' ? 'may' : 'same';
  if (a.kind === 'role' && b.kind === 'role') return 'unlike';
  return a.kind === 'role' || b.kind === 'role' ? 'unlike' : 'different';
}
