import type { Problem } from '../model/problem.js';
import type { Report } from '../model/report.js';
import type { Stage } from '../model/stage.js';
import { STAGE_VERSIONS } from '../model/versions.js';
import { decodeText } from './charset/decode-text.js';
import { piecesOfFeed } from './doors/feed.js';
import { pieceOfMail } from './doors/mail.js';
import type { Piece } from './doors/piece.js';
import { pageOfMhtml } from './doors/web-archive-page.js';
import { charsetInPage, kindOf } from './kinds.js';
import type { OutletList } from './outlets.js';
import { reportOfPiece, withFile } from './pieces.js';

export { completeReport } from './complete-report.js';
export type { PartialReport } from './given.js';

/** Bytes of one file with what is known of where they came from. `name` is a base name, never a path. */
export interface RawFile {
  name: string;
  bytes: Uint8Array;
  role?: Report['role'];
  /** Where it was fetched from, and the encoding and kind the sender stated. */
  url?: string;
  charset?: string;
  kind?: 'page';
  /** The user's own outlets, which go before the list that comes with the program. */
  outlets?: OutletList;
  /** Mends letters garbled by a wrong decoding. */
  repair?: boolean;
}

/** What one input gave: the reports in it, and what could not be read, each said once. */
export interface ReadResult {
  reports: Report[];
  problems: Problem[];
}

const WANTED = 'give a text, a page or another kind that is read';

/** The pieces of a file, or why there are none. */
function piecesOf(file: RawFile): { pieces: Piece[]; problems: Problem[] } {
  const { name, bytes } = file;
  const none = (code: string, what: string) => ({ pieces: [], problems: [{ code, what }] });
  if (!bytes.length) return none('empty', 'the file is empty; there is nothing to read');
  const kind = file.kind ?? kindOf(name, bytes);
  if (kind === 'zip') return none('zip', 'a zip archive; unpack it and give what is in it');
  if (kind === 'pdf' || kind === 'word' || kind === 'warc' || kind === 'gzip')
    return none('container', `a ${kind} file is unpacked by readFile`);
  if (kind === 'mhtml' || kind === 'mail') {
    const piece = kind === 'mhtml' ? pageOfMhtml(bytes) : pieceOfMail(bytes);
    return piece
      ? { pieces: [piece], problems: [] }
      : none('no-text', `no readable text in the ${kind === 'mhtml' ? 'saved page' : 'message'}`);
  }
  const decoded = decodeText(bytes, file.charset ?? (kind === 'page' || kind === 'feed' ? charsetInPage(bytes) : null));
  if (!decoded) return none('binary', `binary data, no text; ${WANTED}`);
  const { text, problems } = decoded;
  if (!text.trim()) return none('empty', 'the file is empty but for blanks; there is nothing to read');
  if (kind === 'feed' || kind === 'json-feed') return piecesOfFeed(text);
  if (kind === 'page') return { pieces: [{ kind: 'page', content: text, given: {}, problems }], problems: [] };
  if (kind === 'markdown') return { pieces: [{ kind: 'markdown', content: text, given: {}, problems }], problems: [] };
  return { pieces: [{ kind: 'text', content: text, given: {}, problems }], problems: [] };
}

/** One file → the reports in it (a text or a page holds one; a feed many). */
export const read: Stage<RawFile, ReadResult> = {
  name: 'read',
  version: STAGE_VERSIONS.read,
  run(file) {
    const { pieces, problems } = piecesOf(file);
    return {
      reports: pieces.map((piece) => withFile(reportOfPiece(piece, file), file)),
      problems: problems.map((problem) => ({ ...problem, input: file.name })),
    };
  },
};
