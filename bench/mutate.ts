/** Numbers from 0 to 1 from a seed (mulberry32): the same on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SPICE = [
  '<',
  '>',
  '"',
  "'",
  '&',
  '<p>',
  '</p>',
  '<div>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  ']]>',
  '\0',
  '\r\n',
  '\u2028',
  '\u202e',
  '\ufeff',
  '{',
  '}',
  '"@type":"NewsArticle"',
  '(AP) —',
  'By ',
  '©',
  '…',
  '🙂',
  '--b1',
  'Content-Length: 99999999',
  '=?utf-8?q?=',
  '&#x110000;',
  '\ud800',
  'MORE',
  '1 of 9',
].map((piece) => Buffer.from(piece));

/** A broken copy: a few of bytes flipped, pieces cut, doubled, moved, taken from another fixture, spiced, and the end torn off. */
export function mutated(bytes: Uint8Array, others: readonly Uint8Array[], random: () => number): Buffer {
  let out = Buffer.from(bytes);
  const at = (length: number) => Math.floor(random() * (length + 1));
  for (let rounds = 1 + Math.floor(random() * 8); rounds > 0; rounds--) {
    const [a, b] = [at(out.length), at(out.length)].sort((x, y) => x - y) as [number, number];
    const piece = out.subarray(a, Math.min(b, a + 4000));
    switch (Math.floor(random() * 8)) {
      case 0:
        if (out.length) out[Math.min(a, out.length - 1)] = Math.floor(random() * 256);
        break;
      case 1:
        out = Buffer.concat([out.subarray(0, a), out.subarray(Math.min(b, a + 400))]);
        break;
      case 2:
        out = Buffer.concat([out.subarray(0, a), ...Array.from({ length: 1 + Math.floor(random() * 40) }, () => piece), out.subarray(a)]);
        break;
      case 3: {
        const other = others[Math.floor(random() * others.length)] ?? out;
        const from = at(other.length);
        out = Buffer.concat([out.subarray(0, a), Buffer.from(other.subarray(from, from + 800)), out.subarray(a)]);
        break;
      }
      case 4:
      case 5:
        out = Buffer.concat([out.subarray(0, a), SPICE[Math.floor(random() * SPICE.length)] as Buffer, out.subarray(a)]);
        break;
      case 6:
        out = Buffer.concat([
          out.subarray(0, a),
          Buffer.concat(Array.from({ length: Math.floor(random() * 3000) }, () => SPICE[b % SPICE.length] as Buffer)),
          out.subarray(a),
        ]);
        break;
      default:
        if (random() < 0.3) out = out.subarray(0, a);
    }
    if (out.length > 400_000) out = out.subarray(0, 400_000);
  }
  return Buffer.from(out);
}
