import type { Block } from './block.js';
import { countWords, endsSentence, plainWords } from './plain-words.js';

/** What a block was taken for so far, as far as this pass needs it. */
export interface Judged {
  as: string;
  kind?: string;
  rule?: string;
}

const ALL_LINK = 0.9;
/** A block behind which so little of the article stands is at its end. */
const TAIL = 0.12;

const RELATED_LABEL =
  /\b(?:related|you (?:may|might) (?:also )?(?:like|be interested)|read (?:more|next|also|this next)|also read|see also|more (?:from|on|stories|news|like)|recommended|trending|popular|most read|top stories|latest|editor'?s'? picks?|don't miss|what to read next|further reading|gift guides?)\b/;

const looksLikeHeadline = (line: string) =>
  line.length < 160 && !line.includes('\n') && !/[.;,]["'”’)]*$/.test(line) && countWords(line) >= 2;

/**
 * Blocks that lead to other texts, told by their links and by what stands round them → [index, rule]. Lines that are all link, lists of
 * links below a label for related texts, and lists of links behind the last paragraph.
 */
export function leadsElsewhere(text: string, blocks: readonly Block[], roles: readonly Judged[]): [number, string][] {
  const marked: [number, string][] = [];
  const words = (i: number) => text.slice(...(blocks[i] as Block).span);
  const isBody = (i: number) => roles[i]?.as === 'body';
  const allLink = (i: number) => (blocks[i]?.links ?? 0) >= ALL_LINK;
  const sizes = blocks.map(({ span: [start, end] }, i) => (isBody(i) && !allLink(i) && countWords(words(i)) >= 12 ? end - start : 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let behind = total;
  let labelled = false;
  for (let i = 0; i < blocks.length; i++) {
    behind -= sizes[i] as number;
    const { shape } = blocks[i] as Block;
    const line = words(i);
    if (!isBody(i)) {
      labelled = roles[i]?.kind === 'related' && RELATED_LABEL.test(plainWords(line)) && countWords(line) <= 8;
      continue;
    }
    if (shape === 'heading' && countWords(line) <= 6 && RELATED_LABEL.test(plainWords(line)) && allLinkFollows(i)) {
      marked.push([i, 'related-label']);
      labelled = true;
      continue;
    }
    if (labelled && looksLikeHeadline(line)) {
      marked.push([i, 'list-below-label']);
      continue;
    }
    labelled = false;
    if (!allLink(i) || endsSentence(line)) continue;
    const run = i > 0 && allLink(i - 1) && isBody(i - 1) ? true : i + 1 < blocks.length && allLink(i + 1) && isBody(i + 1);
    if (shape === 'paragraph' && countWords(line) >= 4) marked.push([i, 'link-line']);
    else if ((shape === 'item' || shape === 'heading' || shape === 'paragraph') && run && behind <= total * TAIL)
      marked.push([i, 'link-list-behind']);
  }
  return marked;

  function allLinkFollows(i: number): boolean {
    return (
      i + 1 < blocks.length &&
      isBody(i + 1) &&
      (allLink(i + 1) || blocks[i + 1]?.links === undefined) &&
      looksLikeHeadline(words(i + 1)) &&
      !endsSentence(words(i + 1))
    );
  }
}
