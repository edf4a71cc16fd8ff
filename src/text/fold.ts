const PLAIN = /^[\x20-\x7e]*$/;
const MARKS = /[\u0300-\u036f]/g;

/** A word in lower case, without accents, with straight apostrophes: the form the lists of names are kept in. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.replace(/[’‘ʼ]/g, "'").normalize('NFD').replace(MARKS, '');
}
