import type { PageDocument } from '../dom/document.js';
import { GrowingPage } from './growing-page.js';
import { DROPPED, PASSED, SHORT_DROPPED, VOID, WORDS_ONLY } from './kinds-of-element.js';
import { closingOf, nameAt, tagEnd } from './tags.js';

/** A page as a tree, safe and lean: what never becomes text is gone, nesting and attributes are bounded. */
export interface ReadMarkup {
  document: PageDocument;
  /** The JSON-LD scripts of the page, as written. */
  jsonLd: string[];
  /** What was cut away because it is beyond any article, in words. */
  cuts: string[];
}

/** The markup that is left of a page, in characters; what follows is cut. */
const LONGEST_PAGE = 6_000_000;
const MOST_TAGS = 80_000;

const LONGER = 'the page is longer than any article; what follows was not read';
const DEEPER = 'the page nests deeper than any article; the deepest tags were dropped, not their words';

const LINKED_DATA = /application\/(?:[\w.+-]*\+)?ld\+json|application\/ld/i;

/** One pass over a page's markup. */
export function documentOf(page: string): ReadMarkup {
  const html = page.includes('\0') ? page.replaceAll('\0', '') : page;
  const tree = new GrowingPage();
  const jsonLd: string[] = [];
  const cuts: string[] = [];
  let tags = 0;
  /** Elements known to have no end from here on: looking again would read the rest of the page each time. */
  const endless = new Set<string>();
  const closing = (name: string, from: number) => {
    const stop = endless.has(name) ? -1 : closingOf(html, name, from);
    if (stop < 0) endless.add(name);
    return stop;
  };
  let at = 0;
  while (at < html.length) {
    const lt = html.indexOf('<', at);
    if (lt < 0) {
      tree.words(html.slice(at));
      break;
    }
    if (lt > at) tree.words(html.slice(at, lt));
    if (tree.size > LONGEST_PAGE || tags > MOST_TAGS) {
      cuts.push(LONGER);
      break;
    }
    const mark = html[lt + 1];
    if (mark === '!' || mark === '?') {
      const end = html.startsWith('<!--', lt) ? html.indexOf('-->', lt + 4) : -1;
      at = html.startsWith('<!--', lt) ? (end < 0 ? html.length : end + 3) : tagEnd(html, lt + 1);
      continue;
    }
    const name = nameAt(html, lt + (mark === '/' ? 2 : 1));
    if (!name) {
      tree.words('<');
      at = lt + 1;
      continue;
    }
    const end = tagEnd(html, lt + 1);
    at = end;
    tags++;
    if (mark === '/') {
      if (!DROPPED.has(name) && !VOID.has(name)) tree.end(name);
      continue;
    }
    if (DROPPED.has(name)) {
      if (name === 'embed' || (html[end - 2] === '/' && name !== 'script' && name !== 'style')) continue;
      const stop = closing(name, end);
      if (name === 'script' && LINKED_DATA.test(html.slice(lt, end))) jsonLd.push(html.slice(end, stop < 0 ? html.length : stop));
      // An element that never ends holds the rest of the page, as in a browser.
      if (stop >= 0) at = tagEnd(html, stop + 1);
      else if (!SHORT_DROPPED.has(name)) at = html.length;
      continue;
    }
    const tag = html.slice(lt, end);
    if (PASSED.has(name) || (name === 'link' && !/canonical/i.test(tag))) continue;
    if (name === 'html' || name === 'head' || name === 'body') tree.frame(name, tag);
    else if (VOID.has(name)) tree.single(name, tag);
    else if (WORDS_ONLY.has(name)) {
      const stop = closing(name, end);
      if (stop < 0) continue;
      tree.single(name, tag, html.slice(end, stop));
      at = tagEnd(html, stop + 1);
    } else tree.start(name, tag);
  }
  if (tree.tooDeep) cuts.push(DEEPER);
  return { document: tree.finish(), jsonLd, cuts };
}
