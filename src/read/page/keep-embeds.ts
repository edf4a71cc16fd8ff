import type { PageDocument, PageElement } from './dom.js';

/** Posts that a page embeds: their words are part of what it reports. */
const EMBEDS =
  'blockquote.twitter-tweet, blockquote.twitter-video, blockquote.instagram-media, blockquote.tiktok-embed, blockquote.bluesky-embed';

/**
 * Frees embedded posts from the boxes round them: article extraction takes a box that holds only links for a widget. The box is
 * replaced by the post, up to the element that holds more than it.
 */
export function keepEmbeds(document: PageDocument): void {
  for (const post of document.querySelectorAll(EMBEDS)) {
    const words = (post.textContent ?? '').trim().length;
    let box: PageElement = post;
    for (let i = 0; i < 6; i++) {
      const parent = box.parentElement;
      if (!parent || !/^(?:div|span|section|figure|aside|p)$/.test(parent.localName)) break;
      if ((parent.textContent ?? '').trim().length > words) break;
      box = parent;
    }
    post.setAttribute('class', 'quoted-post');
    if (box !== post) box.replaceWith(post);
  }
}
