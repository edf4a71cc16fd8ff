import type { PageElement } from './element.js';
import type { PageParent } from './parent.js';

export const ELEMENT = 1;
export const TEXT = 3;

/** What elements and texts of a page have in common: their place. */
export abstract class PageNode {
  parentNode: PageParent | null = null;
  previousSibling: PageNode | null = null;
  nextSibling: PageNode | null = null;

  abstract readonly nodeType: number;
  /** The words in it, as written in the page. */
  abstract readonly textContent: string;

  get parentElement(): PageElement | null {
    return this.parentNode && isElement(this.parentNode) ? this.parentNode : null;
  }

  get nextElementSibling(): PageElement | null {
    for (let node = this.nextSibling; node; node = node.nextSibling) if (isElement(node)) return node;
    return null;
  }

  get previousElementSibling(): PageElement | null {
    for (let node = this.previousSibling; node; node = node.previousSibling) if (isElement(node)) return node;
    return null;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  replaceWith(node: PageNode): void {
    this.parentNode?.replaceChild(node, this);
  }
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT;

const NONE: readonly PageNode[] = [];

/** Words between tags. They never change. */
export class PageText extends PageNode {
  readonly nodeType = TEXT;
  readonly childNodes: readonly PageNode[] = NONE;

  constructor(readonly textContent: string) {
    super();
  }
}
