import type { Block } from './block.js';
import { countWords, endsSentence } from './plain-words.js';

/** So many headlines in a row lead to other texts. Fewer may be a list of the article's own. */
const LEAST = 6;

const looksLikeHeadline = (line: string) =>
  line.length < 140 && /^[\p{Lu}\d"'“‘$£€]/u.test(line) && !endsSentence(line) && !/[:;,–—-]$/.test(line) && countWords(line) >= 4;

/** Long runs of lines that read as headlines below a player, a gallery or a label for related texts (`leads`) → spans of indexes; never more than a quarter of the text. */
export function headlineRuns(
  text: string,
  blocks: readonly Block[],
  isBody: readonly boolean[],
  leads: readonly boolean[],
): [number, number][] {
  const marked: [number, number][] = [];
  const all = blocks.reduce((sum, { span: [start, end] }, i) => sum + (isBody[i] ? end - start : 0), 0);
  for (let i = 0; i < blocks.length; ) {
    let end = i;
    let size = 0;
    const isRun = (k: number) =>
      isBody[k] &&
      blocks[k]?.shape !== 'item' &&
      blocks[k]?.shape !== 'heading' &&
      looksLikeHeadline(text.slice(...(blocks[k] as Block).span));
    while (end < blocks.length && isRun(end)) {
      const [s, e] = (blocks[end] as Block).span;
      size += e - s;
      end++;
    }
    if (end - i >= LEAST && size < all / 4 && i > 0 && leads[i - 1]) marked.push([i, end]);
    i = Math.max(end, i + 1);
  }
  return marked;
}
