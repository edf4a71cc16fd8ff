/** Lower case, straight marks, single blanks: so that lists of phrases meet what pages print. Not for offsets. */
export const plainWords = (text: string): string =>
  text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();

/** Runs between blanks that hold a letter or a digit. Each run is found first and then looked into: one pattern for both would read it over and over. */
export const countWords = (text: string): number => {
  let count = 0;
  for (const [run] of text.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(run)) count++;
  return count;
};

/** Does a text end as a sentence does (a stop, perhaps behind quotation marks or brackets)? */
export const endsSentence = (text: string): boolean => /[.!?…][)\]"'”’»*_]{0,3}\s*$/.test(text.slice(-8));
