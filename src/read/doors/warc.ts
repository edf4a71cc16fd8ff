import { createGunzip } from 'node:zlib';
import type { Problem } from '../../model/problem.js';
import { parseHttpResponse } from './http-payload.js';

/** A page found in a web archive. */
export interface ArchivedPage {
  url: string;
  bytes: Uint8Array;
  charset?: string;
}

/** A record longer than this is passed over unread: no page is that long. */
const LARGEST = 32 * 1024 * 1024;
const LONGEST_LINE = 64 * 1024;

class Ended extends Error {}

/** Reads lines and counted bytes from chunks; holds no more than it was asked for. */
class Reader {
  #chunks: AsyncIterator<Uint8Array>;
  #buffer: Buffer = Buffer.alloc(0);

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  async #more(): Promise<boolean> {
    const { done, value } = await this.#chunks.next();
    if (done) return false;
    this.#buffer = this.#buffer.length
      ? Buffer.concat([this.#buffer, value])
      : Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    return true;
  }

  /** The next line without its end; null at the end of the file. */
  async line(): Promise<string | null> {
    let end = this.#buffer.indexOf(10);
    while (end < 0) {
      if (this.#buffer.length > LONGEST_LINE) throw new Ended('a line without end');
      if (!(await this.#more())) return this.#buffer.length ? this.#rest() : null;
      end = this.#buffer.indexOf(10);
    }
    const line = this.#buffer.toString('utf8', 0, end).replace(/\r$/, '');
    this.#buffer = this.#buffer.subarray(end + 1);
    return line;
  }

  #rest(): string {
    const rest = this.#buffer.toString('utf8');
    this.#buffer = Buffer.alloc(0);
    return rest;
  }

  /** So many bytes; null when they were passed over because they are not wanted. Throws when the file ends within them. */
  async take(size: number, wanted: boolean): Promise<Buffer | null> {
    const pieces: Buffer[] = [];
    let left = size;
    while (left > 0) {
      if (!this.#buffer.length && !(await this.#more())) throw new Ended(`${left} of ${size} bytes are missing`);
      const piece = this.#buffer.subarray(0, left);
      if (wanted) pieces.push(piece);
      this.#buffer = this.#buffer.subarray(piece.length);
      left -= piece.length;
    }
    return wanted ? Buffer.concat(pieces) : null;
  }
}

/** Is this the start of gzip? */
const isGzip = (chunk: Uint8Array) => chunk[0] === 0x1f && chunk[1] === 0x8b;

async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) return;
  const all = (async function* () {
    yield first.value;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  })();
  if (!isGzip(first.value)) {
    yield* all;
    return;
  }
  const gunzip = createGunzip();
  const feeding = (async () => {
    try {
      for await (const chunk of all)
        if (!gunzip.write(chunk)) await new Promise((resolve) => gunzip.once('drain', resolve).once('close', resolve));
      gunzip.end();
    } catch (error) {
      gunzip.destroy(error as Error);
    }
  })();
  yield* gunzip;
  await feeding;
}

/**
 * The pages of a web archive (ISO 28500), one record in memory at a time. A file that ends within a record or within its gzip is told
 * as a problem, with what was read before it given.
 */
export async function* readWarc(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ArchivedPage | Problem> {
  const reader = new Reader(unpacked(chunks));
  let records = 0;
  let pages = 0;
  try {
    for (;;) {
      let line = await reader.line();
      while (line === '') line = await reader.line();
      if (line === null) break;
      if (!/^WARC\/\d/.test(line)) throw new Ended(records ? 'no record begins where one should' : 'it does not begin as a web archive');
      const headers = new Map<string, string>();
      for (let header = await reader.line(); header; header = await reader.line()) {
        const colon = header.indexOf(':');
        if (colon > 0) headers.set(header.slice(0, colon).trim().toLowerCase(), header.slice(colon + 1).trim());
        if (headers.size > 200) throw new Ended('a record with more than 200 headers');
      }
      const length = Number(headers.get('content-length') ?? Number.NaN);
      if (!Number.isSafeInteger(length) || length < 0) throw new Ended('a record without its length');
      records++;
      const url = (headers.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
      const wanted = headers.get('warc-type') === 'response' && /^https?:/i.test(url) && length <= LARGEST;
      const content = await reader.take(length, wanted);
      const response = content ? parseHttpResponse(content) : null;
      const type = response?.headers.get('content-type') ?? '';
      if (response && response.status === 200 && /html|^$/i.test(type.split(';')[0] as string) && response.body.length) {
        const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1];
        pages++;
        yield { url, bytes: response.body, ...(charset ? { charset } : {}) };
      }
    }
    if (!records) yield { code: 'empty', what: 'the web archive is empty' };
    else if (!pages) yield { code: 'no-pages', what: `none of the ${records} records of the web archive is a page` };
  } catch (error) {
    const why =
      error instanceof Ended
        ? error.message
        : /unexpected end|incorrect|invalid/i.test((error as Error).message)
          ? 'its compressed data breaks off'
          : (error as Error).message;
    yield { code: 'truncated', what: `the web archive is cut short after ${records} records: ${why}; the pages before were read` };
  }
}
