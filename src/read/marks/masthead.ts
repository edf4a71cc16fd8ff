import { PRESS_WORDS } from '../../english/press-words.js';
import type { Span } from '../../model/span.js';
import { countWords } from './plain-words.js';

/** A line at the head of a text that names its outlet. */
export interface Masthead {
  span: Span;
  name: string;
}

/** Mastheads stand among so many blocks at the head. */
const HEAD_BLOCKS = 5;
const MOST_WORDS = 5;
const SMALL = new Set(['the', 'of', 'and', 'on', 'in', 'for', 'de', 'la', 'le']);

/** Could this line be an outlet's name: a few capitalised words, one of which newspapers are called by? */
function looksLikeMasthead(line: string): boolean {
  if (countWords(line) > MOST_WORDS || /[.!?:;,"“”‘(|/]/.test(line)) return false;
  const words = line.split(/\s+/);
  if (!words.every((word) => /^\p{Lu}/u.test(word) || SMALL.has(word.toLowerCase()))) return false;
  return words.some((word) => PRESS_WORDS.has(word.toLowerCase()));
}

const bare = (name: string) => name.replace(/^the\s+/i, '').toLowerCase();

/** Could this line be an organisation that issues a release: a few words, the long ones all capitalised? */
function looksLikeIssuer(line: string): boolean {
  const words = line.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 8 &&
    !/[.!?:;“”"]/.test(line) &&
    words.every((word) => /^[\p{Lu}\d&(]/u.test(word) || SMALL.has(word.toLowerCase()))
  );
}

/** The name as words of the text below write it, when the masthead is all capitals. */
function written(name: string, elsewhere: string): string {
  if (name !== name.toUpperCase()) return name;
  const at = elsewhere.toLowerCase().indexOf(name.toLowerCase());
  return at < 0 ? name : elsewhere.slice(at, at + name.length);
}

/**
 * The line that names the outlet. A headline can look like one, so something else must speak for it: the name stands again in a
 * caption, a copyright line or another line around the article, or the line stands between the headline and the day or the byline.
 */
export function findMasthead(
  text: string,
  blocks: readonly { span: Span; around: boolean; stamped: boolean }[],
  titleAt: (without: number) => number,
  isRelease: boolean,
): Masthead | null {
  const elsewhere = blocks.map(({ span, around }) => (around ? text.slice(...span) : '')).join('\n');
  for (const [index, { span, around }] of blocks.slice(0, HEAD_BLOCKS).entries()) {
    const line = text.slice(...span);
    if (around || !(looksLikeMasthead(line) || (isRelease && looksLikeIssuer(line)))) continue;
    const title = titleAt(index);
    if (title < 0) continue;
    // A release names who issues it above its title.
    if (isRelease && title > index) return { span, name: line };
    if (!looksLikeMasthead(line)) continue;
    const again = elsewhere.toLowerCase().includes(bare(line));
    const between = title === index - 1 && Boolean(blocks[index + 1]?.stamped);
    if (again || between) return { span, name: written(line, elsewhere) };
  }
  return atTheFoot(text, blocks, titleAt, elsewhere);
}

/** A last line that names the outlet, as a signature: the copyright line or another line around the article has the name again. */
function atTheFoot(
  text: string,
  blocks: readonly { span: Span; around: boolean }[],
  titleAt: (without: number) => number,
  elsewhere: string,
): Masthead | null {
  const last = blocks.findLastIndex(({ around }) => !around);
  const span = blocks[last]?.span;
  if (!span || last < HEAD_BLOCKS) return null;
  const line = text.slice(...span);
  if (!looksLikeMasthead(line) || titleAt(last) < 0 || !elsewhere.toLowerCase().includes(bare(line))) return null;
  return { span, name: written(line, elsewhere) };
}
