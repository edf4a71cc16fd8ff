import { decodeHTMLAttribute } from 'entities/decode';
import { PageAttribute } from '../dom/element.js';

/** Attributes that say something are short. */
const LONGEST_ATTRIBUTE = 2000;
const LONGEST_TAG = 50_000;

/** The attributes that reading a page looks at. All others cost time and say nothing. */
const KEPT = new Set(
  'class id href rel itemprop itemtype itemscope property name content datetime lang role type http-equiv charset hidden aria-hidden aria-modal style data-testid data-component title'.split(
    ' ',
  ),
);
const IMAGE = /\s(?:data-[\w-]*)?src(?:set)?\s*=/i;
const ATTRIBUTE = /\s([a-zA-Z_:][\w:.-]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>`]+))?/g;

/** Where a link leads is no matter, but whether it stays on the page or is a button. */
const STAYS = /^(?:#|javascript:)/;

/** The attributes of a tag that count; long values are cut away with their names. null: an image that shows nothing. */
export function attributesOf(name: string, tag: string): PageAttribute[] | null {
  // An article's extractor counts its pictures; which they are is no matter.
  if (name === 'img') return IMAGE.test(tag) ? [new PageAttribute('data-src', 'i')] : null;
  const attributes: PageAttribute[] = [];
  if (tag.length === name.length + 2) return attributes;
  const written = tag.length > LONGEST_TAG ? tag.slice(0, LONGEST_TAG) : tag;
  ATTRIBUTE.lastIndex = name.length + 1;
  for (let match = ATTRIBUTE.exec(written); match; match = ATTRIBUTE.exec(written)) {
    const key = (match[1] as string).toLowerCase();
    const raw = match[2] ?? '';
    if (!KEPT.has(key) || raw.length > LONGEST_ATTRIBUTE || attributes.some((one) => one.name === key)) continue;
    if (key === 'style' && !/display|visibility/i.test(raw)) continue;
    const bare = /^["']/.test(raw) ? raw.slice(1, -1) : raw;
    const value = bare.includes('&') ? decodeHTMLAttribute(bare) : bare;
    if (key === 'href' && name !== 'link' && !STAYS.test(value)) continue;
    attributes.push(new PageAttribute(key, value));
  }
  return attributes;
}
