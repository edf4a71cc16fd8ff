import type { Span } from '../model/span.js';
import { trimSpan } from '../text/spans.js';
import type { PartialReport } from './given.js';
import type { Block } from './marks/block.js';

/** A Markdown text in blocks; the marks stay in the text, spans leave those at the head of a block out. */
export interface MarkdownText {
  blocks: Block[];
  titleSpan: Span | null;
  given: Omit<PartialReport, 'text'>;
}

const FIELDS: Record<string, string> = {
  title: 'title',
  date: 'published',
  published: 'published',
  updated: 'modified',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  outlet: 'outlet',
  source: 'outlet',
  publisher: 'outlet',
  url: 'url',
  link: 'url',
  section: 'section',
  lang: 'language',
  language: 'language',
};

/** "key: value" lines between two lines of dashes at the very head; nothing else of YAML. */
function frontMatter(text: string): { end: number; given: Omit<PartialReport, 'text'> } {
  const head = text.startsWith('---\n') ? text.indexOf('\n---', 3) : -1;
  if (head < 0 || head > 10_000) return { end: 0, given: {} };
  const given: Record<string, unknown> = {};
  for (const line of text.slice(4, head).split('\n')) {
    const match = /^([A-Za-z_]+)\s*:\s*(.+)$/.exec(line);
    const field = FIELDS[match?.[1]?.toLowerCase() ?? ''];
    const value = match?.[2]?.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (field && value)
      given[field] =
        field === 'byline'
          ? value
              .replace(/^\[|\]$/g, '')
              .split(',')
              .map((name) => name.trim().replace(/^["']|["']$/g, ''))
          : value;
  }
  const newline = text.indexOf('\n', head + 1);
  return { end: newline < 0 ? text.length : newline + 1, given };
}

/** What a line begins with that is no word: heading, quotation and list marks. */
const LEAD = /^[ \t]{0,3}(?:(#{1,6})[ \t]+|((?:>[ \t]?)+)|([-*+][ \t]+|\d{1,3}[.)][ \t]+))/;

export function markdownText(text: string): MarkdownText {
  const { end, given } = frontMatter(text);
  const blocks: Block[] = [];
  let titleSpan: Span | null = null;
  let open: Block | null = null;
  if (end) blocks.push({ span: trimSpan(text, [0, end]), shape: 'paragraph', furniture: { kind: 'front-matter', rule: 'front-matter' } });
  const close = () => {
    open = null;
  };
  for (let at = end; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 ? text.length : newline;
    const line = text.slice(at, stop);
    const span = trimSpan(text, [at, stop]);
    at = stop + 1;
    if (span[1] <= span[0]) {
      close();
      continue;
    }
    if (
      /^[ \t]{0,3}(?:[-*_=][ \t]*){3,}$/.test(line) ||
      /^[ \t]{0,3}(?:```|~~~)/.test(line) ||
      /^[ \t]{0,3}\[[^\]]{1,100}\]:\s/.test(line) ||
      /^<!--.*-->\s*$/.test(line)
    ) {
      // A line of = or - below a text makes it a heading.
      const above = blocks.at(-1);
      if (open && above && /^[ \t]*[=-]+[ \t]*$/.test(line)) above.shape = 'heading';
      blocks.push({ span, shape: 'line', furniture: { kind: 'markup', rule: 'markdown-mark' } });
      close();
      continue;
    }
    const image = /^\s*!\[([^\]]*)\]\([^)]*\)\s*$/.exec(line);
    if (image) {
      const from = text.indexOf('[', span[0]) + 1;
      const words = trimSpan(text, [from, from + (image[1] ?? '').length]);
      blocks.push(
        words[1] > words[0]
          ? { span: words, shape: 'line', caption: 'markdown-image' }
          : { span, shape: 'line', furniture: { kind: 'markup', rule: 'markdown-mark' } },
      );
      close();
      continue;
    }
    const lead = LEAD.exec(line);
    const from = lead ? stop - line.length + lead[0].length : span[0];
    const own = trimSpan(text, [Math.min(from, span[1]), span[1]]);
    if (own[1] <= own[0]) continue;
    const shape: Block['shape'] = lead?.[1] ? 'heading' : lead?.[2] ? 'quote' : lead?.[3] ? 'item' : 'paragraph';
    const last: Block | undefined = blocks.at(-1);
    if (open && last && (shape === 'paragraph' || (shape === 'quote' && last.shape === 'quote'))) last.span = [last.span[0], own[1]];
    else {
      blocks.push({ span: own, shape });
      open = shape === 'heading' ? null : (blocks.at(-1) as Block);
    }
  }
  const title = blocks.find(({ furniture, caption }) => !furniture && !caption);
  if (title?.shape === 'heading' && (!given.title || given.title === text.slice(...title.span))) {
    titleSpan = title.span;
    blocks.splice(blocks.indexOf(title), 1);
  }
  return { blocks, titleSpan, given };
}
