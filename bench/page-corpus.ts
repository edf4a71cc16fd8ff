import { corpus } from './corpus.js';

const escaped = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const MENU = Array.from({ length: 60 }, (_, i) => `<li class="nav-item"><a href="/section/${i}">Section ${i}</a></li>`).join('');
const SCRIPT = `<script>${'window.queue=window.queue||[];queue.push({at:1});'.repeat(600)}</script>`;

/** The texts of the sample story as pages of a site: scripts, a menu, an article with a byline and a related list, a foot. */
export function pageCorpus(count: number): string[] {
  return corpus(count).map(({ bytes }) => {
    const [title = '', ...paragraphs] = Buffer.from(bytes)
      .toString('utf8')
      .trim()
      .split(/\n\s*\n/)
      .map(escaped);
    const body = paragraphs.map((words) => `<p class="story-text">${words}</p>`).join('\n');
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${SCRIPT}</head><body><header><nav><ul>${MENU}</ul></nav></header><main><article><h1>${title}</h1>${body}<aside class="related"><ul>${MENU}</ul></aside></article></main><footer><ul>${MENU}</ul></footer></body></html>`;
  });
}
