import type { AnnotatedReport } from '../../model/annotated.js';
import { plainName } from '../../text/plain-name.js';

/** The agency whose text the whole report is by its credit, as printed; null when none or only a part or a picture is. */
export const agencyOf = (report: AnnotatedReport): string | null => report.credits.find(({ scope }) => scope === 'text')?.agency ?? null;

/** A newsroom that signs its own dateline ("(WQXA)" on wqxa.com) is no agency. */
export function signsItself({ outlet, credits }: AnnotatedReport): boolean {
  const credit = credits.find(({ scope }) => scope === 'text');
  if (!outlet || !credit?.rule.endsWith('-outlet')) return false;
  const name = plainName(credit.agency);
  return [outlet.name, outlet.domain ?? ''].some((own) => plainName(own).split(' ').includes(name));
}

/** How a report is called where its maker is named. */
export const makerOf = (report: AnnotatedReport): string => report.outlet?.name ?? report.source.path ?? report.id;

/** One publisher: the same outlet, or sister outlets of one owner. */
export function publisherOf({ outlet }: AnnotatedReport): string | null {
  if (!outlet) return null;
  return outlet.family ? `family ${plainName(outlet.family)}` : `outlet ${plainName(outlet.name)}`;
}
