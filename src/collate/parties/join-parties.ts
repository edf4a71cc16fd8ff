import type { NameType } from '../../model/name.js';
import type { StoryParty } from '../../model/party.js';
import type { Citation } from '../../model/span.js';
import { compareText } from '../../text/compare.js';
import { groupBy } from '../../text/group-by.js';
import { idOf } from '../../text/hash.js';
import { cite } from '../../text/spans.js';
import type { StoryContext } from '../context.js';
import { joinOthers, joinTitled } from './join-others.js';
import { joinPersons } from './join-persons.js';
import { Groups, nodesOf, type PartyNode } from './nodes.js';

/** Parties of single reports joined across the story, with the evidence; those in most reports first. */
export function joinParties(story: StoryContext): StoryParty[] {
  const nodes = nodesOf(story);
  const groups = new Groups(nodes.length);
  joinPersons(nodes, groups);
  joinOthers(nodes, groups);
  joinTitled(nodes, groups);
  const parties = [...groupBy(nodes.keys(), (id) => groups.of(id))].map(([root, ids]) =>
    toParty(
      ids.map((id) => nodes[id] as PartyNode),
      groups.why(root),
      story,
    ),
  );
  return withOwnIds(withoutSharedAliases(parties)).sort(
    (a, b) =>
      b.members.length - a.members.length ||
      b.mentions.length - a.mentions.length ||
      compareText(a.name, b.name) ||
      compareText(a.id, b.id),
  );
}

/** Ids made of kind and name, so that they stay when reports come and go; a second party of that name is told by its report. */
function withOwnIds(parties: StoryParty[]): StoryParty[] {
  return [...groupBy(parties, ({ id }) => id).values()].flatMap((same) =>
    same.map((party, i) =>
      i
        ? { ...party, id: idOf('party', party.type, party.name, ...party.members.map(({ report, party: index }) => `${report} ${index}`)) }
        : party,
    ),
  );
}

/** A short form that two parties go by names neither. */
function withoutSharedAliases(parties: StoryParty[]): StoryParty[] {
  const owners = new Map<string, number>();
  for (const { name, aliases } of parties) for (const alias of [name, ...aliases]) owners.set(alias, (owners.get(alias) ?? 0) + 1);
  return parties.map((party) => ({ ...party, aliases: party.aliases.filter((alias) => owners.get(alias) === 1) }));
}

function toParty(members: PartyNode[], why: string[], story: StoryContext): StoryParty {
  const name = bestName(members);
  const type = members.some(({ person }) => person?.given) ? 'person' : (mostFrequent(members.map(({ party }) => party.type)) as NameType);
  const distinct = (values: string[]) => [...new Set(values)].sort(compareText);
  return {
    id: idOf('party', type, name),
    name,
    type,
    aliases: distinct(members.flatMap(({ party }) => [party.name, ...party.aliases])).filter((alias) => alias !== name),
    roles: distinct(members.flatMap(({ party }) => party.roles)),
    ...(members.some(({ party }) => party.public) ? { public: true } : {}),
    members: members.map(({ report, index }) => ({ report, party: index })),
    mentions: members.flatMap((member) => mentionsOf(member, story)),
    why: why.length ? why : [members.length > 1 ? 'same name' : 'in one report'],
    rule: members.length > 1 ? 'names-agree' : 'one-report',
  };
}

/** The fullest name, the one most reports give when several are as full. */
function bestName(all: PartyNode[]): string {
  const persons = all.filter(({ person }) => person?.given);
  const members = persons.length ? persons : all;
  const byName = groupBy(members, ({ party }) => party.name);
  const fullness = (name: string) => Math.min(4, name.split(/\s+/).length);
  return [...byName].sort(
    ([a, x], [b, y]) => fullness(b) - fullness(a) || y.length - x.length || b.length - a.length || compareText(a, b),
  )[0]?.[0] as string;
}

const mostFrequent = (values: string[]) =>
  [...groupBy(values, (value) => value)].sort((a, b) => b[1].length - a[1].length || compareText(a[0], b[0]))[0]?.[0];

const NAMING = new Set(['name', 'short', 'metonym']);

/** Every place that names the party, once; roles and pronouns stay with the report. */
function mentionsOf({ report: id, index, party }: PartyNode, story: StoryContext): Citation[] {
  const report = story.byId.get(id);
  if (!report) return [];
  const spans = [
    ...report.names.filter((name) => name.party === index).map(({ span }) => span),
    ...party.mentions.filter(({ kind }) => NAMING.has(kind)).map(({ span }) => span),
  ].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const kept: typeof spans = [];
  for (const span of spans) if (span[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(span);
  return kept.map((span) => cite(report, span));
}
