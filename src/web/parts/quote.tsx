const MARKED = /[“”"«»„]/;

/** A report's own words, set as words; in quotation marks unless they carry some. */
export function Quote({ words, quoted = true }: { words: string; quoted?: boolean }) {
  const plain = words.replace(/\s+/g, ' ').trim();
  return <q class={quoted && !MARKED.test(plain) ? 'words' : 'words bare'}>{plain}</q>;
}
