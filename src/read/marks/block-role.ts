import { RELEASE_LABELS } from '../../english/release-labels.js';
import { bioByWords } from './bios.js';
import type { Block } from './block.js';
import { bylineOf } from './byline.js';
import { captionByWords } from './captions.js';
import { furnitureByWords } from './furniture.js';
import { plainWords } from './plain-words.js';

/** What a block of a text is. */
export type Role =
  | { as: 'body' }
  | { as: 'title' }
  | { as: 'furniture'; kind: string; rule: string }
  | { as: 'caption'; credit?: string; rule: string };

/** A headline may begin with words that open furniture further down ("Watch: …"); a notice or a button never is one. */
const BEFORE_TITLE = new Set([
  'notice-phrase',
  'notice-opening',
  'navigation-phrase',
  'prompt-phrase',
  'related-phrase',
  'browser-notice',
  'copyright-line',
  'consent-notice',
  'date-line',
  'update-line',
  'no-words',
  'menu-line',
  'player-words',
  'title-repeated',
]);

/** An address this near the title is the page's own. */
const NEAR_TITLE = 4;

/** Bylines stand among so many blocks at the head or the foot. */
export const NEAR = 8;

/** What one block is, by its words, what the page says of it and where among `count` blocks it stands. */
export function roleOf(text: string, block: Block, index: number, count: number, titleSeen: boolean): Role {
  const words = text.slice(...block.span);
  if (block.furniture) return { as: 'furniture', ...block.furniture };
  if (block.caption) return { as: 'caption', rule: block.caption, ...creditOnly(words) };
  if (words.length < 40 && RELEASE_LABELS.has(plainWords(words))) return { as: 'furniture', kind: 'label', rule: 'release-label' };
  const caption = captionByWords(words);
  if (caption && (titleSeen || caption.rule !== 'caption-words')) return { as: 'caption', ...caption };
  const onPage = block.links !== undefined;
  if (onPage && block.shape === 'paragraph' && /^\d{1,3}$/.test(words)) return { as: 'furniture', kind: 'navigation', rule: 'counter' };
  if (index < NEAR_TITLE && /^(?:https?:\/\/|www\.)\S+$/.test(words)) return { as: 'furniture', kind: 'navigation', rule: 'bare-address' };
  const furniture = furnitureByWords(words);
  if (furniture && (titleSeen || BEFORE_TITLE.has(furniture.rule))) return { as: 'furniture', ...furniture };
  if ((index < NEAR || index >= count - 4) && bylineOf(words)) return { as: 'furniture', kind: 'byline', rule: 'byline' };
  if (index >= count / 2) {
    const bio = bioByWords(words);
    if (bio) return { as: 'furniture', ...bio };
  }
  return { as: 'body' };
}

const creditOnly = (words: string): { credit?: string } => {
  const found = captionByWords(words)?.credit;
  return found ? { credit: found } : {};
};
