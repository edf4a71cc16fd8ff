import type { Span } from '../../model/span.js';
import { largest } from '../../text/lists.js';
import { trimSpan } from '../../text/spans.js';
import type { Block } from './block.js';
import { endsSentence } from './plain-words.js';

interface Line {
  start: number;
  end: number;
}

const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  for (let at = 0; at <= text.length; ) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    lines.push({ start: at, end });
    at = end + 1;
  }
  return lines;
};

/** Runs of lines between blank lines. */
function groupsOf(text: string): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  for (const line of linesOf(text)) {
    if (text.slice(line.start, line.end).trim()) group.push(line);
    else if (group.length) {
      groups.push(group);
      group = [];
    }
  }
  if (group.length) groups.push(group);
  return groups;
}

/** Width a writer's lines were broken at; wrapped text keeps to it and breaks inside sentences. */
const NARROWEST = 40;
const WIDEST = 110;

/** Are the lines of these groups the broken lines of paragraphs, rather than paragraphs themselves? */
function isWrapped(text: string, groups: Line[][]): boolean {
  const inner = groups.filter((g) => g.length > 1).flatMap((g) => g.slice(0, -1));
  if (inner.length < 2) return false;
  const widths = inner.map(({ start, end }) => end - start);
  const widest = largest(widths);
  if (widest > WIDEST || widest < NARROWEST) return false;
  const near = widths.filter((width) => width > widest * 0.7).length;
  const open = inner.filter(({ start, end }) => !endsSentence(text.slice(start, end))).length;
  return near >= inner.length * 0.8 && open >= inner.length * 0.6;
}

const ITEM = /^\s*(?:[-*•·–]|\d{1,2}[.)])\s+\S/;

/** A plain text cut into blocks: at blank lines, and at every line break where lines are not merely wrapped. */
export function textBlocks(text: string): Block[] {
  const groups = groupsOf(text);
  const wrapped = isWrapped(text, groups);
  const blocks: Block[] = [];
  for (const [number, group] of groups.entries()) {
    const add = (from: Line, to: Line) => {
      const span: Span = trimSpan(text, [from.start, to.end]);
      if (span[1] > span[0])
        blocks.push({
          span,
          group: number,
          shape: ITEM.test(text.slice(from.start, from.start + 12)) ? 'item' : from === to ? 'line' : 'paragraph',
        });
    };
    if (wrapped) {
      let from = group[0] as Line;
      for (let i = 1; i < group.length; i++) {
        const line = group[i] as Line;
        if (!ITEM.test(text.slice(line.start, line.start + 12))) continue;
        add(from, group[i - 1] as Line);
        from = line;
      }
      add(from, group.at(-1) as Line);
    } else for (const line of group) add(line, line);
  }
  return blocks;
}
