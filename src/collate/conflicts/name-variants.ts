import type { Span } from '../../model/span.js';
import { groupBy } from '../../text/group-by.js';
import type { Token } from '../../text/tokens.js';
import { wordKey, wordWeight } from '../../text/word-key.js';
import { isOneName } from '../parties/one-name.js';
import { givenAgreement, parsePerson } from '../parties/person-name.js';
import type { Unit } from '../statements/unit.js';
import { type ConflictContext, tokensOf } from './context.js';
import type { Finding, Side } from './finding.js';

/** A person under a full name in one report, with the words of office beside it. */
interface Bearer {
  unit: Unit;
  given: string;
  surname: string;
  roles: Set<string>;
  span: Span;
  name: string;
}

const ROLE_REACH = 4;
/** Given names that begin alike ("Jerry", "Jerrold") are taken for forms of one. */
const STEM = 4;
/** Words that tell two holders of one office apart. */
const APART = new Set([
  'former',
  'late',
  'ex',
  'acting',
  'then',
  'incoming',
  'outgoing',
  'wife',
  'husband',
  'brother',
  'sister',
  'son',
  'daughter',
]);

/** One office and one family name, with two given names: reports name two people for one. */
export function findNameVariants(context: ConflictContext): Finding[] {
  const bearers = context.units.flatMap((unit) => bearersIn(context, unit));
  return [...groupBy(bearers, ({ surname }) => surname).values()].flatMap((own) => findingOf(own) ?? []);
}

function bearersIn(context: ConflictContext, unit: Unit): Bearer[] {
  const report = context.reports[unit.report]?.report;
  if (!report) return [];
  return report.names.flatMap(({ span, type }) => {
    if (type !== 'person' || span[0] < unit.span[0] || span[1] > unit.span[1]) return [];
    const name = report.text.slice(...span);
    const parsed = name.length <= 60 ? parsePerson(name) : null;
    if (!parsed?.given) return [];
    const roles = rolesBefore(tokensOf(context, unit), span);
    return roles ? [{ unit, given: parsed.given, surname: parsed.surname, roles, span, name }] : [];
  });
}

/** Keys of the words of office right before a name; null when they set it apart ("former mayor"). */
function rolesBefore(tokens: readonly Token[], span: Span): Set<string> | null {
  const roles = new Set<string>();
  const at = tokens.findIndex(({ start }) => start >= span[0]);
  for (let i = at - 1; i >= Math.max(0, at - ROLE_REACH); i--) {
    const { lower, pos } = tokens[i] as Token;
    if (APART.has(lower)) return null;
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(pos)) break;
    const key = wordKey(lower);
    if (key && wordWeight(lower) === 1) roles.add(key);
  }
  return roles;
}

function findingOf(bearers: Bearer[]): Finding | null {
  const byGiven = groupBy(bearers, ({ given }) => given);
  if (byGiven.size !== 2) return null;
  const [one, other] = [...byGiven.values()].sort((a, b) => (a[0] as Bearer).unit.id - (b[0] as Bearer).unit.id) as [Bearer[], Bearer[]];
  const [a, b] = [one[0] as Bearer, other[0] as Bearer];
  if (givenAgreement(a.given, b.given) || a.given.slice(0, STEM) === b.given.slice(0, STEM)) return null;
  if (isOneName(a.name, b.name)) return null;
  // A report that has both names knows two people.
  if (one.some((x) => other.some((y) => x.unit.report === y.unit.report))) return null;
  const [rolesA, rolesB] = [one, other].map((own) => new Set(own.flatMap(({ roles }) => [...roles])));
  const shared = [...(rolesA ?? [])].filter((role) => rolesB?.has(role));
  if (!shared.length) return null;
  const side = (own: Bearer[]): Side => ({
    value: (own[0] as Bearer).name,
    voices: own.map(({ unit, span }) => ({ unit, span: span[1] - span[0] > 0 ? unit.span : span })),
  });
  return { kind: 'participant', rule: 'one-office-two-names', about: 'name', score: 0.76, sides: [side(one), side(other)], changes: false };
}
