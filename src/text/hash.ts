import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';

/** SHA-256 (FIPS 180-4) of a text as UTF-8 or of bytes, in hex. */
export const sha256Hex = (input: string | Uint8Array): string => bytesToHex(sha256(typeof input === 'string' ? utf8ToBytes(input) : input));

/** A short stable id made from what it names: the first 12 hex digits of the hash of the parts. */
export const idOf = (...parts: (string | number | null | undefined)[]): string =>
  sha256Hex(parts.map((part) => part ?? '').join('\u0000')).slice(0, 12);
