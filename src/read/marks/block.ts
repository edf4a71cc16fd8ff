import type { Span } from '../../model/span.js';

/** A block of a text as its file sets it apart: a paragraph, a line, a heading, a list item. What the file itself says of it are hints. */
export interface Block {
  span: Span;
  /** Which run of lines between blank lines it is part of; blocks of a page stand each alone. */
  group?: number;
  /** Headings keep their rank; `item` is a line of a list. */
  shape: 'paragraph' | 'heading' | 'item' | 'quote' | 'cell' | 'line';
  /** A page says of some blocks what they are: then no words are needed to tell. */
  caption?: string;
  furniture?: { kind: string; rule: string };
  /** Share of the words that stand in links. */
  links?: number;
}
