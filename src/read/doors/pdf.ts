import type { Glyphs, LaidBlock } from './pdf-layout.js';
import { headKey, layPage, runningHeads } from './pdf-layout.js';

/** The text of a release or filing, with what its pages repeat told apart. */
export interface PdfText {
  title: string | null;
  blocks: { text: string; furniture: boolean; heading: boolean }[];
  pages: number;
  cut: boolean;
}

/** Pages read at most: a filing has fewer, and memory stays bounded. */
const MOST_PAGES = 400;

interface TextItem {
  str?: string;
  transform?: number[];
  width?: number;
}

/** Reads a PDF's text layer; a string says why there is none. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText | string> {
  const { getDocumentProxy } = await import('unpdf');
  let document: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false, disableFontFace: true });
  } catch (error) {
    return /password/i.test((error as Error).message)
      ? 'a PDF that asks for a password; save it without one'
      : 'a PDF that cannot be read; it is damaged or no PDF';
  }
  try {
    const pages: LaidBlock[][] = [];
    const count = Math.min(document.numPages, MOST_PAGES);
    for (let number = 1; number <= count; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const { height } = page.getViewport({ scale: 1 });
      pages.push(layPage((items as TextItem[]).flatMap(glyphsOf), height));
      page.cleanup();
    }
    const heads = runningHeads(pages);
    const all = pages.flat();
    const body = all.filter(({ margin, text }) => !(margin && heads.has(headKey(text))));
    const usual = usualSize(body);
    const title = titleOf(pages[0] ?? [], usual);
    if (!body.length) return 'a PDF without text (pictures of pages perhaps); text recognition is wanted first';
    return {
      title,
      pages: document.numPages,
      cut: document.numPages > MOST_PAGES,
      blocks: all.map(({ text, margin, size, lines }) => ({
        text,
        furniture: margin && heads.has(headKey(text)),
        heading: size > usual * 1.12 && lines <= 3 && text.length < 200,
      })),
    };
  } catch {
    return 'a PDF that cannot be read to its end; it is damaged';
  } finally {
    await document.destroy();
  }
}

function glyphsOf({ str, transform, width }: TextItem): Glyphs[] {
  if (!str || !transform) return [];
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform;
  // Words set on end (stamps in the margin) are no lines of the text.
  if (Math.abs(b) > Math.abs(a) * 0.2) return [];
  return [{ text: str, x, y, width: width ?? 0, size: Math.abs(d) || Math.abs(a) || 10 }];
}

/** The size of type most letters are set in. */
function usualSize(blocks: readonly LaidBlock[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of blocks) letters.set(Math.round(size * 2) / 2, (letters.get(Math.round(size * 2) / 2) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 10;
}

/** The largest type on the first page is the title, when it is larger than the text and short. */
function titleOf(page: readonly LaidBlock[], usual: number): string | null {
  const largest = Math.max(0, ...page.filter(({ text }) => /\p{L}{3}/u.test(text)).map(({ size }) => size));
  const found = page.find(({ size, text }) => size >= largest - 0.5 && /\p{L}{3}/u.test(text));
  return found && largest > usual * 1.15 && found.text.length < 250 && found.text.split(' ').length >= 2 ? found.text : null;
}
