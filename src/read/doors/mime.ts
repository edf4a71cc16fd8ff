import iconv from 'iconv-lite';

/** One part of a MIME message (RFC 2045): its headers in lower case, its bytes decoded, the parts within it. */
export interface MimePart {
  headers: ReadonlyMap<string, string>;
  type: string;
  parameters: ReadonlyMap<string, string>;
  bytes: Uint8Array;
  parts: MimePart[];
}

const DEEPEST = 8;
const MOST_PARTS = 500;

/** "text/html; charset=utf-8" → the type and its parameters. */
function contentType(value: string): { type: string; parameters: Map<string, string> } {
  const [type = '', ...rest] = value.split(';');
  const parameters = new Map<string, string>();
  for (const piece of rest.slice(0, 20)) {
    const at = piece.indexOf('=');
    if (at > 0)
      parameters.set(
        piece.slice(0, at).trim().toLowerCase(),
        piece
          .slice(at + 1)
          .trim()
          .replace(/^"|"$/g, ''),
      );
  }
  return { type: type.trim().toLowerCase(), parameters };
}

/** Header lines up to the empty one; folded lines are joined. Returns where the body begins. */
function headersOf(latin: string, start: number): { headers: Map<string, string>; body: number } {
  const headers = new Map<string, string>();
  let at = start;
  let name = '';
  for (let lines = 0; at < latin.length && lines < 2000; lines++) {
    const end = latin.indexOf('\n', at);
    const line = latin.slice(at, end < 0 ? latin.length : end).replace(/\r$/, '');
    at = end < 0 ? latin.length : end + 1;
    if (!line) break;
    if (/^[ \t]/.test(line) && name) headers.set(name, `${headers.get(name) ?? ''} ${line.trim()}`.slice(0, 20_000));
    else {
      const colon = line.indexOf(':');
      if (colon <= 0) continue;
      name = line.slice(0, colon).trim().toLowerCase();
      if (!headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
      else name = '';
    }
  }
  return { headers, body: at };
}

const bytesOf = (latin: string): Uint8Array => Buffer.from(latin, 'latin1');

function unpack(latin: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return Buffer.from(latin.replace(/[^A-Za-z0-9+/=]/g, ''), 'base64');
  if (encoding === 'quoted-printable')
    return bytesOf(
      latin
        .replace(/[ \t]+(?=\r?\n)/g, '')
        .replace(/=\r?\n/g, '')
        .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    );
  return bytesOf(latin);
}

/** Bytes of a message → its parts. Never throws; what is broken is what it is as far as it goes. */
export function parseMime(bytes: Uint8Array): MimePart {
  let count = 0;
  const read = (latin: string, depth: number): MimePart => {
    count++;
    const { headers, body } = headersOf(latin, 0);
    const { type, parameters } = contentType(headers.get('content-type') ?? 'text/plain');
    const boundary = parameters.get('boundary');
    if (!type.startsWith('multipart/') || !boundary || depth >= DEEPEST) {
      const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase().trim();
      return { headers, type, parameters, bytes: unpack(latin.slice(body), encoding), parts: [] };
    }
    const parts: MimePart[] = [];
    const mark = `--${boundary}`;
    let at = latin.indexOf(mark, body);
    while (at >= 0 && count < MOST_PARTS) {
      if (latin.startsWith('--', at + mark.length)) break;
      const from = latin.indexOf('\n', at);
      if (from < 0) break;
      const next = latin.indexOf(`\n${mark}`, from);
      const end = next < 0 ? latin.length : next;
      parts.push(read(latin.slice(from + 1, end).replace(/\r$/, ''), depth + 1));
      at = next < 0 ? -1 : next + 1;
    }
    return { headers, type, parameters, bytes: new Uint8Array(), parts };
  };
  return read(Buffer.from(bytes).toString('latin1'), 0);
}

/** Every part that holds content, outermost first. */
export function leavesOf(part: MimePart): MimePart[] {
  return part.parts.length ? part.parts.flatMap(leavesOf) : [part];
}

/** Words of a header with its encoded pieces (RFC 2047) decoded. */
export function headerWords(value: string | undefined): string {
  return (value ?? '')
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?([\w-]{2,30})\?([bq])\?([^?]*)\?=/gi, (whole, charset: string, way: string, words: string) => {
      if (!iconv.encodingExists(charset)) return whole;
      const bytes =
        way.toLowerCase() === 'b' ? Buffer.from(words, 'base64') : Buffer.from(unpack(words.replaceAll('_', ' '), 'quoted-printable'));
      return iconv.decode(bytes, charset);
    })
    .replace(/\s+/g, ' ')
    .trim();
}
