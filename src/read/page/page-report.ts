import type { Block } from '../marks/block.js';
import type { PageBlock } from './blocks-of-element.js';
import { hintsFor } from './page-hints.js';

/** The text of a page (title and blocks, joined by blank lines) and its blocks in it. */
export interface PageText {
  text: string;
  titleSpan: [number, number] | null;
  blocks: Block[];
}

export function pageText(title: string | null, blocks: readonly PageBlock[]): PageText {
  const marked: Block[] = [];
  const hintsOf = hintsFor(blocks);
  let text = title ?? '';
  for (const block of blocks) {
    if (text) text += '\n\n';
    const start = text.length;
    text += block.words;
    marked.push({ span: [start, text.length], shape: block.shape, links: block.links, ...hintsOf(block) });
  }
  return { text, titleSpan: title ? [0, title.length] : null, blocks: marked };
}
