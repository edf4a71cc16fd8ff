import type { Credit } from '../../../model/credit.js';
import { agencyOf } from '../../marks/agencies.js';
import { namesInByline } from '../../marks/byline.js';
import { outletNamed } from '../../outlets.js';
import type { LinkedData } from './json-ld.js';
import { type Landmarks, wordsOf } from './landmarks.js';
import type { MetaTags } from './meta-tags.js';

export interface Authors {
  names: string[];
  credits: Credit[];
}

const TAGS = [
  'author',
  'article.author',
  'article:author',
  'article_author',
  'sailthru.author',
  'parsely-author',
  'dcterms.creator',
  'dc.creator',
  'byl',
  'byline',
  'og:article:author',
  'twitter:data1',
];

/** Desks and outlets sign as people do. */
const isOutlet = (name: string, outlet: string): boolean =>
  name.toLowerCase() === outlet.toLowerCase() ||
  outletNamed(name) !== null ||
  /^(?:About|Follow|More|Read|See|Email|Contact|Posted|Updated|View|Get|Share|Your|Our) /i.test(name);

interface Found {
  names: string[];
  agencies: string[];
}

function collect(lines: readonly string[], outlet: string): Found {
  const found: Found = { names: [], agencies: [] };
  for (const line of lines) {
    if (line.length > 300 || /^https?:|^@/.test(line)) continue;
    const { names, agencies } = namesInByline(line.replace(/\s+/g, ' '));
    for (const name of names) if (!found.names.includes(name) && !isOutlet(name, outlet)) found.names.push(name);
    for (const { name } of agencies) if (!found.agencies.includes(name)) found.agencies.push(name);
    const whole = agencyOf(line.replace(/^by /i, ''));
    if (whole && !found.agencies.includes(whole.name)) found.agencies.push(whole.name);
  }
  return found;
}

/** The lines of the first byline elements of the article. */
const visibleLines = (marks: Landmarks): string[] =>
  marks.bylines
    .map((element) => wordsOf(element).replace(/\b(By|by|and|BY) \| /g, '$1 '))
    .filter((words) => words.length >= 3 && words.length < 300)
    .slice(0, 6);

/**
 * Who wrote it: what the JSON-LD says; what the reader sees, when it names more, or others that a meta tag names too.
 * Agencies among the authors become credits.
 */
export function pageAuthors(marks: Landmarks, data: LinkedData | null, tags: MetaTags, outlet: string): Authors {
  const linked = collect(
    (data?.authors ?? []).map(({ name }) => name),
    outlet,
  );
  const tagged = collect(
    TAGS.flatMap((name) => tags.get(name) ?? []),
    outlet,
  );
  const seen = firstNamed(visibleLines(marks), outlet);
  const includes = (all: string[], some: string[]) => some.every((name) => all.some((one) => same(one, name)));
  let names = linked.names;
  if (!names.length) names = tagged.names.length ? tagged.names : seen.names;
  else if (seen.names.length > names.length && seen.names.length <= 6 && includes(seen.names, names)) names = seen.names;
  else if (seen.names.length && !includes(seen.names, names) && tagged.names.length && includes(tagged.names, seen.names))
    names = seen.names;
  if (!names.length) names = singleName(data, marks, outlet);
  const credits: Credit[] = [];
  for (const agency of [...linked.agencies, ...tagged.agencies, ...seen.agencies]) {
    if (!credits.some((c) => c.agency === agency)) credits.push({ agency, field: 'byline', scope: 'text', rule: 'author-agency' });
  }
  return { names, credits };
}

/** The first byline that names someone: those further down belong to other texts. */
function firstNamed(lines: readonly string[], outlet: string): Found {
  for (const line of lines) {
    const found = collect([line], outlet);
    if (found.names.length || found.agencies.length) return found;
  }
  return { names: [], agencies: [] };
}

const same = (a: string, b: string) => a.toLowerCase().replace(/[^\p{L}]/gu, '') === b.toLowerCase().replace(/[^\p{L}]/gu, '');

/** Someone who signs with one name: only when JSON-LD calls it a person and the reader sees it as byline. */
function singleName(data: LinkedData | null, marks: Landmarks, outlet: string): string[] {
  const lines = visibleLines(marks).join(' | ');
  return (data?.authors ?? [])
    .filter(
      ({ name, person }) =>
        person && /^\p{Lu}\p{Ll}{2,}$/u.test(name) && name.toLowerCase() !== outlet.toLowerCase() && lines.includes(name),
    )
    .map(({ name }) => name);
}
