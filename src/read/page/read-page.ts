import type { Problem } from '../../model/problem.js';
import type { Report } from '../../model/report.js';
import { reportOf } from '../complete-report.js';
import type { PartialReport } from '../given.js';
import { lazily } from '../lazily.js';
import type { CompletenessHints } from '../marks/completeness.js';
import type { OutletList } from '../outlets.js';
import { blocksOfElement, type PageBlock } from './blocks-of-element.js';
import type { PageDocument } from './dom/document.js';
import type { PageElement } from './dom/element.js';
import { keepEmbeds } from './keep-embeds.js';
import { documentOf } from './markup/document-of.js';
import { landmarksOf } from './metadata/landmarks.js';
import { type PageMetadata, readMetadata } from './metadata/read-metadata.js';
import { pageText } from './page-report.js';

const readability = lazily<typeof import('@mozilla/readability')>('@mozilla/readability');

/** The article of a page: what the page says of it, and its blocks in page order. */
export interface PageArticle {
  metadata: PageMetadata;
  blocks: PageBlock[];
  cuts: string[];
}

export function articleOf(html: string, url?: string, outlets?: OutletList): PageArticle {
  const { document, jsonLd, cuts } = documentOf(html);
  const marks = landmarksOf(document);
  const metadata = readMetadata(document, marks, jsonLd, url, outlets);
  keepEmbeds(marks.embeds);
  const article = extract(document);
  const title = metadata.title ?? (article?.title || null);
  const blocks = article?.content ? blocksOfElement(article.content) : [];
  return { metadata: { ...metadata, title }, blocks: blocks.length ? blocks : everything(documentOf(html).document), cuts };
}

/** The element that holds the article (Readability); null where it finds none or gives up. */
function extract(document: PageDocument): { content: PageElement | null; title: string } | null {
  const { Readability } = readability();
  try {
    const reader = new Readability(document as never, {
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node: unknown) => node as PageElement,
    });
    const { content, title } = reader.parse() ?? {};
    return { content: content ?? null, title: title ?? '' };
  } catch {
    return null;
  }
}

/** A page in which no article is found gives what stands in its main part; what of it is furniture is marked as such. */
function everything(document: PageDocument): PageBlock[] {
  return blocksOfElement(document.querySelector('article') ?? document.querySelector('main') ?? document.body);
}

/** What reading markup may be told besides. */
export interface PageOptions {
  outlets?: OutletList;
  completeness?: CompletenessHints;
  problems?: readonly Problem[];
}

/** A page → a Report of its article. What is given goes before what the page says. */
export function readPage(
  html: string,
  given: Omit<PartialReport, 'text'>,
  { outlets, completeness, problems = [] }: PageOptions = {},
): Report {
  const { metadata, blocks, cuts } = articleOf(html, typeof given.url === 'string' ? given.url : undefined, outlets);
  const { title, byline, outlet, url, section, language, published, modified, types, credits, paywalled } = metadata;
  const { text, titleSpan, blocks: marked } = pageText(title, blocks);
  const report = reportOf({
    text,
    blocks: marked,
    titleSpan,
    types,
    completeness: { paywalled, ...completeness },
    problems: [...problems, ...cuts.map((what) => ({ code: 'page-cut', what }))],
    given: { ...(title ? { title } : {}), byline, outlet, section, language, published, modified, ...given, ...(url ? { url } : {}) },
  });
  return {
    ...report,
    credits: [...credits.filter((c) => !report.credits.some((own) => own.agency === c.agency && own.scope === c.scope)), ...report.credits],
  };
}

/** Markup that is article throughout (a feed's entry, a Word document, a letter) → its report. */
export function readFragment(html: string, given: Omit<PartialReport, 'text'>, { completeness, problems = [] }: PageOptions = {}): Report {
  const { document, cuts } = documentOf(html);
  let blocks = blocksOfElement(document.body);
  let title = typeof given.title === 'string' && given.title.trim() ? given.title : null;
  if (!title && blocks[0]?.shape === 'heading') {
    title = blocks[0].words.replace(/\s+/g, ' ');
    blocks = blocks.slice(1);
  }
  const { text, titleSpan, blocks: marked } = pageText(title, blocks);
  return reportOf({
    text,
    blocks: marked,
    titleSpan,
    ...(completeness ? { completeness } : {}),
    problems: [...problems, ...cuts.map((what) => ({ code: 'page-cut', what }))],
    given: { ...given, ...(title ? { title } : {}) },
  });
}
