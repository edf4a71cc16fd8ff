import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** A stored HTTP response: status, headers in lower case, the body as the site meant it. */
export interface HttpResponse {
  status: number;
  headers: ReadonlyMap<string, string>;
  body: Buffer;
}

/** A body that unpacks to more is cut out: no page is that long. */
const LARGEST = 64 * 1024 * 1024;

/** Takes the chunk lengths (RFC 9112, 7.1) out of a body; one that is not chunked, though it says so, stays as it is. */
function dechunk(body: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\r\n', at);
    const size = end < 0 || end - at > 40 ? Number.NaN : Number.parseInt(body.toString('latin1', at, end), 16);
    if (!Number.isFinite(size) || size < 0) return pieces.length ? Buffer.concat(pieces) : body;
    if (size === 0) break;
    pieces.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return Buffer.concat(pieces);
}

function unpack(body: Buffer, encoding: string): Buffer | null {
  const options = { maxOutputLength: LARGEST };
  try {
    if (encoding === 'gzip' || encoding === 'x-gzip') return gunzipSync(body, options);
    if (encoding === 'br') return brotliDecompressSync(body, options);
    if (encoding === 'deflate') {
      try {
        return inflateSync(body, options);
      } catch {
        return inflateRawSync(body, options);
      }
    }
    return body;
  } catch {
    // Crawlers often store the body unpacked under the header it came with.
    return /^\s*</.test(body.toString('latin1', 0, 100)) ? body : null;
  }
}

/** The bytes of a stored response → its parts; null when they are no response, or its body cannot be unpacked. */
export function parseHttpResponse(bytes: Buffer): HttpResponse | null {
  const headEnd = bytes.indexOf('\r\n\r\n');
  const bare = headEnd < 0 ? bytes.indexOf('\n\n') : -1;
  const end = headEnd >= 0 ? headEnd : bare;
  if (end < 0 || end > 256 * 1024) return null;
  const [first = '', ...lines] = bytes.toString('latin1', 0, end).split(/\r?\n/);
  const status = /^HTTP\/[\d.]+ (\d{3})/.exec(first)?.[1];
  if (!status) return null;
  const headers = new Map<string, string>();
  for (const line of lines.slice(0, 500)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  let body: Buffer | null = bytes.subarray(end + (headEnd >= 0 ? 4 : 2));
  if (/chunked/i.test(headers.get('transfer-encoding') ?? '')) body = dechunk(body);
  for (const encoding of (headers.get('content-encoding') ?? '').toLowerCase().split(',').reverse())
    body = body && unpack(body, encoding.trim());
  return body ? { status: Number(status), headers, body } : null;
}
