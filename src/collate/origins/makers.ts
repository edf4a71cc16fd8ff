import type { AnnotatedReport } from '../../model/annotated.js';
import { plainName } from '../../text/plain-name.js';

/** The agency whose text the whole report is by its credit, as printed; null when none or only a part or a picture is. */
export const agencyOf = (report: AnnotatedReport): string | null => report.credits.find(({ scope }) => scope === 'text')?.agency ?? null;

/** How a report is called where its maker is named. */
export const makerOf = (report: AnnotatedReport): string => report.outlet?.name ?? report.source.path ?? report.id;

/** One publisher: the same outlet, or sister outlets of one owner. */
export function publisherOf({ outlet }: AnnotatedReport): string | null {
  if (!outlet) return null;
  return outlet.family ? `family ${plainName(outlet.family)}` : `outlet ${plainName(outlet.name)}`;
}
