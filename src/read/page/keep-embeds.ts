import type { PageElement } from './dom/element.js';

/**
 * Frees embedded posts from the boxes round them, for their words are part of what a page reports: article extraction takes a box that holds only links for a widget. The box is
 * replaced by the post, up to the element that holds more than it.
 */
export function keepEmbeds(posts: readonly PageElement[]): void {
  for (const post of posts) {
    const words = post.textContent.trim().length;
    let box: PageElement = post;
    for (let i = 0; i < 6; i++) {
      const parent = box.parentElement;
      if (!parent || !/^(?:div|span|section|figure|aside|p)$/.test(parent.localName)) break;
      if (parent.textContent.trim().length > words) break;
      box = parent;
    }
    post.setAttribute('class', 'quoted-post');
    if (box !== post) box.replaceWith(post);
  }
}
