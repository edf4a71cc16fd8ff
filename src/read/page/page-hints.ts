import type { Block } from '../marks/block.js';
import type { PageBlock } from './blocks-of-element.js';

/** How many elements outwards a block is judged by. */
const NEAR = 5;

const CAPTION_NAMES = /(?:^|[\s_-])(?:fig)?caption(?:s|text)?(?:$|[\s_-])|caption__|__caption|wp-caption|image-?credit|photo-?credit|img-?credit|photo-?caption|image-?caption|media-?caption|imgcaption|(?:^|\s)credit(?:$|\s)|image-source|photo-by/;

/** Class names and ids of what stands round an article, as sites call them. */
const FURNITURE_NAMES: readonly [kind: string, rule: string, pattern: RegExp][] = [
  ['related', 'related-element', /(?:^|[\s_-])(?:related|recommend(?:ed|ations)?|read-?more|readmore|read-?next|more-?stories|also-?read|see-?also|most-?(?:read|popular)|popular|trending|outbrain|taboola|teads|teaser|promo|jump-?link|also-?like|inline-?related|recirc(?:ulation)?|interstitial-link|up-?next|more-?on|more-?from)(?:$|[\s_-])/],
  ['prompt', 'prompt-element', /(?:^|[\s_-])(?:newsletter|subscri(?:be|ption)|sign-?up|signup|share|sharing|sharebar|social|social-?(?:share|links|media|icons)|follow|comments?|disqus|paywall|donate|donation|cta|call-to-action|app-promo|regwall|addtoany|sharedaddy|addthis)(?:$|[\s_-])/],
  ['bio', 'author-element', /(?:^|[\s_-])(?:author-?(?:bio|box|info|card|details|description)|about-?(?:the-?)?author|bio|writer-bio|contributor-bio)(?:$|[\s_-])/],
  ['byline', 'byline-element', /(?:^|[\s_-])(?:by-?line|byline[\w-]*|author-?(?:name|byline)|post-?meta|entry-?meta|article-?meta)(?:$|[\s_-])/],
  ['timestamp', 'time-element', /(?:^|[\s_-])(?:timestamp|time-stamp|pub-?date|publish(?:ed)?-?date|date-?published|dateline-date|last-?updated|article-?date|post-?date|entry-?date)(?:$|[\s_-])/],
  ['navigation', 'navigation-element', /(?:^|[\s_-])(?:breadcrumbs?|breadcrumb[\w-]*|tags?|tag-?(?:list|links|cloud)|post-?tags|entry-?tags|topics?-?list|pagination|pager|nav|navigation|toc|table-of-contents|ad|ads|advert|advertisement|ad-?(?:slot|label|container|wrapper)|sponsor(?:ed)?|skip-?link|screen-?reader(?:-text)?|visually-?hidden|sr-only)(?:$|[\s_-])/],
];

/** Long blocks are an article's own, whatever their element is called. */
const LONG = 400;

/** What a page's own markup says of a block. */
export function hintsOf(block: PageBlock): Pick<Block, 'caption' | 'furniture'> {
  const near = block.around.slice(0, NEAR);
  if (near.slice(0, 4).some((name) => name.startsWith('figcaption'))) return { caption: 'caption-element' };
  if (near.slice(0, 3).some((name) => CAPTION_NAMES.test(name)) && block.words.length < 900) return { caption: 'caption-class' };
  if (near[0]?.startsWith('button') || near[0]?.startsWith('label') || near[0]?.startsWith('option')) return { furniture: { kind: 'navigation', rule: 'control-element' } };
  if (block.words.length < LONG) {
    for (const [kind, rule, pattern] of FURNITURE_NAMES) {
      if (near.some((name) => pattern.test(name))) return { furniture: { kind, rule } };
    }
  }
  return {};
}
