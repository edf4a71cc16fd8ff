/** Report words in Markdown: nothing in them is markup, HTML, a link or a line of its own. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '\ufffd')
    .trim()
    .replace(/[\\`*_{}[\]<>()#+!|~^=$&]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/@/g, '\\@')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^-/, '\\-');

/** A link only for plain web addresses; what could close it is encoded. */
export const linkTarget = (url: string | undefined): string | null =>
  url && /^https?:\/\/[^\s]+$/i.test(url)
    ? url.replace(/[<>()\\"`\s]/g, (character) => encodeURIComponent(character).replace(/[()]/g, (c) => (c === '(' ? '%28' : '%29')))
    : null;
