import type { PageElement } from './dom/element.js';
import { isElement, type PageNode } from './dom/node.js';

/** Shape and place of one block of a page, before it stands in a text. */
export interface PageBlock {
  words: string;
  shape: 'paragraph' | 'heading' | 'item' | 'quote' | 'cell' | 'line';
  /** Letters that stand in links, of all letters. */
  links: number;
  /** The elements round it, innermost first, as far as they may say what it is. */
  around: PageElement[];
}

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul caption button select textarea label'.split(
    ' ',
  ),
);
const SKIPPED = new Set([
  'script',
  'style',
  'template',
  'svg',
  'iframe',
  'object',
  'head',
  'title',
  'select',
  'textarea',
  'input',
  'noscript',
]);

const HEADING = /^h[1-6]$/;

/** What the elements round a block make of it. */
function shapeOf(path: readonly PageElement[]): PageBlock['shape'] {
  for (let i = path.length - 1; i >= 0; i--) {
    const name = (path[i] as PageElement).localName;
    if (HEADING.test(name)) return 'heading';
    if (name === 'li' || name === 'dd' || name === 'dt') return 'item';
    if (name === 'blockquote') return 'quote';
    if (name === 'td' || name === 'th') return 'cell';
  }
  return 'paragraph';
}

/** How many elements round a block are kept. */
const AROUND = 8;

/** White space of a page's source is one blank; a break stays one. */
const collapse = (words: string): string =>
  words
    .replace(/[ \t\r\f\v\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();

const letters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '').length;

/** The blocks below an element in page order: every word a reader sees, block by block. Not recursive: pages may nest deep. */
export function blocksOfElement(root: PageElement): PageBlock[] {
  const blocks: PageBlock[] = [];
  let words = '';
  let linked = '';
  let inLink = 0;
  let owner: PageElement[] = [];
  const path: PageElement[] = [];
  const flush = () => {
    const said = collapse(words);
    if (/\S/.test(said)) {
      const all = letters(said);
      blocks.push({
        words: said,
        shape: shapeOf(owner),
        links: all ? Math.min(1, letters(linked) / all) : 0,
        around: owner.slice(-AROUND).reverse(),
      });
    }
    words = '';
    linked = '';
  };
  const enter = (element: PageElement) => {
    const name = element.localName;
    if (BLOCKS.has(name)) {
      flush();
      path.push(element);
      owner = path.slice(-AROUND);
    }
    if (name === 'a') inLink++;
    if (name === 'br') words += '\n';
  };
  const leave = (element: PageElement) => {
    const name = element.localName;
    if (name === 'a') inLink--;
    if (BLOCKS.has(name)) {
      flush();
      path.pop();
      owner = path.slice(-AROUND);
    }
  };
  path.push(root);
  owner = [root];
  let node: PageNode | null = root.firstChild;
  while (node) {
    if (!isElement(node)) {
      const said = node.textContent.replace(/\s+/g, ' ');
      words += said;
      if (inLink) linked += said;
    } else if (!SKIPPED.has(node.localName)) {
      enter(node);
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      leave(node);
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root) {
        node = null;
        break;
      }
      leave(node as PageElement);
    }
    node = node?.nextSibling ?? null;
  }
  flush();
  return blocks;
}
