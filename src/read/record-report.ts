import type { Outlet } from '../model/outlet.js';
import type { Report } from '../model/report.js';
import { repairMojibake } from './charset/mojibake.js';
import { completeReport } from './complete-report.js';
import type { PartialReport } from './given.js';
import type { RawFile } from './index.js';
import { type OutletList, outletNamed, outletOf } from './outlets.js';
import { dayInUrl } from './page/metadata/url-date.js';

/** A record that others hand in → a whole Report. What it says stays as given; its address tells the outlet and the day when it does not. */
export function reportOfRecord(given: PartialReport, { role, outlets, repair }: Pick<RawFile, 'role' | 'outlets' | 'repair'> = {}): Report {
  const text = repair ? repairMojibake(given.text) : given.text;
  const report = completeReport({ ...given, text, ...(role ? { role } : {}) });
  const isDated = given.published !== undefined && given.published !== null;
  const published = (!isDated && report.url ? dayInUrl(report.url) : null) ?? report.published;
  return { ...report, outlet: outletOfRecord(report, outlets), published };
}

/** The outlet as given, with the domain and family the list has for it; the one of the address when none is given. */
function outletOfRecord({ outlet, url }: Report, outlets?: OutletList): Outlet | null {
  const byUrl = url ? outletOf(url, outlets) : null;
  if (!outlet) return byUrl && plain(byUrl);
  const listed = outletOf(`https://${outlet.domain ?? outlet.name}/`, outlets) ?? outletNamed(outlet.name, outlets);
  // Many papers are called the Times: an address elsewhere says that it is not the listed one.
  if (!listed || (url && byUrl?.domain !== listed.domain)) return outlet;
  return { ...plain(listed), ...outlet };
}

const plain = ({ name, domain, family }: Outlet): Outlet => ({ name, ...(domain ? { domain } : {}), ...(family ? { family } : {}) });
