import { append } from '../../../text/lists.js';
/** What a page's JSON-LD (schema.org) says of its article. */
export interface LinkedData {
  types: string[];
  headline?: string;
  published?: string;
  modified?: string;
  authors: { name: string; person: boolean }[];
  publisher?: string;
  section?: string;
  language?: string;
  url?: string;
  free?: boolean;
}

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
const textOf = (value: unknown): string | undefined => {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() ? unescapeHtml(first.trim()) : undefined;
};

/** The few entities that find their way into JSON strings. */
export const unescapeHtml = (text: string): string =>
  text
    .replace(/&#(\d{2,5});/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&#x([0-9a-f]{2,4});/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&(quot|apos|lt|gt|nbsp|rsquo|lsquo|rdquo|ldquo|ndash|mdash);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/&amp;/g, '&');

const ENTITIES: Record<string, string> = {
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
};

const MOST_NODES = 2000;
const LARGEST = 2_000_000;

/** Scripts are often not quite JSON: comments round them, raw line breaks within strings, a comma too many. */
function parse(script: string): unknown {
  if (script.length > LARGEST) return null;
  const bare = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, '')
    .trim();
  for (const attempt of [
    bare,
    bare.replace(/[\u0000-\u001f]+/g, ' '),
    bare
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/,(\s*[\]}])/g, '$1')
      .replace(/;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return null;
}

/** Every node of the scripts, however nested, by a walk that stops somewhere. */
function nodesOf(scripts: readonly string[]): Json[] {
  const nodes: Json[] = [];
  const waiting: unknown[] = scripts.map(parse);
  for (let i = 0; i < waiting.length && nodes.length < MOST_NODES; i++) {
    const value = waiting[i];
    if (Array.isArray(value)) append(waiting, value.slice(0, 200));
    else if (isObject(value)) {
      nodes.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'author', 'publisher', 'isPartOf', 'itemListElement'])
        if (isObject(value[key]) || Array.isArray(value[key])) waiting.push(value[key]);
    }
  }
  return nodes;
}

const typesOf = (node: Json): string[] => listOf(node['@type'] ?? node.type).filter((type): type is string => typeof type === 'string');

const RANKS: readonly [RegExp, number][] = [
  [/NewsArticle|ReportageNewsArticle|LiveBlogPosting/i, 5],
  [/Article|Report$/i, 4],
  [/BlogPosting|SocialMediaPosting|Posting|Review$/i, 3],
  [/VideoObject|WebPage|ClaimReview/i, 1],
];

const rankOf = (node: Json): number => {
  const types = typesOf(node).join(' ');
  const rank = RANKS.find(([pattern]) => pattern.test(types))?.[1] ?? 0;
  return rank === 0 ? 0 : rank + (node.datePublished ? 0.5 : 0) + (node.headline ? 0.2 : 0) + (node.author ? 0.1 : 0);
};

/** The best description of the page's article in its JSON-LD; null when there is none. */
export function readJsonLd(scripts: readonly string[]): LinkedData | null {
  const nodes = nodesOf(scripts);
  const byId = new Map(nodes.filter((n) => typeof n['@id'] === 'string' && Object.keys(n).length > 1).map((n) => [n['@id'] as string, n]));
  const resolve = (value: unknown): unknown =>
    isObject(value) && typeof value['@id'] === 'string' && !value.name ? (byId.get(value['@id']) ?? value) : value;
  let best: Json | null = null;
  for (const node of nodes) if (rankOf(node) > (best ? rankOf(best) : 0.9)) best = node;
  if (!best) return null;
  const nameOf = (value: unknown): { name: string; person: boolean }[] =>
    listOf(value).flatMap((entry): { name: string; person: boolean }[] => {
      const one = resolve(entry);
      if (typeof one === 'string') return one.trim() && !/^https?:/.test(one) ? [{ name: unescapeHtml(one.trim()), person: false }] : [];
      if (!isObject(one)) return [];
      return listOf(one.name)
        .map(textOf)
        .filter((name): name is string => Boolean(name))
        .map((name) => ({ name, person: /person/i.test(typesOf(one).join(' ')) }));
    });
  const [publisher] = nameOf(best.publisher ?? best.sourceOrganization ?? best.provider);
  const headline = textOf(best.headline) ?? (rankOf(best) >= 3 ? textOf(best.name) : undefined);
  const page = best.mainEntityOfPage;
  const url = textOf(best.url) ?? textOf(isObject(page) ? page['@id'] : page);
  const free = best.isAccessibleForFree;
  const published = textOf(best.datePublished) ?? textOf(best.dateCreated);
  const modified = textOf(best.dateModified);
  const section = textOf(best.articleSection);
  const language = textOf(isObject(best.inLanguage) ? best.inLanguage.alternateName : best.inLanguage);
  return {
    types: typesOf(best),
    ...(headline ? { headline } : {}),
    ...(published ? { published } : {}),
    ...(modified ? { modified } : {}),
    authors: nameOf(best.author ?? best.creator),
    ...(publisher ? { publisher: publisher.name } : {}),
    ...(section ? { section } : {}),
    ...(language ? { language } : {}),
    ...(url ? { url } : {}),
    ...(free === false || /^false$/i.test(String(free)) ? { free: false } : {}),
  };
}
