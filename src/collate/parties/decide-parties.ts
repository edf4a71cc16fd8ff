import { NAME_TITLES } from '../../english/name-suffixes.js';
import type { Decision } from '../../model/decision.js';
import type { StoryParty } from '../../model/party.js';
import type { Problem } from '../../model/problem.js';
import { compareText } from '../../text/compare.js';
import { idOf } from '../../text/hash.js';
import { maskRecord } from '../../text/mask.js';
import { plainName } from '../../text/plain-name.js';
import { openStory, type StoryContext } from '../context.js';

/** A story and its parties as the user wants them, the decisions as they may be shown, and those that found nothing. */
export interface Decided {
  story: StoryContext;
  parties: StoryParty[];
  decisions: Decision[];
  problems: Problem[];
}

const WITHHELD = 'name withheld';

/** Applies merges, splits, renames and redactions, in the order they stand. A party is meant by its id, its name or an alias. */
export function decideParties(story: StoryContext, found: StoryParty[]): Decided {
  let parties = found;
  const problems: Problem[] = [];
  const redacted = new Set<string>();
  const find = (reference: string): StoryParty | null => {
    const plain = plainName(reference);
    const hits =
      parties.filter(({ id }) => id === reference).length > 0
        ? parties.filter(({ id }) => id === reference)
        : parties.filter(({ name, aliases }) => [name, ...aliases].some((own) => plainName(own) === plain));
    const [hit] = hits;
    if (hit && hits.length === 1) return hit;
    const what = hits.length ? `${hits.length} parties are called "${reference}"; give the id` : `no party is called "${reference}"`;
    problems.push({ code: 'decision', what: `decision not applied: ${what}` });
    return null;
  };
  for (const decision of story.decisions) {
    if (decision.do === 'merge') {
      const members = decision.parties.map(find);
      if (members.every((party) => party !== null)) parties = merge(parties, [...new Set(members)]);
    } else if (decision.do === 'split') {
      const party = find(decision.party);
      if (party) parties = split(story, parties, party, decision.aliases);
    } else if (decision.do === 'rename') {
      const party = find(decision.party);
      if (party) parties = parties.map((own) => (own === party ? renamed(own, decision.name) : own));
    } else if (decision.do === 'redact') {
      const party = find(decision.party);
      if (party) redacted.add(party.id);
    }
  }
  const decided = { story, parties, decisions: story.decisions, problems };
  return redacted.size ? redact(decided, redacted) : decided;
}

const distinct = (values: string[]) => [...new Set(values)].sort(compareText);

function merge(parties: StoryParty[], members: StoryParty[]): StoryParty[] {
  const [first] = members as [StoryParty];
  const name = first.name;
  const merged: StoryParty = {
    ...first,
    aliases: distinct(members.flatMap((party) => [party.name, ...party.aliases])).filter((alias) => alias !== name),
    roles: distinct(members.flatMap(({ roles }) => roles)),
    members: members.flatMap((party) => party.members),
    mentions: members.flatMap(({ mentions }) => mentions),
    why: [...new Set([...members.flatMap(({ why }) => why), 'merged by decision'])],
    rule: 'decision',
  };
  return parties.flatMap((party) => (party === first ? [merged] : members.includes(party) ? [] : [party]));
}

/** The report parties that go by one of the aliases become a party of their own. */
function split(story: StoryContext, parties: StoryParty[], party: StoryParty, aliases: string[]): StoryParty[] {
  const wanted = new Set(aliases.map(plainName));
  const nameOf = ({ report, party: index }: StoryParty['members'][number]) => story.byId.get(report)?.parties[index];
  const goes = (member: StoryParty['members'][number]) => {
    const own = nameOf(member);
    return own !== undefined && (wanted.has(plainName(own.name)) || own.aliases.some((alias) => wanted.has(plainName(alias))));
  };
  const [leaving, staying] = [party.members.filter(goes), party.members.filter((member) => !goes(member))];
  if (!leaving.length || !staying.length) return parties;
  const part = (members: StoryParty['members'], id: string): StoryParty => {
    const own = members.flatMap((member) => nameOf(member) ?? []);
    const names = distinct(own.flatMap(({ name, aliases: others }) => [name, ...others]));
    const name = own.map((one) => one.name).sort((a, b) => b.length - a.length || compareText(a, b))[0] as string;
    const reports = new Set(members.map(({ report }) => report));
    const spans = new Set(
      members.flatMap((member) => {
        const named = story.byId.get(member.report)?.names.filter((one) => one.party === member.party) ?? [];
        return [...named, ...(nameOf(member)?.mentions ?? [])].map(({ span }) => `${member.report} ${span}`);
      }),
    );
    return {
      ...party,
      id,
      name,
      aliases: names.filter((alias) => alias !== name),
      roles: distinct(own.flatMap(({ roles }) => roles)),
      members,
      mentions: party.mentions.filter(({ report, span }) => reports.has(report) && spans.has(`${report} ${span}`)),
      why: [...party.why, 'split by decision'],
      rule: 'decision',
    };
  };
  const parted = [part(staying, party.id), part(leaving, idOf('party', party.id, 'split', ...[...wanted].sort(compareText)))];
  return parties.flatMap((own) => (own === party ? parted : [own]));
}

const renamed = (party: StoryParty, name: string): StoryParty => ({
  ...party,
  name,
  aliases: distinct([party.name, ...party.aliases]).filter((alias) => alias !== name),
  rule: 'decision',
});

/** Ids and hashes stand for what was read and stay. */
const KEPT: ReadonlySet<string> = new Set(['id', 'report', 'sha256', 'pipeline', 'schema', 'rule', 'do']);

/** Puts out every name of the parties in all that the story holds: texts, titles, captions, speakers, decisions. */
function redact({ story, parties, decisions, problems }: Decided, ids: ReadonlySet<string>): Decided {
  const hidden = parties.filter(({ id }) => ids.has(id));
  const names = distinct(
    hidden.flatMap((party) => [
      party.name,
      ...party.aliases,
      ...party.mentions.map(({ exact }) => exact),
      ...party.members.flatMap(({ report, party: index }) => {
        const own = story.byId.get(report)?.parties[index];
        return own ? [own.name, ...own.aliases] : [];
      }),
    ]),
  )
    .flatMap((name) => [name, ...(hidden.some(({ type }) => type === 'person') ? wordsOfName(name) : [])])
    .sort((a, b) => b.length - a.length || compareText(a, b));
  const masked = openStory(
    story.reports.map((report) => maskRecord(report, names, KEPT)),
    story.decisions,
    story.earlier.map((text) => maskRecord(text, names, KEPT)),
  );
  const cover = (party: StoryParty): StoryParty =>
    ids.has(party.id) ? { ...party, name: WITHHELD, aliases: [], why: ['redacted by decision'], rule: 'decision' } : party;
  return {
    story: masked,
    parties: parties.map((party) => maskRecord(cover(party), names, KEPT)),
    decisions: decisions.map((decision) => maskRecord(decision, names, KEPT)),
    problems,
  };
}

/** The words of a person's name, which stand for the person alone too; titles are anybody's. */
const wordsOfName = (name: string): string[] =>
  name.includes(' ') ? (name.match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? []).filter((word) => !NAME_TITLES.has(word.toLowerCase())) : [];
