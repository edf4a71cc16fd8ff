import type { Credit } from '../../model/credit.js';
import type { Span } from '../../model/span.js';
import { append } from '../../text/lists.js';
import { bySpan } from '../../text/spans.js';
import type { Block } from './block.js';
import type { BlockMarks } from './block-marks.js';
import { NEAR, type Role } from './block-role.js';
import { bylineOf } from './byline.js';
import { creditsInBlock } from './credits.js';
import { openingOf } from './dateline.js';
import { inlineFurniture } from './inline-furniture.js';
import { namedAgencies } from './named-agencies.js';
import { readTimestamp } from './update-line.js';

/** Blocks and what each is → the marks of the text, with the credits, names and dates that stand in them. */
export function gather(
  text: string,
  blocks: readonly Block[],
  roles: readonly Role[],
  titleSpan: Span | null,
): Omit<BlockMarks, 'masthead'> {
  const marks: Omit<BlockMarks, 'masthead'> = {
    titleSpan,
    paragraphs: [],
    furniture: [],
    captions: [],
    credits: [],
    byline: [],
    dateline: null,
    published: null,
    modified: null,
  };
  const credited = new Set<string>();
  const credit = (found: Credit[]) => {
    for (const one of found) {
      const key = `${one.scope} ${one.agency}`;
      if (!credited.has(key)) marks.credits.push(one);
      credited.add(key);
    }
  };
  for (const [index, block] of blocks.entries()) {
    const role = roles[index] as Role;
    const { span } = block;
    const words = text.slice(...span);
    if (role.as === 'caption') {
      marks.captions.push({ span, ...(role.credit ? { credit: role.credit } : {}), rule: role.rule });
      credit(creditsInBlock(text, span, 'caption'));
    } else if (role.as === 'furniture') {
      const last = marks.furniture.at(-1);
      if (role.rule === 'headline-run' && last?.rule === 'headline-run' && !/\S/.test(text.slice(last.span[1], span[0])))
        last.span = [last.span[0], span[1]];
      else marks.furniture.push({ span, kind: role.kind, rule: role.rule });
      credit(creditsInBlock(text, span, 'furniture'));
      if (role.kind === 'byline') {
        const byline = bylineOf(words);
        for (const name of byline?.names ?? []) if (!marks.byline.includes(name)) marks.byline.push(name);
        credit(
          (byline?.agencies ?? []).map(({ name, index, length }) => ({
            agency: name,
            span: [span[0] + index, span[0] + index + length],
            scope: 'text',
            rule: 'byline-agency',
          })),
        );
      }
      if (role.kind === 'timestamp') readTimestamp(marks, words);
    } else if (role.as === 'body') {
      if (!marks.dateline && marks.paragraphs.length < NEAR) {
        const opening = openingOf(text, span);
        marks.dateline = opening.dateline;
        credit(opening.credits);
        if (opening.day && !opening.day.startsWith('X'))
          marks.published ??= { value: opening.day, precision: 'day', basis: 'dateline', rule: 'dateline-day' };
      }
      const found = creditsInBlock(text, span, 'body');
      credit(found);
      if (words.length <= 90 && found.some(({ rule }) => rule === 'credit-line' || rule === 'credit-from') && isCreditAlone(words))
        marks.furniture.push({ span, kind: 'credit', rule: 'credit-line' });
      else {
        marks.paragraphs.push(span);
        append(marks.furniture, inlineFurniture(text, span));
      }
    }
  }
  marks.furniture.sort(bySpan);
  credit(
    namedAgencies(
      text,
      marks.furniture.map(({ span }) => span),
      marks.dateline?.span ?? null,
    ),
  );
  return marks;
}

const isCreditAlone = (words: string) => words.trim().split(/\s+/).length <= 9;
