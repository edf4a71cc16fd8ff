import type { Problem } from '../../model/problem.js';
import { lazily } from '../lazily.js';
import type { Piece } from './piece.js';

const feedsmith = lazily<typeof import('feedsmith')>('feedsmith');

/** An entry with content of its own this long is given in full; what is shorter is a teaser. */
const FULL = 600;

type Loose = Record<string, unknown>;

const object = (value: unknown): Loose => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : {});
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
const words = (value: unknown): string => {
  if (typeof value === 'string') return value.trim();
  const { value: inner, html, text } = object(value);
  return typeof inner === 'string' ? inner.trim() : typeof html === 'string' ? html.trim() : typeof text === 'string' ? text.trim() : '';
};
const longest = (...texts: string[]): string => texts.reduce((best, text) => (text.length > best.length ? text : best), '');
const withoutMarkup = (html: string) =>
  html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The first document type is cut away; looking for a whole one at every beginning would read the feed over and over. */
function withoutDoctype(source: string): string {
  const at = source.search(/<!DOCTYPE/i);
  if (at < 0) return source;
  const whole = /^<!DOCTYPE[^>[]{0,2000}(?:\[[^\]]{0,100000}\])?[^>]{0,200}>/i.exec(source.slice(at));
  return whole ? source.slice(0, at) + source.slice(at + whole[0].length) : source;
}

const linkOf = (entry: Loose): string => {
  const direct = [words(entry.link), words(entry.url), words(entry.external_url)].find((one) => /^https?:/i.test(one));
  if (direct) return direct;
  const links = list(entry.links).map(object);
  const alternate = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0];
  const guid = words(object(entry.guid).value ?? entry.guid);
  return words(alternate?.href) || (/^https?:/i.test(guid) ? guid : '') || (/^https?:/i.test(words(entry.id)) ? words(entry.id) : '');
};

const authorsOf = (entry: Loose): string[] => {
  const dc = object(entry.dc);
  return [...list(entry.authors), ...list(entry.author), ...list(dc.creators), ...list(dc.creator)]
    .map((author) => (typeof author === 'string' ? author : words(object(author).name)))
    .map((name) => name.replace(/^\S+@\S+\s*\((.+)\)$/, '$1'))
    .filter((name) => name && !/@/.test(name));
};

/** The entries of a feed (RSS 0.9 to 2.0, RDF, Atom, JSON Feed) as pieces: full entries as reports, others as teasers. */
export function piecesOfFeed(source: string): { pieces: Piece[]; problems: Problem[] } {
  let feed: Loose;
  try {
    // A document type may declare entities that grow without bound; feeds need none.
    feed = object(feedsmith().parseFeed(withoutDoctype(source)).feed);
  } catch {
    return { pieces: [], problems: [{ code: 'not-a-feed', what: 'not a feed that can be read (RSS, Atom or JSON Feed is wanted)' }] };
  }
  const site = [feed.link, feed.home_page_url, ...list(feed.links).map((link) => object(link).href)]
    .map(words)
    .find((one) => /^https?:/i.test(one));
  const outlet = words(feed.title);
  const language = words(feed.language);
  const entries = list(feed.items ?? feed.entries).map(object);
  const pieces = entries.flatMap((entry): Piece[] => {
    const content = longest(
      words(object(entry.content).encoded ?? entry.content),
      words(entry.content_html),
      words(entry.content_text),
      words(object(entry.content)),
    );
    const summary = longest(words(entry.description), words(entry.summary));
    const body = withoutMarkup(content).length >= withoutMarkup(summary).length ? content : summary;
    const title = withoutMarkup(words(entry.title));
    const url = linkOf(entry);
    const published =
      words(entry.pubDate) ||
      words(entry.published) ||
      words(entry.date_published) ||
      words(object(entry.dc).date) ||
      words(list(object(entry.dc).dates)[0]);
    const modified = words(entry.updated) || words(entry.date_modified) || words(object(entry.atom).updated);
    if (!body && !title) return [];
    const named = object(entry.source);
    const source = words(named.title) || words(named.value) || words(entry.source);
    const from = source || outlet;
    return [
      {
        kind: 'fragment',
        content: body,
        given: {
          ...(title ? { title } : {}),
          ...(url ? { url } : {}),
          ...(published || modified ? { published: published || modified } : {}),
          ...(published && modified && modified !== published ? { modified } : {}),
          byline: authorsOf(entry),
          ...(from ? { outlet: from } : {}),
          ...(language ? { language } : {}),
        },
        completeness: { feedSummary: withoutMarkup(body).length < FULL },
        ...(source ? { sources: [source] } : {}),
      },
    ];
  });
  const problems: Problem[] = pieces.length
    ? []
    : [{ code: 'empty', what: `the feed ${site ? `of ${site.slice(0, 80)} ` : ''}has no entries` }];
  return { pieces, problems };
}
