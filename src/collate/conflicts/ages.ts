import { groupBy } from '../../text/group-by.js';
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
}

/** Characters between a name and an age that belongs to it: "Ann Bell, 27", "27-year-old Ann Bell". */
const APART = 12;

/** One person under one full name with two ages more than a birthday apart, or in reports of one day. */
export function findAges(context: ConflictContext): Finding[] {
  const aged = context.units.flatMap((unit) =>
    unit.counts.flatMap((count) => (count.unit === 'age' ? (bearerOf(context, unit, count) ?? []) : [])),
  );
  return [...groupBy(aged, ({ surname }) => surname).values()].flatMap((own) => {
    const [first] = own;
    const same = own.filter(({ given }) => first && givenAgreement(given, first.given));
    const byAge = [...groupBy(same, ({ count }) => count.min)].sort((a, b) => a[0] - b[0]);
    const reports = new Set(same.map(({ unit }) => unit.report));
    if (byAge.length < 2 || reports.size < 2) return [];
    const sides = byAge.map(
      ([age, voices]): Side => ({ value: String(age), amount: age, voices: voices.map(({ unit }) => ({ unit, span: unit.span })) }),
    );
    return [{ kind: 'number', rule: 'one-person-two-ages', about: 'age', score: 0.82, sides, changes: false }];
  });
}

function bearerOf({ reports }: ConflictContext, unit: Unit, count: Count): Aged | null {
  const report = reports[unit.report]?.report;
  if (!report) return null;
  const [start, end] = count.span;
  const near = report.names.find(({ span, type }) => {
    if (type !== 'person') return false;
    const behind = start - span[1];
    if (behind >= 0 && behind <= 2) return /^[,\s]+$/.test(report.text.slice(span[1], start));
    const ahead = span[0] - end;
    return ahead >= 0 && ahead <= APART && /^[\s-]*years?[\s-]old\s+$/.test(report.text.slice(end, span[0]));
  });
  const parsed = near ? parsePerson(report.text.slice(...near.span)) : null;
  return parsed?.given ? { unit, count, given: parsed.given, surname: parsed.surname } : null;
}
