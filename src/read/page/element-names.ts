/** Names that sites give to the elements round and in an article. A name counts as a whole word of a class, id or component. */
const words = (list: string) => new RegExp(`(?:^|[\\s_-])(?:${list.trim().split(/\s+/).join('|')})(?:$|[\\s_-])`);

export const CAPTION_NAMES = words(`
  caption captions figcaption fig-caption captiontext caption-text wp-caption-text image-caption img-caption imgcaption photo-caption
  media-caption picture-caption gallery-caption photo-credit image-credit img-credit photocredit imagecredit image-source picture-credit
  media-credit credit photo photos image picture photo-by slide-caption lead-caption
`);

export const ELEMENT_NAMES: readonly [kind: string, pattern: RegExp][] = [
  [
    'related',
    words(`
    related related-?\\w+ recommended recommendations? read-?more readmore read-?next readnext more-?stories morestories also-?read alsoread
    see-?also seealso most-?read mostread most-?popular mostpopular trending outbrain taboola teads promo promos promobox jump-?link
    also-?like recirc recirculation up-?next more-?on more-?from more-?like-?this inline-?related interstitial popular sidebar rail rail-?\\w+ teasers? teaser-?\\w+
    story-?timeline similar suggested partner-?links rich-?link element-rich-link
  `),
  ],
  [
    'prompt',
    words(`
    newsletter newsletters newsletter-?\\w+ subscribe subscription sign-?up signup share shares sharing share-?\\w+ sharebar sharetools
    social-?share social-?links social-?media social-?icons social-?bar follow-?us follow-?author comments? comment-?\\w+ disqus paywall
    donate donation cta call-to-action app-promo regwall addtoany sharedaddy addthis jp-relatedposts print-?link email-?link reactions
    rating ratings poll
  `),
  ],
  [
    'bio',
    words(
      `author-?bio authorbio author-?box author-?info author-?card author-?details author-?description about-?the-?author about-?author bio writer-bio contributor-bio author-?profile`,
    ),
  ],
  [
    'byline',
    words(
      `by-?line bylines byline-?\\w+ author-?name author-?byline post-?meta entry-?meta article-?meta meta-?info article-?byline story-?meta`,
    ),
  ],
  [
    'timestamp',
    words(
      `timestamp time-stamp pub-?date publish-?date published-?date date-?published last-?updated article-?date post-?date entry-?date story-?date publication-?date dateline-date`,
    ),
  ],
  [
    'standfirst',
    words(
      `standfirst stand-first dek deck sub-?headline subhead-line sub-?title subtitle article-?summary article-?intro article__summary article-?dek article-?subtitle lead-?text content__standfirst`,
    ),
  ],
  [
    'navigation',
    words(`
    breadcrumbs? breadcrumb-?\\w+ tag-?list tags tag-?links tag-?cloud tagcloud post-?tags entry-?tags article-?tags topics topic-?list pagination pager
    nav navigation toc table-of-contents ad ads advert advertisement ad-?slot ad-?label ad-?container ad-?wrapper sponsor sponsored skip-?link
    screen-?reader screen-reader-text visually-?hidden visuallyhidden sr-only kicker eyebrow section-?label disclaimer article-disclaimer
  `),
  ],
];
