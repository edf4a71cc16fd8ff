import type { Outlet } from '../../../model/outlet.js';
import { agencyOf } from '../../marks/agencies.js';
import { hostOf, type OutletList, outletNamed, outletOf } from '../../outlets.js';
import type { LinkedData } from './json-ld.js';
import { firstOf, type MetaTags } from './meta-tags.js';

/** What a site calls itself, without the slogan or address behind it. */
const clean = (name: string): string =>
  name
    .replace(/^@/, '')
    .replace(/\s+[|–—-]\s.*$/, '')
    .replace(/^\s*\|\s*|\s*\|.*$/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Who published a page: the list of outlets by its address, else what the page calls its site, else the domain. */
export function pageOutlet(data: LinkedData | null, tags: MetaTags, url: string | undefined, own?: OutletList): Outlet | null {
  const host = url ? hostOf(url) : null;
  const listed = url ? outletOf(url, own) : null;
  if (listed) return { name: listed.name, domain: host?.domain ?? listed.domain, ...(listed.family ? { family: listed.family } : {}) };
  const stated = [
    firstOf(tags, 'og:site_name')?.value,
    data?.publisher,
    firstOf(tags, 'application-name', 'publisher', 'dc.publisher', 'dcterms.publisher', 'copyright', 'cre')?.value,
  ]
    .map((name) => clean(name ?? ''))
    .filter((name) => name.length > 1 && name.length < 60 && !/^https?:/.test(name));
  // A publisher that is an agency is who wrote it, not whose page it is, when the site has a name of its own.
  const name = stated.find((one) => !agencyOf(one)) ?? stated[0];
  if (!name) return host ? { name: host.domain, domain: host.domain } : null;
  const known = host ? null : outletNamed(name, own);
  return {
    name: known?.name ?? name,
    ...(host ? { domain: host.domain } : known ? { domain: known.domain } : {}),
    ...(known?.family ? { family: known.family } : {}),
  };
}
