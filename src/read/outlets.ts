import { OUTLETS_US } from '../english/outlets-us.js';
import { OUTLETS_WORLD } from '../english/outlets-world.js';
import type { Outlet } from '../model/outlet.js';
import { lazily } from './lazily.js';

const tldts = lazily<typeof import('tldts')>('tldts');

/** An outlet of the list: who it is, whose it is, and whether its copy is printed by others. */
export interface ListedOutlet extends Outlet {
  domain: string;
  agency: boolean;
}

export type OutletList = ReadonlyMap<string, ListedOutlet>;

/** Lines "domain | name | owner family | agency", the last two may be missing; "#" begins a comment. What cannot be read is returned. */
export function parseOutlets(lines: string): { outlets: Map<string, ListedOutlet>; faults: string[] } {
  const outlets = new Map<string, ListedOutlet>();
  const faults: string[] = [];
  for (const [index, line] of lines.split(/\r?\n/).entries()) {
    if (!line.trim() || line.trim().startsWith('#')) continue;
    const [domain = '', name = '', family = '', agency = ''] = line.split('|').map((part) => part.trim());
    const host = domain
      .toLowerCase()
      .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
      .replace(/\/.*$/, '');
    if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) || !name)
      faults.push(`line ${index + 1}: "domain | name | owner family | agency" is wanted`);
    else outlets.set(host, { domain: host, name, ...(family ? { family } : {}), agency: /^agency$/i.test(agency) });
  }
  return { outlets, faults };
}

const BUILT_IN: OutletList = parseOutlets(`${OUTLETS_US}\n${OUTLETS_WORLD}`).outlets;

/** The host and registrable domain of an address: "www.bbc.co.uk" → "bbc.co.uk". */
export function hostOf(url: string): { host: string; domain: string } | null {
  const { getDomain, parse } = tldts();
  const { hostname, isIp } = parse(url);
  if (!hostname || isIp) return null;
  const host = hostname.toLowerCase().replace(/^(?:www|m|mobile|amp)\./, '');
  return { host, domain: getDomain(host, { allowPrivateDomains: true }) ?? host };
}

/** The listed outlet an address belongs to: the whole host first, then what stands behind each dot. The user's list goes first. */
export function outletOf(url: string, own?: OutletList): ListedOutlet | null {
  const found = hostOf(url);
  if (!found) return null;
  const labels = found.host.split('.');
  for (let i = 0; i + 1 < labels.length; i++) {
    const host = labels.slice(i).join('.');
    const listed = own?.get(host) ?? BUILT_IN.get(host);
    if (listed) return listed;
  }
  return null;
}

/** The listed outlet of this name ("The Hill", "the hill"); null when none or several are called so. */
export function outletNamed(name: string, own?: OutletList): ListedOutlet | null {
  const key = plain(name);
  const hits = new Map<string, ListedOutlet>();
  for (const list of [own, BUILT_IN]) {
    for (const outlet of list?.values() ?? []) if (plain(outlet.name) === key) hits.set(outlet.family ?? outlet.domain, outlet);
    if (hits.size) break;
  }
  return hits.size === 1 ? ([...hits.values()][0] as ListedOutlet) : null;
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
