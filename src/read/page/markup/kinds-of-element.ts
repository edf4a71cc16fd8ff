/** Elements whose content is no text for a reader. */
export const DROPPED = new Set(
  'script style noscript svg template iframe object embed applet canvas math audio video map noembed noframes xmp plaintext listing'.split(
    ' ',
  ),
);
/** Of these, those whose end, when it is missing, is not looked for: the rest of the page is not theirs. */
export const SHORT_DROPPED = new Set(['svg', 'video', 'audio', 'object']);

export const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Elements without words and without meaning here. */
export const PASSED = new Set(['source', 'track', 'param', 'base', 'wbr']);

/** Elements with words only: what looks like a tag in them is none. */
export const WORDS_ONLY = new Set(['title', 'textarea']);

/** What stands in the head of a page; anything else begins its body. */
export const OF_HEAD = new Set(['meta', 'title', 'link']);

const CLOSES_P =
  'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  );

/** Which open elements a start tag ends, as parsers have it: `<li>` ends the `<li>` before it. */
export const ENDS = new Map<string, ReadonlySet<string>>([
  ...CLOSES_P.map((name): [string, ReadonlySet<string>] => [name, new Set(['p'])]),
  ['li', new Set(['li'])],
  ['dt', new Set(['dt', 'dd'])],
  ['dd', new Set(['dt', 'dd'])],
  ['tr', new Set(['tr', 'th', 'td'])],
  ['td', new Set(['thead', 'th', 'td'])],
  ['th', new Set(['th', 'td'])],
  ['tbody', new Set(['thead', 'tbody'])],
  ['tfoot', new Set(['thead', 'tbody'])],
  ['option', new Set(['option'])],
  ['optgroup', new Set(['optgroup', 'option'])],
]);
