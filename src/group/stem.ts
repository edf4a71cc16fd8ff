/** A light stem: plural, past and -ing endings and the possessive fall away, so that forms of one word meet. Not meant to be read. */
export function stem(word: string): string {
  const n = word.length;
  if (n < 4) return word;
  if (word.endsWith('ies') && n > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('sses') || word.endsWith('shes') || word.endsWith('ches') || word.endsWith('xes')) return word.slice(0, -2);
  if (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && !word.endsWith('is')) return dropE(word.slice(0, -1));
  if (word.endsWith('ied') && n > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ed') && n > 4) return undouble(word.slice(0, -2));
  if (word.endsWith('ing') && n > 5) return undouble(word.slice(0, -3));
  return dropE(word);
}

const dropE = (word: string) => (word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word);

function undouble(word: string): string {
  const last = word.at(-1);
  return word.length > 3 && last === word.at(-2) && last !== 's' && last !== 'l' ? word.slice(0, -1) : dropE(word);
}
