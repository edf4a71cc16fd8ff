import type { AnnotatedReport } from '../../model/annotated.js';
import type { Collation } from '../../model/collation.js';
import { sayRange, sayWhen } from './say-when.js';

/** How a report is called on every page: its number in the story's order, its outlet, told apart when an outlet has several. */
export interface ReportName {
  id: string;
  number: number;
  outlet: string;
  /** Outlet, and which of its reports when it has several. */
  name: string;
  title: string | null;
  /** When it was published, in words; says so when only a range or nothing is known. */
  when: string;
}

const outletOf = (report: AnnotatedReport): string =>
  report.outlet?.name || report.outlet?.domain || report.source.path?.replace(/\.[a-z]{2,6}$/i, '') || `report ${report.id}`;

export function sayPublished({ published }: Pick<AnnotatedReport, 'published'>): string {
  if (published?.value) return sayWhen(published.precision === 'day' ? published.value.slice(0, 10) : published.value);
  if (published?.earliest && published.latest && published.earliest !== published.latest)
    return `${sayRange(published.earliest, published.latest)}, by the story’s other reports`;
  if (published?.earliest) return `not before ${sayWhen(published.earliest)}`;
  if (published?.latest) return `not after ${sayWhen(published.latest)}`;
  return 'date not established';
}

/** Names of all reports by id, numbered in the order of the Collation. */
export function nameReports(reports: AnnotatedReport[]): Map<string, ReportName> {
  const totals = new Map<string, number>();
  for (const report of reports) totals.set(outletOf(report), (totals.get(outletOf(report)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return new Map(
    reports.map((report, i) => {
      const outlet = outletOf(report);
      const nth = (seen.get(outlet) ?? 0) + 1;
      seen.set(outlet, nth);
      const name = (totals.get(outlet) ?? 0) > 1 ? `${outlet} (${nth})` : outlet;
      return [report.id, { id: report.id, number: i + 1, outlet, name, title: report.title ?? null, when: sayPublished(report) }];
    }),
  );
}

/** Names of the earlier texts of articles: those of the newest, told apart, each with when it was changed or published. */
export const nameVersions = ({ versions, revisions }: Collation, names: Map<string, ReportName>): Map<string, ReportName> =>
  new Map(
    versions.flatMap(({ id, title, published, modified }) => {
      const newest = names.get(revisions.find(({ earlier }) => earlier.id === id)?.report ?? '');
      const when = sayPublished(modified?.value ? { published: modified } : { published });
      return newest ? [[id, { ...newest, id, name: `${newest.name}, earlier text`, title: title ?? null, when }] as const] : [];
    }),
  );
