import type { Moment } from '../../../model/moment.js';
import { parseMoment } from '../../dates/parse-moment.js';
import type { PageElement } from '../dom/element.js';
import type { LinkedData } from './json-ld.js';
import { type Landmarks, wordsOf } from './landmarks.js';
import { firstOf, type MetaTags } from './meta-tags.js';
import { dayInUrl } from './url-date.js';

const PUBLISHED_TAGS = [
  'article:published_time',
  'article.published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'pub_date',
  'publish-date',
  'published_at',
  'published_time',
  'publication_date',
  'publishdate',
  'article:published',
  'article_date_original',
  'originalpublicationdate',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'og:pubdate',
  'datecreated',
  'sn-post-date',
  'cxenseparse:recs:publishtime',
  'vr:published_time',
  'iso-8601-publish-date',
  'rnews:datepublished',
  'article-published',
  'displaydate',
  'publisheddate',
  'bt:pubdate',
  'citation_publication_date',
  'date',
];
const MODIFIED_TAGS = [
  'article:modified_time',
  'article.updated',
  'og:updated_time',
  'og:article:modified_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'updated-date',
  'article_date_updated',
  'lastmod',
  'last-modified',
  'revision_date',
  'parsely-updated-date',
  'bt:moddate',
  'article:modified',
];

const moment = (written: string | undefined, basis: Moment['basis'], rule: string): Moment | null => {
  const parsed = written ? parseMoment(written) : null;
  return parsed && Number(parsed.value.slice(0, 4)) >= 1900 ? { ...parsed, basis, rule } : null;
};

const UPDATE = /\b(?:updated?|modified|last)\b/i;

/** "Published: Friday, June 3rd, 2022 at 9:15 a.m." anywhere on the page. */
const SAID = /\b(?:Published|Posted)(?: on)?\s?:?\s{0,4}([^\n]{8,60})/;

interface Seen {
  moment: Moment;
  update: boolean;
  /** It calls itself the day of publication; others may be of something else on the page. */
  published: boolean;
}

/** Dates a reader sees round the article: microdata, `time`, elements called after dates. */
function visibleDates(marks: Landmarks, body: () => string): Seen[] {
  const seen: Seen[] = [];
  const look = (element: PageElement, rule: string) => {
    const words = wordsOf(element, 200).replaceAll(' |', '');
    const stated = element.getAttribute('datetime') ?? element.getAttribute('content');
    const prop = element.getAttribute('itemprop') ?? '';
    const name = `${prop} ${element.getAttribute('class') ?? ''}`;
    const byWords =
      moment(words.replace(/^.*?\b(?:published|posted|updated|modified|on)\b[:\s]*/i, ''), 'text', rule) ?? moment(words, 'text', rule);
    const found = (stated ? moment(stated, 'metadata', rule) : null) ?? byWords;
    if (!found) return;
    const update = UPDATE.test(name) || /^\W*(?:last )?(?:updated?|modified)\b/i.test(words);
    seen.push({ moment: found, update, published: /publish|posted/i.test(`${name} ${words}`) });
  };
  for (const element of marks.times) look(element, element.localName === 'time' ? 'time-element' : 'microdata');
  if (!seen.some(({ update }) => !update)) {
    for (const element of marks.dated) {
      const { length } = wordsOf(element, 120);
      if (length >= 8 && length < 100) look(element, 'date-element');
    }
  }
  const said = seen.length ? null : SAID.exec(body());
  const found = said ? moment(said[1], 'text', 'published-line') : null;
  if (found) seen.push({ moment: found, update: false, published: true });
  return seen.sort((a, b) => Number(b.published) - Number(a.published));
}

/** When the page says it was published and changed. JSON-LD, meta tags, what the reader sees, the address, in this order. */
export function pageDates(
  marks: Landmarks,
  body: () => string,
  data: LinkedData | null,
  tags: MetaTags,
  url: string | undefined,
): { published: Moment | null; modified: Moment | null } {
  const tag = firstOf(tags, ...PUBLISHED_TAGS.filter((name) => tags.get(name)?.[0] && moment(tags.get(name)?.[0], 'metadata', name)));
  const inUrl = url ? dayInUrl(url) : null;
  const stated: Moment[] = [];
  for (const one of [moment(data?.published, 'metadata', 'json-ld'), tag ? moment(tag.value, 'metadata', `meta ${tag.name}`) : null])
    if (one) stated.push(one);
  let published: Moment | null = stated[0] ?? null;
  // Two statements that differ by more than a day: the one the address agrees with.
  if (published && stated[1] && inUrl && !near(published, inUrl) && near(stated[1], inUrl)) published = stated[1];
  let modified: Moment | null = moment(data?.modified, 'metadata', 'json-ld') ?? firstModified(tags);
  if (!published || !modified) {
    const seen = visibleDates(marks, body);
    const first = seen.find(({ update }) => !update)?.moment ?? null;
    const finest = first
      ? (seen.find((s) => !s.update && s.moment.value?.slice(0, 10) === first.value?.slice(0, 10) && s.moment.precision !== 'day')
          ?.moment ?? first)
      : null;
    published ??= finest;
    modified ??= seen.find(({ update }) => update)?.moment ?? null;
  }
  published ??= inUrl;
  return { published, modified };
}

const firstModified = (tags: MetaTags): Moment | null => {
  for (const name of MODIFIED_TAGS) {
    const found = moment(tags.get(name)?.[0], 'metadata', `meta ${name}`);
    if (found) return found;
  }
  return null;
};

const dayNumber = (value: string): number =>
  Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5, 7)) - 1, Number(value.slice(8, 10) || 1)) / 86_400_000;

const near = (a: Moment, b: Moment): boolean => Math.abs(dayNumber(a.value ?? '') - dayNumber(b.value ?? '')) <= 1;
