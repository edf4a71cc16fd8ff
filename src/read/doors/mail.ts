import { decodeText } from '../charset/decode-text.js';
import { headerWords, leavesOf, parseMime } from './mime.js';
import type { Piece } from './piece.js';

const ADDRESS = /<?([^\s<>"@]+)@([\w-]+(?:\.[\w-]+)+)>?\s*$/;

/**
 * A newsletter or release that came by mail: subject, sender and date become title, outlet and date of publication. To whom it went,
 * and where its links lead, is dropped.
 */
export function pieceOfMail(bytes: Uint8Array): Piece | null {
  const message = parseMime(bytes);
  const leaves = leavesOf(message).filter((part) => !/attachment/i.test(part.headers.get('content-disposition') ?? ''));
  const part = leaves.find(({ type }) => type === 'text/html') ?? leaves.find(({ type }) => type === 'text/plain' || type === '');
  const decoded = part ? decodeText(part.bytes, part.parameters.get('charset')) : null;
  if (!part || !decoded) return null;
  const from = headerWords(message.headers.get('from'));
  const domain = ADDRESS.exec(from)?.[2]?.toLowerCase();
  const name = from.replace(ADDRESS, '').replace(/["<>]/g, '').trim();
  const title = headerWords(message.headers.get('subject')).replace(/^(?:(?:fwd?|re|aw|wg)\s?:\s*)+/i, '');
  const published = headerWords(message.headers.get('date'));
  return {
    kind: part.type === 'text/html' ? 'fragment' : 'text',
    content: decoded.text,
    given: {
      ...(title ? { title } : {}),
      ...(published ? { published } : {}),
      ...(name || domain ? { outlet: { name: name || (domain as string), ...(domain ? { domain } : {}) } } : {}),
    },
    problems: decoded.problems,
  };
}
