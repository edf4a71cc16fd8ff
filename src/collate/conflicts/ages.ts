import { groupBy } from '../../text/group-by.js';
import { largest, smallest } from '../../text/lists.js';
import { givenAgreement, parsePerson } from '../parties/person-name.js';
import type { Count } from '../statements/read-counts.js';
import type { Unit } from '../statements/unit.js';
import type { ConflictContext } from './context.js';
import type { Finding, Side } from './finding.js';

interface Aged {
  unit: Unit;
  count: Count;
  given: string;
  surname: string;
  name: string;
}

/** Characters between a name and an age that belongs to it: "Ann Bell, 27", "27-year-old Ann Bell". */
const APART = 12;

/** One person under one full name with two ages that no birthday between the reports explains. */
export function findAges(context: ConflictContext): Finding[] {
  const aged = context.units.flatMap((unit) =>
    unit.counts.flatMap((count) => (count.unit === 'age' ? (bearerOf(context, unit, count) ?? []) : [])),
  );
  return [...groupBy(aged, ({ surname }) => surname).values()].flatMap((own) => {
    const [first] = own;
    const same = own.filter(({ given }) => first && SAME.has(givenAgreement(given, first.given) ?? ''));
    if (new Set(same.map(({ given }) => given)).size > 1 && spread(same) > ALIKE) return [];
    const byAge = [...groupBy(same, ({ count }) => count.min).values()].sort((a, b) => ageOf(a) - ageOf(b));
    const apart = byAge.filter((one) => byAge.some((other) => one !== other && !explained(context, one, other)));
    if (!first || apart.length < 2 || new Set(apart.flat().map(({ unit }) => unit.report)).size < 2) return [];
    const sides = apart.map(
      (voices): Side => ({
        value: String(ageOf(voices)),
        amount: ageOf(voices),
        voices: voices.map(({ unit }) => ({ unit, span: unit.span })),
      }),
    );
    return [{ kind: 'number', rule: 'one-person-two-ages', about: `age of ${first.name}`, score: 0.82, sides, changes: false }];
  });
}

const SAME = new Set(['same', 'initial', 'short form']);
const YEAR = 365.25 * 86_400_000;
/** A birthday within a month between two reports is unlikely. */
const MONTH_OF_YEAR = 1 / 12;
const UNDATED = 2;

/** Under two forms of a given name ("Jerry", "Jeremy") ages further apart than this are those of two people. */
const ALIKE = 5;

const spread = (voices: readonly Aged[]): number => {
  const ages = voices.map(({ count }) => count.min);
  return Math.max(...ages) - Math.min(...ages);
};

const ageOf = (voices: Aged[]): number => voices[0]?.count.min ?? 0;

/** Can the time between the reports explain the higher age? */
function explained(context: ConflictContext, one: Aged[], other: Aged[]): boolean {
  const [young, old] = ageOf(one) < ageOf(other) ? [one, other] : [other, one];
  const years = (voices: Aged[]) =>
    voices.map(({ unit }) => {
      const { published } = context.reports[unit.report]?.report ?? {};
      return Date.parse(published?.value ?? published?.earliest ?? '') / YEAR;
    });
  const [from, to] = [smallest(years(young)), largest(years(old))];
  const apart = ageOf(old) - ageOf(young);
  if (Number.isNaN(from) || Number.isNaN(to)) return apart <= UNDATED;
  return to - from >= MONTH_OF_YEAR && apart <= Math.ceil(to - from);
}

function bearerOf({ reports }: ConflictContext, unit: Unit, count: Count): Aged | null {
  const report = reports[unit.report]?.report;
  if (!report) return null;
  const [start, end] = count.span;
  const yearsOld = /^[\s-]*years?[\s-]old\b/.test(report.text.slice(end, end + APART));
  const near = report.names.find(({ span, type }) => {
    if (type !== 'person') return false;
    const behind = yearsOld ? -1 : start - span[1];
    if (behind >= 0 && behind <= 2) return /^[,\s]+$/.test(report.text.slice(span[1], start));
    const ahead = span[0] - end;
    return ahead >= 0 && ahead <= APART && /^[\s-]*years?[\s-]old\s+$/.test(report.text.slice(end, span[0]));
  });
  const nameText = near ? report.text.slice(...near.span) : '';
  const parsed = near ? parsePerson(nameText) : null;
  return parsed?.given ? { unit, count, given: parsed.given, surname: parsed.surname, name: nameText } : null;
}
