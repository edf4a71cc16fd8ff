import type { Piece } from './piece.js';
import { zipEntries } from './zip.js';

/** A document that unpacks to more is taken for a bomb. */
const LARGEST = 200 * 1024 * 1024;

/** Is this archive a Word document? */
export const isWord = (bytes: Uint8Array): boolean => (zipEntries(bytes) ?? []).some(({ name }) => name === 'word/document.xml');

/** A Word document (DOCX) → its text as markup: headings, lists and tables keep their shape. A string says why there is none. */
export async function pieceOfWord(bytes: Uint8Array): Promise<Piece | string> {
  const size = (zipEntries(bytes) ?? []).reduce((sum, entry) => sum + entry.size, 0);
  if (size > LARGEST) return `unpacks to ${Math.round(size / 1024 / 1024)} MB, more than a document holds`;
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    return { kind: 'fragment', content: value, given: {} };
  } catch (error) {
    return `a Word document that cannot be read (${(error as Error).message.slice(0, 120)})`;
  }
}
