/** Openings that lean on the sentence before: a sentence that begins so cannot stand alone. Facts of English; extend freely. */
export const LEANING_OPENINGS: ReadonlySet<string> = new Set(
  'he she it they this that these those such his her its their him them but and so or yet however meanwhile also then there moments later earlier another both one some others still instead nevertheless nonetheless moreover furthermore besides thus hence therefore otherwise likewise similarly elsewhere afterward afterwards here now here next first second third finally asked too indeed nor neither either what why how updated click read according none add sign subscribe follow watch additionally'.split(
    ' ',
  ),
);

/** Openings of two words or more that lean on the sentence before. */
export const LEANING_PHRASES: readonly string[] = [
  'in addition',
  'in fact',
  'in other words',
  'as a result',
  'at the same time',
  'on the other hand',
  'for example',
  'for instance',
  'by contrast',
  'in contrast',
  'of course',
  'that said',
];

/** Days that only the day of the report tells. */
export const DAYS_OF_WRITING: ReadonlySet<string> = new Set('yesterday today tomorrow tonight'.split(' '));

/** Words anywhere in a sentence that point back to what came before it. */
export const LEANING_WORDS: ReadonlySet<string> = new Set(
  'also too however meanwhile instead therefore moreover furthermore latter former likewise'.split(' '),
);

/** Nouns that with "the", "this" or "that" point back to something told before. */
export const POINTING_NOUNS: ReadonlySet<string> = new Set(
  'incident decision move statement comments remarks meeting announcement altercation same'.split(' '),
);

/** Words of the speaker outside quotation marks: an outlet talking to its readers. */
export const FIRST_PERSONS: ReadonlySet<string> = new Set('i we you us me our your my ours yours'.split(' '));

export const THIRD_PERSONS: ReadonlySet<string> = new Set('he she they him her them his hers their theirs it its'.split(' '));

/** Behind a bare plural they list who or what belongs to a thing told before: "Speakers included …", "Sponsors are …". */
export const LISTING_VERBS: ReadonlySet<string> = new Set('include includes included including'.split(' '));
