import type { PageElement } from './element.js';
import { isElement, PageNode } from './node.js';

/** Sets of names by the selector that lists them: the same few are asked for over and over. */
const selections = new Map<string, ReadonlySet<string>>();
const MOST_SELECTIONS = 200;

/** "h1,h2" → the names in it. */
function namesIn(selector: string): ReadonlySet<string> {
  const known = selections.get(selector);
  if (known) return known;
  const names = new Set(
    selector
      .toLowerCase()
      .split(',')
      .map((name) => name.trim()),
  );
  if (selections.size < MOST_SELECTIONS) selections.set(selector, names);
  return names;
}

/**
 * A node with others in it, as a list of links: taking one out or in costs the same however many there are. Lists of its children and
 * its words are kept until something below it changes.
 */
export abstract class PageParent extends PageNode {
  firstChild: PageNode | null = null;
  lastChild: PageNode | null = null;
  /** null: not known. Whose words are known, the words of all below it are; whose are not, those of none above it are. */
  #words: string | null = null;
  #nodes: PageNode[] | null = null;
  #elements: PageElement[] | null = null;

  #changed(): void {
    this.#nodes = null;
    this.#elements = null;
    for (let at: PageParent | null = this; at && at.#words !== null; at = at.parentNode) at.#words = null;
  }

  get textContent(): string {
    if (this.#words === null) {
      let words = '';
      for (let node = this.firstChild; node; node = node.nextSibling) words += node.textContent;
      this.#words = words;
    }
    return this.#words;
  }

  get childNodes(): readonly PageNode[] {
    if (!this.#nodes) {
      this.#nodes = [];
      for (let node = this.firstChild; node; node = node.nextSibling) this.#nodes.push(node);
    }
    return this.#nodes;
  }

  get children(): readonly PageElement[] {
    this.#elements ??= this.childNodes.filter(isElement);
    return this.#elements;
  }

  get firstElementChild(): PageElement | null {
    for (let node = this.firstChild; node; node = node.nextSibling) if (isElement(node)) return node;
    return null;
  }

  appendChild<N extends PageNode>(node: N): N {
    return this.insertBefore(node, null);
  }

  insertBefore<N extends PageNode>(node: N, next: PageNode | null): N {
    if (node === next) return node;
    node.remove();
    const previous = next ? next.previousSibling : this.lastChild;
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = next;
    if (previous) previous.nextSibling = node;
    else this.firstChild = node;
    if (next) next.previousSibling = node;
    else this.lastChild = node;
    this.#changed();
    return node;
  }

  removeChild<N extends PageNode>(node: N): N {
    if (node.parentNode !== this) return node;
    const { previousSibling: previous, nextSibling: next } = node;
    if (previous) previous.nextSibling = next;
    else this.firstChild = next;
    if (next) next.previousSibling = previous;
    else this.lastChild = previous;
    node.parentNode = node.previousSibling = node.nextSibling = null;
    this.#changed();
    return node;
  }

  replaceChild<N extends PageNode>(node: PageNode, replaced: N): N {
    const next = replaced.nextSibling === node ? node.nextSibling : replaced.nextSibling;
    this.removeChild(replaced);
    this.insertBefore(node, next);
    return replaced;
  }

  contains(node: PageNode): boolean {
    for (let at: PageNode | null = node; at; at = at.parentNode) if (at === this) return true;
    return false;
  }

  /** The elements below of one name ("*": all) in page order. */
  getElementsByTagName(name: string): PageElement[] {
    return this.#below(name === '*' ? null : namesIn(name), false);
  }

  /** A selector is names of elements with commas between them; pages are asked for nothing else. */
  querySelectorAll(selector: string): PageElement[] {
    return this.#below(namesIn(selector), false);
  }

  querySelector(selector: string): PageElement | null {
    return this.#below(namesIn(selector), true)[0] ?? null;
  }

  #below(names: ReadonlySet<string> | null, one: boolean): PageElement[] {
    const found: PageElement[] = [];
    let node: PageNode | null = this.firstChild;
    while (node) {
      if (isElement(node)) {
        if (!names || names.has(node.localName)) {
          found.push(node);
          if (one) break;
        }
        if (node.firstChild) {
          node = node.firstChild;
          continue;
        }
      }
      while (node && !node.nextSibling) node = node.parentNode === this ? null : node.parentNode;
      node = node?.nextSibling ?? null;
    }
    return found;
  }
}
