import { decodeHTML } from 'entities/decode';
import { PageDocument } from '../dom/document.js';
import { PageElement } from '../dom/element.js';
import { PageText } from '../dom/node.js';
import { attributesOf } from './attributes.js';
import { ENDS, OF_HEAD } from './kinds-of-element.js';

/** An article nests far less; deeper tags are dropped, their words stay. */
const DEEPEST = 80;
/** Open elements that are remembered, and among how many of them an end tag looks for its start. */
const MOST_OPEN = 200_000;
const NEAR = 64;

const decoded = (words: string) => (words.includes('&') ? decodeHTML(words) : words);

/** The tree while it grows: which elements are open, and the words since the last tag. */
export class GrowingPage {
  readonly document = new PageDocument();
  /** Begins with the first thing that stands in no head. */
  #inBody = false;
  /** `element` is null for tags that were dropped because they nest too deep. */
  readonly #open: { name: string; element: PageElement | null }[] = [];
  #at: PageElement = this.document.head;
  #depth = 0;
  #words = '';
  size = 0;
  tooDeep = false;

  words(piece: string): void {
    this.#words += piece;
    this.size += piece.length;
  }

  /** The words so far become a text where the next tag stands. */
  #settle(): void {
    if (!this.#words) return;
    const words = decoded(this.#words);
    this.#words = '';
    if (!this.#inBody) {
      if (!/\S/.test(words)) return;
      this.#beginBody();
    }
    this.#at.appendChild(new PageText(words));
  }

  #beginBody(): void {
    if (this.#inBody) return;
    this.#inBody = true;
    this.#at = this.document.body;
  }

  /** The frame of a page stands always; what its tags say is added to it. */
  frame(name: string, tag: string): void {
    this.#settle();
    const { documentElement, head, body } = this.document;
    const element = name === 'html' ? documentElement : name === 'head' ? head : body;
    if (name === 'body') this.#beginBody();
    for (const attribute of attributesOf(name, tag) ?? []) if (!element.hasAttribute(attribute.name)) element.setAttributeNode(attribute);
  }

  /** An element without content, or with words alone. */
  single(name: string, tag: string, words = ''): void {
    const attributes = attributesOf(name, tag);
    if (!attributes) return;
    this.#settle();
    if (!OF_HEAD.has(name)) this.#beginBody();
    const element = new PageElement(name, attributes);
    if (words) element.appendChild(new PageText(decoded(words)));
    this.#at.appendChild(element);
    this.size += tag.length;
  }

  start(name: string, tag: string): void {
    this.#settle();
    this.#beginBody();
    const ends = ENDS.get(name);
    for (let last = this.#open.at(-1); ends && last && ends.has(last.name); last = this.#open.at(-1)) this.#pop();
    let element: PageElement | null = null;
    if (this.#depth < DEEPEST) {
      element = new PageElement(name, attributesOf(name, tag) ?? []);
      this.#at.appendChild(element);
      this.#at = element;
      this.#depth++;
      this.size += name.length * 2 + 5;
      for (const { value } of element.attributes) this.size += value.length;
    } else {
      this.tooDeep = true;
      this.words(' ');
    }
    if (this.#open.length < MOST_OPEN) this.#open.push({ name, element });
  }

  end(name: string): void {
    const near = Math.max(0, this.#open.length - NEAR);
    let match = this.#open.length - 1;
    while (match >= near && this.#open[match]?.name !== name) match--;
    // An end without a start is none.
    if (match < near) return;
    this.#settle();
    while (this.#open.length > match) this.#pop();
  }

  #pop(): void {
    const element = this.#open.pop()?.element;
    if (!element) return;
    this.#at = element.parentElement ?? this.document.body;
    this.#depth--;
  }

  finish(): PageDocument {
    this.#settle();
    return this.document;
  }
}
