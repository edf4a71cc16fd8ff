import { isWord } from './doors/word.js';

/** What a file is, told by its name and by how it begins. */
export type Kind =
  | 'text'
  | 'markdown'
  | 'page'
  | 'mhtml'
  | 'mail'
  | 'feed'
  | 'json-feed'
  | 'json'
  | 'pdf'
  | 'word'
  | 'zip'
  | 'warc'
  | 'gzip';

const HEAD = 4096;

const startsWith = (bytes: Uint8Array, ...codes: number[]) => codes.every((code, i) => bytes[i] === code);

/** Is this text a web page by how it begins? */
const beginsAsPage = (head: string) => /^[\s\ufeff]*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(head);

/** Does a text begin with header lines as messages do? */
const beginsAsMessage = (head: string) =>
  /^(?:[\w-]{2,40}: [^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2}/.test(head) &&
  /^(?:MIME-Version|Return-Path|Received|Delivered-To|From|Message-ID|Date|Subject): /im.test(head);

/** The kind of a file; content goes before the name, but for kinds that begin like plain text. */
export function kindOf(name: string, bytes: Uint8Array): Kind {
  const plain = name.toLowerCase();
  if (startsWith(bytes, 0x1f, 0x8b)) return 'gzip';
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'pdf';
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return isWord(bytes) ? 'word' : 'zip';
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1').replace(/\0/g, '');
  const begin = head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').trimStart();
  if (/^WARC\/\d/.test(begin)) return 'warc';
  const isMessage = /\.(?:mht|mhtml|eml)$/.test(plain) || beginsAsMessage(begin);
  if (isMessage && beginsAsMessage(begin))
    return /\.mhtm?l?$/.test(plain) || (/multipart\/related/i.test(begin) && !/^(?:To|Delivered-To|Received): /im.test(begin))
      ? 'mhtml'
      : 'mail';
  if (/^<\?xml|^<(?:rss|feed|rdf:RDF)\b/i.test(begin) && /<(?:rss|feed|rdf:RDF)\b/i.test(head)) return 'feed';
  if (/\.(?:x?html?|shtml)$/.test(plain) || beginsAsPage(begin)) return 'page';
  if (/\.json$/.test(plain) && /^[{[]/.test(begin)) return /jsonfeed\.org\/version/.test(head) ? 'json-feed' : 'json';
  if (/^\{/.test(begin) && /"version"\s*:\s*"https:\/\/jsonfeed\.org/.test(head)) return 'json-feed';
  return /\.(?:md|markdown)$/.test(plain) ? 'markdown' : 'text';
}

/** What a page says its letters are coded in, in its first bytes (WHATWG prescan, shortened); a header's word goes before it. */
export function charsetInPage(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  return (
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    null
  );
}
