import type { PageDocument } from '../dom/document.js';
import type { PageElement } from '../dom/element.js';
import { isElement, type PageNode } from '../dom/node.js';

/** The elements of a page that may say when, by whom and under what headline it was published; found in one walk. */
export interface Landmarks {
  meta: PageElement[];
  canonical: string | null;
  documentTitle: string;
  headings: PageElement[];
  /** `time` elements and microdata of dates. */
  times: PageElement[];
  /** Elements that are called after dates. */
  dated: PageElement[];
  bylines: PageElement[];
  embeds: PageElement[];
}

const MOST = 200_000;

/** Parts of a page that speak of other texts; a box that holds the headline is not one of them, whatever it is called. */
const ELSEWHERE =
  /(?:^|[\s_-])(?:comments?|related|recommend\w*|sidebar|widgets?|trending|popular|latest|teasers?|more-stories|author-bio|promo|newsletter|footer|nav)(?:$|[\s_-])/;
const ELSEWHERE_TAGS = new Set(['aside', 'nav', 'footer']);

const DATED = /date|publish|posted|timestamp|byline/;
const BYLINE = /byline|author-?name|(?:^|\s)author(?:$|\s)|article-?_*author|post-?author|writer/;
const EMBED = /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed)(?:$|\s)/;

/** Most landmarks of a kind that are looked at. */
const ENOUGH = 60;

export function landmarksOf(document: PageDocument): Landmarks {
  const marks: Landmarks = { meta: [], canonical: null, documentTitle: '', headings: [], times: [], dated: [], bylines: [], embeds: [] };
  const root = document.documentElement;
  let seen = 0;
  let elsewhere: PageElement | null = null;
  let node: PageNode | null = root;
  while (node && seen++ < MOST) {
    if (isElement(node)) {
      if (!elsewhere && seen > 1 && isElsewhere(node)) elsewhere = node;
      note(marks, node, elsewhere !== null);
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
    }
    while (node && !node.nextSibling) {
      node = node === root ? null : node.parentNode;
      if (node === elsewhere) elsewhere = null;
    }
    if (node === elsewhere) elsewhere = null;
    node = node?.nextSibling ?? null;
  }
  return marks;
}

function isElsewhere(element: PageElement): boolean {
  const name = element.localName;
  if (ELSEWHERE_TAGS.has(name)) return true;
  if (name === 'html' || name === 'body' || name === 'main' || name === 'article') return false;
  const called = element.getAttribute('class');
  return called !== null && ELSEWHERE.test(called.toLowerCase()) && !element.querySelector('h1');
}

function note(marks: Landmarks, element: PageElement, elsewhere: boolean): void {
  const name = element.localName;
  const put = (list: PageElement[]) => {
    if (list.length < ENOUGH) list.push(element);
  };
  if (name === 'meta') {
    if (marks.meta.length < 500) marks.meta.push(element);
    return;
  }
  if (name === 'link') {
    if (/canonical/i.test(element.getAttribute('rel') ?? '')) marks.canonical ??= element.getAttribute('href');
    return;
  }
  if (name === 'title' && !marks.documentTitle) marks.documentTitle = element.textContent;
  if (name === 'h1') put(marks.headings);
  const called = (element.getAttribute('class') ?? '').toLowerCase();
  if (name === 'blockquote' && EMBED.test(called)) put(marks.embeds);
  if (elsewhere) return;
  const prop = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('property') ?? ''}`;
  if (name === 'time' || /date(?:Published|Modified)/.test(prop)) put(marks.times);
  else if (DATED.test(called) || /date/i.test(element.getAttribute('id') ?? '')) put(marks.dated);
  if (
    BYLINE.test(called) ||
    /author/.test(prop) ||
    /author/.test(element.getAttribute('rel') ?? '') ||
    /byline/i.test(element.getAttribute('data-testid') ?? '')
  )
    put(marks.bylines);
}

/** The words of an element in one line, with a bar where an element within it ends: "By Ann Lee | Staff" are two things. */
export function wordsOf(root: PageElement, most = 400): string {
  let out = '';
  let node = root.firstChild;
  while (node && out.length < most * 4) {
    if (!isElement(node)) out += node.textContent;
    else if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode === root ? null : node.parentNode;
      out += '|';
    }
    node = node?.nextSibling ?? null;
  }
  return out
    .replace(/\s+/g, ' ')
    .replace(/ ?\|[ |]*/g, ' | ')
    .replace(/^[\s|]+|[\s|]+$/g, '')
    .slice(0, most);
}
