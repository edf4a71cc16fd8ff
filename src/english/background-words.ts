/** Words that take a sentence away from the story's own event: history, records, other cases. Facts of English; extend freely. */
export const BACKGROUND_WORDS: ReadonlySet<string> = new Set(
  'ago history historic deadliest worst previous previously earlier another separate similar since decade decades annually yearly record records average anniversary unrelated initially originally'.split(
    ' ',
  ),
);

/** Two words that do the same. */
export const BACKGROUND_PHRASES: ReadonlySet<string> = new Set([
  'last year',
  'last month',
  'this year',
  'so far',
  'first said',
  'first reported',
  'last season',
  'years ago',
  'each year',
  'every year',
  'past year',
  'a year',
  'nearby town',
]);
