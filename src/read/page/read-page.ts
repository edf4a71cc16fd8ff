import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Report } from '../../model/report.js';
import { reportOf } from '../complete-report.js';
import type { PartialReport } from '../given.js';
import { blocksOfElement, type PageBlock } from './blocks-of-element.js';
import type { PageDocument, PageElement } from './dom.js';
import { keepEmbeds } from './keep-embeds.js';
import { pageText } from './page-report.js';
import { prepareHtml } from './prepare-html.js';

/** The article of a page as blocks, with the document it came from. */
export interface PageArticle {
  blocks: PageBlock[];
  title: string | null;
}

export function articleOf(html: string): PageArticle {
  const prepared = prepareHtml(html);
  const { document } = parseHTML(prepared.html);
  keepEmbeds(document as unknown as PageDocument);
  const article = new Readability(document as never, { keepClasses: true, serializer: (node: unknown) => node as PageElement }).parse();
  return { blocks: article?.content ? blocksOfElement(article.content) : [], title: article?.title ?? null };
}

/** A page → a Report of its article. */
export function readPage(html: string, given: Omit<PartialReport, 'text'>): Report {
  const { blocks, title } = articleOf(html);
  const { text, titleSpan, blocks: marked } = pageText(title, blocks);
  return reportOf({ text, blocks: marked, titleSpan, given: { ...given, ...(title ? { title } : {}) } });
}
