import type { Block } from './block.js';
import { countWords, endsSentence } from './plain-words.js';

/** So many headlines in a row lead to other texts. Fewer may be a list of the article's own. */
const LEAST = 6;

const looksLikeHeadline = (line: string) =>
  line.length < 140 && /^[\p{Lu}\d"'“‘$£€]/u.test(line) && !endsSentence(line) && !/[:;,–—-]$/.test(line) && countWords(line) >= 4;

/** Long runs of lines that read as headlines → [index, rule]; never more than a quarter of the text, nor below an opening colon. */
export function headlineRuns(text: string, blocks: readonly Block[], isBody: readonly boolean[]): [number, string][] {
  const marked: [number, string][] = [];
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
    const before = i > 0 ? text.slice(...(blocks[i - 1] as Block).span) : '';
    if (end - i >= LEAST && size < all / 4 && !/:\s*$/.test(before)) for (let k = i; k < end; k++) marked.push([k, 'headline-run']);
    i = Math.max(end, i + 1);
  }
  return marked;
}
