import iconv from 'iconv-lite';

/** UTF-8 that was read as Windows-1252: what its two- and three-byte letters look like then. */
const GARBLED =
  /[ÂÃÐÑÎÏ][\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|â[€„†ˆ][\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|ï»¿|ðŸ[\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{2}/g;

/** The first few garbled places of a text in words, null when there is none. */
export function mojibakeIn(text: string): string | null {
  const seen = new Set<string>();
  for (const match of text.matchAll(GARBLED)) {
    seen.add(match[0]);
    if (seen.size >= 3) break;
  }
  return seen.size ? [...seen].map((piece) => `"${piece}"`).join(', ') : null;
}

const strict = new TextDecoder('utf-8', { fatal: true });

/** Mends each garbled run that is valid UTF-8 when its letters are taken as Windows-1252 bytes; all else stays. */
export function repairMojibake(text: string): string {
  return text.replace(/[\u0080-\u00ffŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{2,}/g, (run) => {
    if (!GARBLED.test(run)) return run;
    GARBLED.lastIndex = 0;
    return mend(run);
  });
}

/** The longest pieces of a run that read as UTF-8 are replaced; the curly marks beside them may be meant. */
function mend(run: string): string {
  let out = '';
  for (let i = 0; i < run.length; ) {
    let taken = 0;
    for (let size = Math.min(4, run.length - i); size >= 2; size--) {
      const bytes = toBytes(run.slice(i, i + size));
      if (!bytes) continue;
      try {
        const letter = strict.decode(bytes);
        if ([...letter].length !== 1) continue;
        out += letter;
        taken = size;
        break;
      } catch {}
    }
    if (!taken) {
      out += run[i];
      taken = 1;
    }
    i += taken;
  }
  return out;
}

function toBytes(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 0xff) bytes[i] = code;
    else {
      const [byte] = iconv.encode(text[i] as string, 'windows-1252');
      if (byte === undefined || byte === 0x3f) return null;
      bytes[i] = byte;
    }
  }
  return bytes;
}
