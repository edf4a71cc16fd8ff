import { largest } from '../../text/lists.js';
/** A run of letters on a page, in points from the lower left corner. */
export interface Glyphs {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

/** A line of one column. */
export interface LaidLine {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
}

/** A paragraph as the page sets it. */
export interface LaidBlock {
  text: string;
  size: number;
  lines: number;
  /** It stands in the margin above or below the text of its page. */
  margin: boolean;
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Runs that share a base line and stand close become one piece of a line; a wide gap is a gap between columns. */
function piecesOf(glyphs: readonly Glyphs[]): LaidLine[] {
  const sorted = glyphs.filter(({ text }) => text.trim()).sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: Glyphs[][] = [];
  for (const glyph of sorted) {
    const row = rows.at(-1);
    if (row && Math.abs((row[0] as Glyphs).y - glyph.y) <= Math.max(2, glyph.size * 0.35)) row.push(glyph);
    else rows.push([glyph]);
  }
  const pieces: LaidLine[] = [];
  for (const row of rows) {
    let open: LaidLine | null = null;
    for (const { text, x, y, width, size } of row.sort((a, b) => a.x - b.x)) {
      const gap: number = open ? x - open.right : 0;
      if (open && gap < size * 1.6) {
        open.text += (gap > size * 0.18 && !/\s$/.test(open.text) && !/^\s/.test(text) ? ' ' : '') + text;
        open.right = Math.max(open.right, x + width);
        open.size = Math.max(open.size, size);
      } else {
        open = { text, left: x, right: x + width, y, size };
        pieces.push(open);
      }
    }
  }
  return pieces.map((piece) => ({ ...piece, text: piece.text.replace(/\s+/g, ' ').trim() })).filter(({ text }) => text);
}

/** A white strip this wide, in points, parts columns. */
const GUTTER = 10;

/** Where a white strip runs down through all pieces, with enough of them on both sides; null when none does. */
function gutterOf(pieces: readonly LaidLine[]): number | null {
  if (pieces.length < 8) return null;
  const edges = pieces.map(({ left, right }) => ({ left, right })).sort((a, b) => a.left - b.left);
  let reach = edges[0]?.right ?? 0;
  for (const [index, { left, right }] of edges.entries()) {
    if (left - reach > GUTTER && index >= 4 && edges.length - index >= 4) return (reach + left) / 2;
    reach = Math.max(reach, right);
  }
  return null;
}

/** Recursive cuts (after Nagy and Seth, 1984): columns where a gutter runs through, else at the widest white band across the page. */
function inReadingOrder(pieces: readonly LaidLine[], depth = 0): LaidLine[][] {
  if (pieces.length < 2 || depth > 12) return pieces.length ? [[...pieces].sort((a, b) => b.y - a.y || a.left - b.left)] : [];
  const gutter = gutterOf(pieces);
  if (gutter !== null) {
    const left = pieces.filter(({ right }) => right <= gutter);
    const right = pieces.filter(({ right }) => right > gutter);
    return [...inReadingOrder(left, depth + 1), ...inReadingOrder(right, depth + 1)];
  }
  const byHeight = [...pieces].sort((a, b) => b.y - a.y);
  // A line across all columns hides their gutter: try above and below each band of white, widest first.
  const bands = byHeight
    .slice(1)
    .map((piece, i) => ({ at: i + 1, gap: (byHeight[i] as LaidLine).y - piece.y }))
    .filter(({ gap }) => gap > median(byHeight.map(({ size }) => size)) * 1.25)
    .sort((a, b) => b.gap - a.gap)
    .slice(0, 6);
  for (const { at } of bands) {
    const [above, below] = [byHeight.slice(0, at), byHeight.slice(at)];
    if (gutterOf(above) !== null || gutterOf(below) !== null)
      return [...inReadingOrder(above, depth + 1), ...inReadingOrder(below, depth + 1)];
  }
  return [byHeight.sort((a, b) => b.y - a.y || a.left - b.left)];
}

const ENDS = /[.!?:;”"’')\]]$/;

/** Lines of one column → paragraphs: apart by white, by an indent, by a short last line, by another size of type. */
function paragraphsOf(lines: readonly LaidLine[], height: number): LaidBlock[] {
  const blocks: LaidBlock[] = [];
  const gaps = lines.slice(1).map(({ y }, i) => (lines[i] as LaidLine).y - y);
  const spacing = median(gaps.filter((gap) => gap > 0)) || 12;
  const left = median(lines.map((line) => line.left));
  const right = largest(lines.map((line) => line.right));
  let previous: LaidLine | null = null;
  for (const line of lines) {
    const block = blocks.at(-1);
    const margin = line.y > height * 0.93 || line.y < height * 0.07;
    const starts: boolean =
      !previous ||
      !block ||
      block.margin !== margin ||
      previous.y - line.y > spacing * 1.35 ||
      previous.y < line.y ||
      Math.abs(previous.size - line.size) > 1 ||
      (line.left - left > 8 && previous.left - left <= 8) ||
      /^[•·▪–-] /.test(line.text) ||
      (ENDS.test(previous.text) && right - previous.right > (right - left) * 0.25);
    if (starts || !block) blocks.push({ text: line.text, size: line.size, lines: 1, margin });
    else {
      // A word parted at the line's end is one word again.
      block.text =
        /\p{Ll}-$/u.test(block.text) && /^\p{Ll}/u.test(line.text) ? block.text.slice(0, -1) + line.text : `${block.text} ${line.text}`;
      block.lines++;
    }
    previous = line;
  }
  return blocks;
}

/** The paragraphs of one page in reading order. */
export function layPage(glyphs: readonly Glyphs[], height: number): LaidBlock[] {
  return inReadingOrder(piecesOf(glyphs)).flatMap((lines) => paragraphsOf(lines, height));
}

/** Lines in the margins that pages repeat, but for their numbers: running heads and feet. */
export function runningHeads(pages: readonly LaidBlock[][]): Set<string> {
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(page.filter(({ margin }) => margin).map(({ text }) => headKey(text))))
      seen.set(key, (seen.get(key) ?? 0) + 1);
  const least = Math.max(2, Math.ceil(pages.length * 0.4));
  return new Set([...seen].filter(([key, count]) => count >= least || /^(?:page )?#(?: (?:of|\/) #)?$/.test(key)).map(([key]) => key));
}

export const headKey = (text: string): string => text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
