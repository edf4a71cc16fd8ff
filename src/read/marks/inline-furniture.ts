import type { Furniture } from '../../model/report.js';
import type { Span } from '../../model/span.js';

/** Words of the page that run into a paragraph, between two sentences of it. */
const BETWEEN: readonly [string, string, RegExp][] = [
  [
    'navigation',
    'inline-advertisement',
    /(?<=[.!?”"’'] )(?:Advertisement|ADVERTISEMENT|Advertising|Story continues below(?: advertisement)?|Article continues below(?: advertisement)?)(?= ["“‘]?[\p{Lu}\d]|\s*$)/gu,
  ],
  ['navigation', 'inline-advertisement', /^(?:Advertisement|ADVERTISEMENT)(?= ["“‘]?\p{Lu})/gu],
  ['prompt', 'inline-share', /(?<=[.!?”"] )(?:Share on Facebook|Share on Twitter|Click to tweet|Tweet this)(?=\s|$)/gu],
  ['prompt', 'trailing-more', /(?<=[.!?…”"] )(?:Read more|READ MORE|More|MORE|Continue reading|See more)\s?[.…»›>]*$/gu],
  [
    'prompt',
    'trailing-click',
    /(?<=[.!?…”"] )(?:(?:Click|Tap|CLICK) (?:here|or tap here|HERE)|Sign up for (?:our|the|free)|Follow us on|Download (?:our|the) (?:free )?[\p{L}\d ]{0,40}app)\b[^.!?]{0,120}[.!?]?$/gu,
  ],
];

/** How far before "MORE" such a list of links begins at most. */
const LINK_LIST = 600;

/**
 * Links run together with the sentence round them: the full name of someone again, headlines glued to it without a blank, and a
 * closing "MORE". They begin behind the last place where the name's last word stood.
 */
function gluedLinks(text: string, [start, end]: Span): Furniture[] {
  const marks: Furniture[] = [];
  const block = text.slice(start, end);
  for (const more of block.matchAll(/ MORE(?=[\s,.;:)]|$)/g)) {
    const from = Math.max(0, more.index - LINK_LIST, (marks.at(-1)?.span[1] ?? start) - start);
    const window = block.slice(from, more.index);
    const glue = /(?<![\p{L}])(\p{Lu}\p{Ll}+)(?=\p{Lu}\p{L}* )/u.exec(window);
    if (!glue) continue;
    const name = glue[1] as string;
    const before = window.slice(0, glue.index);
    const last = before.lastIndexOf(name);
    const begin = last >= 0 && glue.index - last < 80 ? last + name.length : glue.index + name.length;
    marks.push({
      span: [start + from + begin + (/^\s/.test(window.slice(begin)) ? 1 : 0), start + more.index + 5],
      kind: 'related',
      rule: 'glued-links',
    });
  }
  return marks;
}

/** Furniture inside one paragraph; the paragraph stays, these words count as not of it. */
export function inlineFurniture(text: string, span: Span): Furniture[] {
  const [start, end] = span;
  const block = text.slice(start, end);
  const marks: Furniture[] = gluedLinks(text, span);
  /** Which letters of the block are marked already; made when there is something to compare with. */
  let taken: Uint8Array | undefined;
  for (const [kind, rule, pattern] of BETWEEN) {
    for (const { index, 0: words } of block.matchAll(pattern)) {
      taken ??= lettersOf(marks, start, end);
      if (taken.subarray(index, index + words.length).includes(1)) continue;
      taken.fill(1, index, index + words.length);
      marks.push({ span: [start + index, start + index + words.length], kind, rule });
    }
  }
  return marks;
}

function lettersOf(marks: readonly Furniture[], start: number, end: number): Uint8Array {
  const taken = new Uint8Array(end - start);
  for (const { span } of marks) taken.fill(1, span[0] - start, span[1] - start);
  return taken;
}
