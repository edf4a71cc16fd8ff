import { escapeMarkdown, linkTarget } from '../markdown/escape.js';

/** Words with where they stand, ready to be copied. */
export interface CitedWords {
  words: string;
  outlet: string;
  title: string;
  when: string;
  url?: string;
}

const inLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const escapeHtml = (text: string) => inLine(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

export const asText = (cited: CitedWords[]): string =>
  cited
    .map(
      ({ words, outlet, title, when, url }) =>
        `“${inLine(words)}” (${[outlet, title && `“${inLine(title)}”`, when, url].filter(Boolean).join(', ')})`,
    )
    .join('\n');

export const asMarkdown = (cited: CitedWords[]): string =>
  cited
    .map(({ words, outlet, title, when, url }) => {
      const target = linkTarget(url);
      const name = escapeMarkdown(title || outlet);
      return `> ${escapeMarkdown(words)}\n>\n> — ${escapeMarkdown(outlet)}, ${target ? `[${name}](<${target}>)` : name}, ${when}`;
    })
    .join('\n\n');

export const asHtml = (cited: CitedWords[]): string =>
  cited
    .map(({ words, outlet, title, when, url }) => {
      const target = linkTarget(url);
      const name = escapeHtml(title || outlet);
      const link = target ? `<a href="${escapeHtml(target)}">${name}</a>` : name;
      return `<blockquote><p>${escapeHtml(words)}</p><footer>${escapeHtml(outlet)}, ${link}, ${escapeHtml(when)}</footer></blockquote>`;
    })
    .join('\n');
