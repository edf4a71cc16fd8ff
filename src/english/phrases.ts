/** Furniture of one kind: phrases that are a whole block, and phrases that begin one. */
export interface Furnishing {
  kind: string;
  whole: readonly string[];
  start: readonly string[];
}

/** A list written as one text, parted by semicolons. A colon or blank that ends a phrase counts. */
export const phrases = (list: string): string[] =>
  list
    .split(';')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
