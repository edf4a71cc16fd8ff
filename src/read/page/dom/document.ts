import { PageElement } from './element.js';
import { PageText } from './node.js';
import { PageParent } from './parent.js';

/** The element at the root says that names of elements may be changed in place (Readability's own parser says it this way). */
class PageRoot extends PageElement {
  readonly __JSDOMParser__ = true;
}

/** An address for links that lead nowhere. */
const NOWHERE = 'https://page.invalid/';

/** A page: its root, with a head and a body always. */
export class PageDocument extends PageParent {
  readonly nodeType = 9;
  readonly documentElement: PageElement = new PageRoot('html');
  readonly head = new PageElement('head');
  readonly body = new PageElement('body');
  readonly baseURI = NOWHERE;
  readonly documentURI = NOWHERE;

  constructor() {
    super();
    this.appendChild(this.documentElement);
    this.documentElement.appendChild(this.head);
    this.documentElement.appendChild(this.body);
  }

  get title(): string {
    return this.querySelector('title')?.textContent ?? '';
  }

  createElement(name: string): PageElement {
    return new PageElement(name.toLowerCase());
  }

  createTextNode(words: string): PageText {
    return new PageText(words);
  }
}
