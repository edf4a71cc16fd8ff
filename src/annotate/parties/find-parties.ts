import { OFFICES } from '../../english/offices.js';
import type { Name, ReportParty } from '../../model/name.js';
import type { Span } from '../../model/span.js';
import type { Document } from '../document.js';
import type { FoundName, FoundNames } from '../names/find-names.js';
import type { QuotedRun } from '../quotations/marks.js';
import { joinBodies } from './bodies.js';
import { type Draft, spanText } from './draft.js';
import { toldGender } from './gender.js';
import { type Joined, joinPeople } from './people.js';
import { findReferences } from './references.js';

/** Parties of one report with all their mentions (names, short forms, roles, pronouns), and the names that point to them. */
export function findParties(
  doc: Document,
  _sentences: Span[],
  quoted: QuotedRun[],
  { names: all, lines }: FoundNames,
): { parties: ReportParty[]; names: Name[] } {
  // A name inside a longer one acts in nothing: it points to its party, if there is one, and is no mention of it.
  const names = all.filter((name) => name.rule !== 'inside-name');
  const people = joinPeople(doc.text, lines, names);
  const bodies = joinBodies(doc.text, names);
  const joined = [...people.joined, ...bodies.joined].sort((a, b) => a.name.span[0] - b.name.span[0]);
  findReferences(doc.text, lines, joined, quoted);
  const drafts = [...people.parties, ...bodies.parties].sort((a, b) => firstAt(a) - firstAt(b));
  const index = new Map(drafts.map((draft, k) => [draft, k]));
  const partyOf = new Map(joined.map(({ name, party }: Joined) => [name, index.get(party) ?? null]));
  const byWords = new Map(joined.map(({ name, party }: Joined) => [wordsKey(name), index.get(party) ?? null]));
  return {
    parties: drafts.map((draft) => toParty(doc.text, draft)),
    names: all.map((name) => ({
      span: name.span,
      type: name.type,
      party: partyOf.get(name) ?? byWords.get(wordsKey(name)) ?? null,
      rule: name.rule,
    })),
  };
}

const wordsKey = (name: FoundName) => `${name.type} ${name.keys.join(' ')}`;

const firstAt = (draft: Draft) => draft.mentions[0]?.span[0] ?? 0;

function toParty(text: string, draft: Draft): ReportParty {
  const aliases = new Set<string>();
  for (const { span, kind } of draft.mentions)
    if (kind === 'name' || kind === 'short' || kind === 'metonym') aliases.add(spanText(text, span));
  for (const alias of draft.aliases) aliases.add(alias);
  aliases.delete(draft.name);
  const gender = draft.type === 'person' ? toldGender(draft) : undefined;
  const isPublic = draft.type === 'person' && draft.roles.some(({ noun }) => OFFICES.has(noun));
  return {
    name: draft.name,
    type: draft.type,
    aliases: [...aliases],
    roles: draft.roles.map((role) => role.text),
    ...(gender ? { gender } : {}),
    ...(isPublic ? { public: true } : {}),
    mentions: draft.mentions.map(({ span, kind, confidence, how, rule }) => ({ span, kind, confidence, how, rule })),
    rule: draft.rule,
  };
}
