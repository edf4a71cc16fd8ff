import { groupBy } from '../../text/group-by.js';
import type { Groups, PartyNode } from './nodes.js';
import { givenAgreement } from './person-name.js';

/**
 * Persons across reports: full names of one surname whose given names agree; then bare surnames and bare given names where only
 * one person of the story can be meant. Two given names that do not agree stay two people.
 */
export function joinPersons(nodes: readonly PartyNode[], groups: Groups): void {
  const persons = nodes.map((node, id) => ({ node, id })).filter(({ node }) => node.person);
  const full = persons.filter(({ node }) => node.person?.given);
  const bySurname = groupBy(full, ({ node }) => node.person?.surname as string);
  for (const named of bySurname.values()) joinFullNames(named, groups);

  const byGiven = groupBy(full, ({ node }) => node.person?.given as string);
  const bare = persons.filter(({ node }) => !node.person?.given);
  for (const [word, own] of groupBy(bare, ({ node }) => node.person?.surname as string)) {
    const candidates = bySurname.get(word) ?? byGiven.get(word) ?? [];
    const people = groupBy(candidates, ({ id }) => groups.of(id));
    if (!people.size) {
      for (const { id } of own.slice(1)) groups.join((own[0] as Named).id, id, `"${own[0]?.node.party.name}" in each`);
      continue;
    }
    for (const { node, id } of own) {
      const elsewhere = [...people.values()].filter((members) => members.every((member) => member.node.report !== node.report));
      const withRole = elsewhere.filter((members) => members.some((member) => haveCommonRole(member.node, node)));
      const chosen = elsewhere.length === 1 && people.size === 1 ? elsewhere[0] : withRole.length === 1 ? withRole[0] : undefined;
      if (!chosen || contradicts(chosen, node)) continue;
      const [first] = chosen as [Named];
      const why = withRole.length === 1 && people.size > 1 ? 'the one with that role' : 'the only person of that name among the reports';
      groups.join(first.id, id, `"${node.party.name}" is ${first.node.party.name}: ${why}`);
    }
  }
}

interface Named {
  node: PartyNode;
  id: number;
}

function joinFullNames(named: Named[], groups: Groups): void {
  const byGiven = groupBy(named, ({ node }) => node.person?.given as string);
  for (const same of byGiven.values()) {
    const [first] = same as [Named];
    for (const other of same.slice(1)) {
      if (!haveOtherGender(first.node, other.node)) groups.join(first.id, other.id, 'same name');
    }
  }
  const givens = [...byGiven.keys()];
  for (const given of givens) {
    const agreeing = givens.filter((other) => other !== given && givenAgreement(given, other));
    // An initial or a short form that two people could have joins neither.
    if (agreeing.length !== 1) continue;
    const [other] = agreeing as [string];
    const kind = givenAgreement(given, other);
    const [a, b] = [byGiven.get(given)?.[0] as Named, byGiven.get(other)?.[0] as Named];
    const sameReport = (byGiven.get(given) as Named[]).some((one) =>
      byGiven.get(other)?.some((two) => two.node.report === one.node.report),
    );
    if (groups.of(a.id) === groups.of(b.id) || sameReport || haveOtherGender(a.node, b.node)) continue;
    groups.join(a.id, b.id, `${a.node.party.name} and ${b.node.party.name}: ${kind} of the given name, same surname`);
  }
}

const haveOtherGender = (a: PartyNode, b: PartyNode) =>
  a.party.gender !== undefined && b.party.gender !== undefined && a.party.gender !== b.party.gender;

const contradicts = (members: Named[], node: PartyNode) => members.some((member) => haveOtherGender(member.node, node));

const headOf = (role: string) =>
  role
    .toLowerCase()
    .replace(/^(the|a|an)\s+/, '')
    .split(/\s+(?:of|for|at|in)\s+/)[0] as string;

/** Do two parties have a role in common: the same words, or one ends with the other? */
export function haveCommonRole(a: PartyNode, b: PartyNode): boolean {
  return a.party.roles.some((one) =>
    b.party.roles.some((other) => {
      const [x, y] = [headOf(one), headOf(other)];
      return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`);
    }),
  );
}
