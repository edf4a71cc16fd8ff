import type { PageElement } from '../dom/element.js';
import { unescapeHtml } from './json-ld.js';

/** The meta tags of a page by name (property, name, itemprop or http-equiv in lower case), in page order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const LONGEST = 2000;

export function readMetaTags(elements: readonly PageElement[]): MetaTags {
  const tags = new Map<string, string[]>();
  for (const element of elements) {
    const content = element.getAttribute('content')?.trim();
    if (!content || content.length > LONGEST) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name) tags.set(name, [...(tags.get(name) ?? []), unescapeHtml(content)]);
    }
  }
  return tags;
}

/** The first value of the first of these names that has one. */
export function firstOf(tags: MetaTags, ...names: string[]): { value: string; name: string } | null {
  for (const name of names) {
    const value = tags.get(name)?.[0];
    if (value) return { value, name };
  }
  return null;
}
