import type { Credit } from '../../../model/credit.js';
import type { Moment } from '../../../model/moment.js';
import type { Outlet } from '../../../model/outlet.js';
import { agencyOf } from '../../marks/agencies.js';
import { hostOf, type OutletList, outletOf } from '../../outlets.js';
import type { PageDocument } from '../dom/document.js';
import { pageAuthors } from './authors.js';
import { pageDates } from './dates.js';
import { pageHeadline } from './headline.js';
import { readJsonLd } from './json-ld.js';
import type { Landmarks } from './landmarks.js';
import { firstOf, readMetaTags } from './meta-tags.js';
import { pageOutlet } from './site-name.js';

/** What a page says of its article. */
export interface PageMetadata {
  title: string | null;
  byline: string[];
  outlet: Outlet | null;
  url?: string;
  section?: string;
  language?: string;
  published: Moment | null;
  modified: Moment | null;
  types: string[];
  credits: Credit[];
  paywalled: boolean;
}

const address = (value: string | null | undefined): string | undefined => {
  const url = value?.trim();
  return url && /^https?:\/\/[^\s<>"]{3,2000}$/i.test(url) ? url : undefined;
};

/** Reads JSON-LD, meta tags, microdata and what stands round the headline; `url` is where the page came from, when known. */
export function readMetadata(
  document: PageDocument,
  marks: Landmarks,
  jsonLd: readonly string[],
  url?: string,
  outlets?: OutletList,
): PageMetadata {
  const data = readJsonLd(jsonLd);
  const tags = readMetaTags(marks.meta);
  const canonical = address(marks.canonical) ?? address(firstOf(tags, 'og:url')?.value) ?? address(data?.url) ?? address(url);
  // A page that reprints names the original as canonical; its own address stands in og:url.
  const outlet = pageOutlet(data, tags, url ?? address(firstOf(tags, 'og:url')?.value) ?? canonical, outlets);
  const siteNames = [
    outlet?.name,
    outlet?.domain,
    firstOf(tags, 'og:site_name')?.value,
    data?.publisher,
    canonical ? hostOf(canonical)?.host : undefined,
  ].filter((name): name is string => Boolean(name));
  const { names, credits } = pageAuthors(marks, data, tags, outlet?.name ?? '');
  const original = canonical && outlet?.domain && hostOf(canonical)?.domain !== outlet.domain ? outletOf(canonical, outlets) : null;
  if (original && original.name !== outlet?.name)
    credits.push({ agency: original.name, field: 'canonical', scope: 'text', rule: 'canonical-elsewhere' });
  const publisher = data?.publisher ? agencyOf(data.publisher) : undefined;
  if (publisher && publisher.name !== outlet?.name && !credits.some((c) => c.agency === publisher.name))
    credits.push({ agency: publisher.name, field: 'publisher', scope: 'text', rule: 'publisher-agency' });
  const section = firstOf(tags, 'article:section', 'sailthru.section', 'parsely-section', 'section')?.value ?? data?.section;
  const language =
    document.documentElement.getAttribute('lang') ??
    data?.language ??
    firstOf(tags, 'og:locale', 'content-language', 'language')?.value.replace('_', '-');
  const tier = firstOf(tags, 'article:content_tier', 'og:article:content_tier', 'article.access', 'content_tier')?.value;
  return {
    title: pageHeadline(marks, data, tags, siteNames),
    byline: names,
    outlet,
    ...(canonical ? { url: canonical } : {}),
    ...(section && section.length < 80 && !/^https?:/.test(section) ? { section } : {}),
    ...(language ? { language } : {}),
    ...pageDates(marks, () => document.body.textContent.slice(0, 200_000), data, tags, canonical ?? url),
    types: [...(data?.types ?? []), ...(tags.get('og:type') ?? [])],
    credits,
    paywalled: data?.free === false || /^(?:locked|metered|paid|premium)$/i.test(tier ?? ''),
  };
}
