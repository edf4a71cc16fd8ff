import { CAPTION_STARTS, CAPTION_WORDS } from '../../english/caption-phrases.js';
import type { Caption } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { AGENCY_SOURCE } from './agencies.js';
import { countWords, plainWords } from './plain-words.js';

const NAME = "\\p{Lu}[\\p{L}.'’-]*";
/** The last words of a caption that say whose picture it is. Met on the last 160 characters only. */
const CREDIT_ENDS: readonly [string, RegExp][] = [
  [
    'picture-credit-brackets',
    /[([](?:file |handout |courtesy |ap |afp |reuters )?(?:photos?|images?|pictures?|pic|photograph|picture|credit|source|courtesy|illustration|screenshot|screengrab|video)(?: credits?| courtesy)?\b ?[:/|]? ?[^()[\]]{0,80}[)\]]\s*$/i,
  ],
  ['picture-credit-brackets', new RegExp(`[([][^()\\[\\]]{0,60}(?:${AGENCY_SOURCE})[^()\\[\\]]{0,40}[)\\]]\\s*$`, 'u')],
  [
    'picture-credit-slash',
    new RegExp(
      `(?:${AGENCY_SOURCE}|[A-Z]{2,8}) ?(?:PHOTOS?|Photos?|Images?)? ?/ ?(?:Handout|HANDOUT|POOL|Pool|${NAME}(?: ${NAME}){0,3})\\.?\\s*$`,
      'u',
    ),
  ],
  [
    'picture-credit-slash',
    new RegExp(
      `(?:${NAME}(?: ${NAME}){0,3}|Handout|Pool) ?(?:/|\\|) ?(?:${AGENCY_SOURCE})(?: ?(?:Images?|IMAGES?|Photos?|PHOTOS?|via (?:${AGENCY_SOURCE})))?(?:/\\S+)?\\s*$`,
      'u',
    ),
  ],
  ['picture-credit-via', new RegExp(`\\b(?:via|for|through) (?:${AGENCY_SOURCE})(?: Images?)?\\.?\\s*$`, 'u')],
  [
    'picture-credit-label',
    /(?:^|[\s.|])(?:Photo|PHOTO|Photograph|Image|Picture|Photo credit|Picture credit|Credit|Photo courtesy|Image credit|Photo by|Photos by|Photograph by|Image by)(?:: ?| courtesy(?: of)? | by )[^.:]{2,60}\.?\s*$/u,
  ],
  ['picture-credit-label', /\b(?:AP|AFP|EPA|Reuters|File|file|Courtesy|Handout|Staff) (?:photos?|PHOTOS?|Photos?)\s*$/],
];
const COURTESY = /(?:^|\s)(?:Photo |Image |Video )?[Cc]ourtesy(?: of|:) [^.]{2,60}\.?\s*$/;

/** Without one of these at its end no block credits a picture: most paragraphs are passed by one cheap look. */
const MAY_CREDIT = /photo|image|pictur|credit|courtesy|source|illustration|screen|video|[/|]|\bvia |[)\]]\s*$/i;

/** The longest text that can be a caption, in characters. */
const LONGEST = 900;

const SHORT = 45;

/** Is this block a caption by its words? `start` is where the block begins in the text: the credit's words are given back. */
export function captionByWords(block: string): Omit<Caption, 'span'> | null {
  if (block.length > LONGEST || block.length < 8) return null;
  const tail = block.slice(-160);
  const words = plainWords(block);
  const count = countWords(words);
  for (const [rule, pattern] of MAY_CREDIT.test(tail) ? CREDIT_ENDS : []) {
    const match = pattern.exec(tail);
    if (match && !/["”]\s*$/.test(tail)) {
      if (rule === 'picture-credit-via' && !/photo|image|getty|\/ap\b|handout|courtesy/i.test(tail)) continue;
      return { credit: match[0].replace(/^[\s([|.]+|[\s)\]]+$/g, ''), rule };
    }
  }
  const courtesy = count <= SHORT ? COURTESY.exec(tail) : null;
  if (courtesy) return { credit: courtesy[0].trim(), rule: 'picture-credit-courtesy' };
  if (count <= 110 && CAPTION_STARTS.some((phrase) => words.startsWith(phrase))) return { rule: 'caption-opening' };
  if (count <= SHORT && CAPTION_WORDS.some((phrase) => words.includes(phrase))) return { rule: 'caption-words' };
  return null;
}

export const asCaption = (span: Span, caption: Omit<Caption, 'span'>): Caption => ({ span, ...caption });
