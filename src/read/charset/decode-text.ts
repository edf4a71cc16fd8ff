import iconv from 'iconv-lite';
import type { Problem } from '../../model/problem.js';
import { lazily } from '../lazily.js';
import { mojibakeIn } from './mojibake.js';

const chardet = lazily<typeof import('chardet')>('chardet');

export interface DecodedText {
  text: string;
  encoding: string;
  basis: 'bom' | 'stated' | 'utf-8' | 'detected';
  problems: Problem[];
}

const MARKS: readonly [string, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const startsWith = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, i) => bytes[i] === byte);

/** Text files of 16-bit units without a mark: every second byte of English text is null. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 2000);
  if (sample.length < 4) return null;
  let [even, odd] = [0, 0];
  for (let i = 0; i + 1 < sample.length; i += 2) {
    if (sample[i] === 0) even++;
    if (sample[i + 1] === 0) odd++;
  }
  const pairs = Math.floor(sample.length / 2);
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.7 && odd < pairs * 0.05) return 'utf-16be';
  return null;
}

/** Bytes that no text has, over a sample of the whole. */
function isBinary(bytes: Uint8Array): boolean {
  const step = Math.max(1, Math.floor(bytes.length / 65_536));
  let [seen, odd] = [0, 0];
  for (let i = 0; i < bytes.length; i += step) {
    const byte = bytes[i] as number;
    seen++;
    if (byte === 0 || byte === 0x7f || (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 0x1b)) odd++;
  }
  return odd > seen * 0.02 + 1;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** Windows-1252 is what a page means that says Latin-1 or ASCII (WHATWG Encoding Standard, 4.2). */
const usable = (label: string | null | undefined): string | null => {
  if (!label) return null;
  const name = label.trim().toLowerCase();
  if (/^(?:iso-?8859-?1|latin-?1|us-ascii|ascii|l1)$/.test(name)) return 'windows-1252';
  return iconv.encodingExists(name) ? name : null;
};

/**
 * Bytes → text: by byte order mark, the encoding stated (by a header or the page), a strict UTF-8 probe, a detector. Newlines become
 * \n; nothing else is changed. null when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array, stated?: string | null): DecodedText | null {
  const problems: Problem[] = [];
  const done = (raw: string, encoding: string, basis: DecodedText['basis']): DecodedText => {
    const text = raw.replace(/\r\n?/g, '\n');
    const garbled = mojibakeIn(text);
    if (garbled)
      problems.push({
        code: 'mojibake',
        what: `letters garbled by a wrong decoding before it came here (${garbled}); --repair mends them`,
      });
    const lost = text.split('\ufffd').length - 1;
    if (lost) problems.push({ code: 'undecodable', what: `${lost} characters could not be decoded as ${encoding}` });
    return { text, encoding, basis, problems };
  };
  for (const [encoding, mark] of MARKS) {
    if (startsWith(bytes, mark)) return done(iconv.decode(Buffer.from(bytes.subarray(mark.length)), encoding), encoding, 'bom');
  }
  const wide = unmarkedUtf16(bytes);
  if (wide) return done(iconv.decode(Buffer.from(bytes), wide), wide, 'detected');
  const label = usable(stated);
  if (isBinary(bytes) && !/^(?:utf-?16|utf-?32|iso-2022|hz)/.test(label ?? '')) return null;
  const probed = decodeUtf8(bytes);
  // What decodes as UTF-8 with letters beyond ASCII in it is UTF-8, whatever its page says.
  if (
    probed !== null &&
    (!label ||
      label.startsWith('utf-8') ||
      label === 'utf8' ||
      /[^\x00-\x7f]/.test(probed) ||
      !/^(?:iso-2022|hz|utf-?7|utf-?16)/.test(label))
  )
    return done(probed, 'utf-8', label && label !== 'windows-1252' ? 'stated' : 'utf-8');
  if (label && !/^utf-?8$/.test(label)) return done(iconv.decode(Buffer.from(bytes), label), label, 'stated');
  const found = usable(chardet().detect(Buffer.from(bytes.subarray(0, 65_536))));
  const encoding = found && !/^utf-?8$/.test(found) ? found : 'windows-1252';
  return done(iconv.decode(Buffer.from(bytes), encoding), encoding, 'detected');
}
