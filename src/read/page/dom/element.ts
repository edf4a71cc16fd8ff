import { ELEMENT, isElement, PageText } from './node.js';
import { PageParent } from './parent.js';

export class PageAttribute {
  constructor(
    readonly name: string,
    value: string,
  ) {
    this.value = value;
  }

  value: string;

  cloneNode(): PageAttribute {
    return new PageAttribute(this.name, this.value);
  }
}

/** What an element's own style says of whether it is seen. */
export interface PageStyle {
  display: string;
  visibility: string;
}

/** An element of a page with what article extraction asks of one. Names of elements may be changed in place. */
export class PageElement extends PageParent {
  readonly nodeType = ELEMENT;
  localName: string;
  tagName: string;
  /** Article extraction notes its scores here. */
  readability: unknown = undefined;

  constructor(
    name: string,
    readonly attributes: PageAttribute[] = [],
  ) {
    super();
    this.localName = name;
    this.tagName = name.toUpperCase();
  }

  get nodeName(): string {
    return this.tagName;
  }

  getAttributeNode(name: string): PageAttribute | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute;
    return null;
  }

  getAttribute(name: string): string | null {
    return this.getAttributeNode(name)?.value ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttributeNode(name) !== null;
  }

  setAttribute(name: string, value: string): void {
    const known = this.getAttributeNode(name);
    if (known) known.value = value;
    else this.attributes.push(new PageAttribute(name, value));
  }

  setAttributeNode(attribute: PageAttribute): void {
    this.setAttribute(attribute.name, attribute.value);
  }

  removeAttribute(name: string): void {
    const at = this.attributes.findIndex((attribute) => attribute.name === name);
    if (at >= 0) this.attributes.splice(at, 1);
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  /** null where the element has no style of its own. */
  get style(): PageStyle | null {
    const written = this.getAttribute('style');
    if (written === null) return null;
    const style: PageStyle = { display: '', visibility: '' };
    for (const rule of written.split(';')) {
      const [name, value] = rule.split(':', 2);
      const property = name?.trim().toLowerCase();
      if (property !== 'display' && property !== 'visibility') continue;
      style[property] = (value ?? '')
        .replace(/!\s*important/i, '')
        .trim()
        .toLowerCase();
    }
    return style;
  }

  cloneNode(deep = false): PageElement {
    const copy = new PageElement(
      this.localName,
      this.attributes.map((attribute) => attribute.cloneNode()),
    );
    if (deep)
      for (let node = this.firstChild; node; node = node.nextSibling)
        copy.appendChild(isElement(node) ? node.cloneNode(true) : new PageText(node.textContent));
    return copy;
  }

  /** Article extraction takes the markup of a page's body only to put it back for a second try: a copy of its nodes stands for it. */
  get innerHTML(): PageElement | '' {
    return this.localName === 'body' ? this.cloneNode(true) : '';
  }

  set innerHTML(copy: PageElement | '') {
    while (this.firstChild) this.firstChild.remove();
    if (copy) for (const node of copy.cloneNode(true).childNodes) this.appendChild(node);
  }
}
