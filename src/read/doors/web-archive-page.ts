import { decodeText } from '../charset/decode-text.js';
import { headerWords, leavesOf, parseMime } from './mime.js';
import type { Piece } from './piece.js';

/** A page as browsers save it in one file (MHTML): its root part, with the address it was saved from. */
export function pageOfMhtml(bytes: Uint8Array): Piece | null {
  const message = parseMime(bytes);
  const leaves = leavesOf(message);
  const start = message.parameters.get('start');
  const root = leaves.find((part) => start && part.headers.get('content-id') === start) ?? leaves.find((part) => /html/.test(part.type));
  const decoded = root ? decodeText(root.bytes, root.parameters.get('charset')) : null;
  if (!root || !decoded) return null;
  const url = headerWords(message.headers.get('snapshot-content-location')) || headerWords(root.headers.get('content-location'));
  return { kind: 'page', content: decoded.text, given: /^https?:/i.test(url) ? { url } : {}, problems: decoded.problems };
}
