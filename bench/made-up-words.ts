const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra cle dri flo gru'.split(' ');

/** Numbers below 1 from a seed (Marsaglia's xorshift), the same everywhere. */
export function random(seed: number): () => number {
  let state = seed || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** The nth word of a made-up language. */
export function word(n: number): string {
  let made = '';
  for (let rest = n + 26; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) made += SYLLABLES[rest % SYLLABLES.length];
  return made;
}
