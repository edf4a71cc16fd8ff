import type { Block } from '../marks/block.js';
import type { PageBlock } from './blocks-of-element.js';
import type { PageElement } from './dom/element.js';
import { CAPTION_NAMES, ELEMENT_NAMES } from './element-names.js';

/** What a page's own markup says of a block. */
export type Hints = Pick<Block, 'caption' | 'furniture'>;

/** An element with more words than this, or than this share of the article, is the article's own whatever it is called. */
const MOST_CHARACTERS = 700;
const MOST_SHARE = 0.25;

const nameOf = (element: PageElement): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('data-component') ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .slice(0, 300);

/** Judges every element round the blocks once: by its name, and by how much of the article stands in it. */
export function hintsFor(blocks: readonly PageBlock[]): (block: PageBlock) => Hints {
  const held = new Map<PageElement, number>();
  let all = 0;
  for (const { words, around, links } of blocks) {
    const own = words.length * (links > 0.8 ? 0.4 : 1);
    all += own;
    for (const element of around) held.set(element, (held.get(element) ?? 0) + own);
  }
  const verdicts = new Map<PageElement, Hints | null>();
  const judge = (element: PageElement): Hints | null => {
    const known = verdicts.get(element);
    if (known !== undefined) return known;
    const size = held.get(element) ?? 0;
    const verdict = size > MOST_CHARACTERS || size > Math.max(300, all * MOST_SHARE) ? null : byElement(element);
    verdicts.set(element, verdict);
    return verdict;
  };
  return ({ around, shape }) => {
    for (const element of around) {
      const verdict = judge(element);
      // Figures also hold tables and quotations.
      if (verdict && !(verdict.caption && (shape === 'cell' || shape === 'quote'))) return verdict;
    }
    return {};
  };
}

const CONTROLS = new Set(['button', 'label', 'option', 'nav', 'form', 'footer']);

function byElement(element: PageElement): Hints | null {
  const tag = element.localName;
  if (tag === 'figcaption' || tag === 'figure') return { caption: 'caption-element' };
  if (CONTROLS.has(tag)) return { furniture: { kind: 'navigation', rule: `${tag}-element` } };
  const name = nameOf(element);
  if (!name.trim()) return null;
  if (CAPTION_NAMES.test(name)) return { caption: 'caption-class' };
  for (const [kind, pattern] of ELEMENT_NAMES) if (pattern.test(name)) return { furniture: { kind, rule: `${kind}-element` } };
  return null;
}
