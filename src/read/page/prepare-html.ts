/** HTML made safe to parse: what never becomes text is gone, nesting and attributes are bounded. */
export interface PreparedHtml {
  html: string;
  /** The JSON-LD scripts of the page, as written. */
  jsonLd: string[];
  /** What was cut away because it is beyond any article, in words. */
  cuts: string[];
}

/** An article nests far less; deeper tags are dropped, their words stay. */
const DEEPEST = 80;
/** Attributes that say something are short. */
const LONGEST_ATTRIBUTE = 2000;
/** The markup that is left of a page, in characters; what follows is cut. */
const LONGEST_PAGE = 6_000_000;
const MOST_TAGS = 80_000;

/** Elements whose content is no text for a reader. */
const DROPPED = new Set([
  'script',
  'style',
  'noscript',
  'svg',
  'template',
  'iframe',
  'object',
  'embed',
  'applet',
  'canvas',
  'math',
  'audio',
  'video',
  'map',
  'noembed',
  'noframes',
  'xmp',
  'plaintext',
  'listing',
]);
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr']);
/** Elements without words and without meaning here. */
const PASSED = new Set(['source', 'track', 'param', 'base', 'wbr']);

/** The frame of a page: kept as written, counted nowhere. */
const FRAME = new Set(['html', 'head', 'body']);

const CLOSES_P =
  'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  );
/** Which open elements a start tag ends, as parsers have it: `<li>` ends the `<li>` before it. */
const ENDS = new Map<string, ReadonlySet<string>>([
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

/** Stray marks beyond this many are blanks: each would be a node of its own. */
const MOST_MARKS = 20_000;

const TAG_NAME = /[a-zA-Z][a-zA-Z0-9:-]*/y;

/** Where the tag that begins at `at` ends (behind its ">"); quotation marks may hold a ">". */
function tagEnd(html: string, at: number): number {
  let quote = '';
  for (let i = at; i < html.length; i++) {
    const mark = html[i] as string;
    if (quote) {
      if (mark === quote) quote = '';
      // A quotation mark nobody closes would swallow the page: give up on it at the next tag's end, far away.
      else if (i - at > 100_000 && mark === '>') return i + 1;
    } else if ((mark === '"' || mark === "'") && html[i - 1] === '=') quote = mark;
    else if (mark === '>') return i + 1;
  }
  return html.length;
}

/** The attributes that reading a page looks at. All others cost time and say nothing. */
const KEPT = new Set(
  'class id href rel itemprop itemtype itemscope property name content datetime lang role type http-equiv charset hidden aria-hidden aria-modal style data-testid data-component title'.split(
    ' ',
  ),
);
const IMAGE = /\s(?:data-[\w-]*)?src(?:set)?\s*=/i;
const ATTRIBUTE = /\s([a-zA-Z_:][\w:.-]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>`]+))?/g;

/** A tag with the attributes that count; long values are cut away with their names. */
function lean(name: string, tag: string): string {
  // An article's extractor counts its pictures; which they are is no matter.
  if (name === 'img') return IMAGE.test(tag) ? '<img src="i.jpg">' : '';
  if (tag.length === name.length + 2) return tag;
  let out = `<${name}`;
  const written = tag.length > 50_000 ? tag.slice(0, 50_000) : tag;
  for (const [, key, value] of written.matchAll(ATTRIBUTE)) {
    const attribute = (key as string).toLowerCase();
    if (!KEPT.has(attribute) || (value?.length ?? 0) > LONGEST_ATTRIBUTE) continue;
    if (attribute === 'style' && !/display|visibility/i.test(value ?? '')) continue;
    out += value === undefined ? ` ${attribute}` : ` ${attribute}=${value}`;
  }
  return `${out}>`;
}

/** Where the end tag of this name begins, from `from` on; -1 when there is none. */
function closingOf(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name && !/[\w-]/.test(html[at + 2 + name.length] ?? '')) return at;
  }
  return -1;
}

/** One pass over a page's markup. */
export function prepareHtml(page: string): PreparedHtml {
  const html = page.includes('\0') ? page.replaceAll('\0', '') : page;
  const out: string[] = [];
  const jsonLd: string[] = [];
  const cuts = new Set<string>();
  let size = 0;
  let tags = 0;
  const open: { name: string; kept: boolean }[] = [];
  let depth = 0;
  let marks = 0;
  /** Elements known to have no end from here on: looking again would read the rest of the page each time. */
  const endless = new Set<string>();
  /** Words between tags; beyond so many entities they lose theirs. */
  const words = (piece: string) => {
    if (!piece.includes('&')) return put(piece);
    marks += piece.split('&').length - 1;
    put(marks <= MOST_MARKS * 2 ? piece : piece.replaceAll('&', ' '));
  };
  const put = (piece: string) => {
    size += piece.length;
    out.push(piece);
  };
  let at = 0;
  while (at < html.length) {
    const lt = html.indexOf('<', at);
    if (lt < 0) {
      words(html.slice(at));
      break;
    }
    if (lt > at) words(html.slice(at, lt));
    if (size > LONGEST_PAGE || tags > MOST_TAGS) {
      cuts.add('the page is longer than any article; what follows was not read');
      break;
    }
    if (html.startsWith('<!--', lt)) {
      const end = html.indexOf('-->', lt + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    if (html[lt + 1] === '!' || html[lt + 1] === '?') {
      at = tagEnd(html, lt + 1);
      continue;
    }
    const closing = html[lt + 1] === '/';
    TAG_NAME.lastIndex = lt + (closing ? 2 : 1);
    const name = TAG_NAME.exec(html)?.[0].toLowerCase();
    if (!name) {
      put(marks++ < MOST_MARKS ? '&lt;' : ' ');
      at = lt + 1;
      continue;
    }
    const end = tagEnd(html, lt + 1);
    const tag = html.slice(lt, end);
    at = end;
    tags++;
    if (DROPPED.has(name)) {
      if (closing) continue;
      if (/\/>$/.test(tag) && name !== 'script' && name !== 'style') continue;
      if (name === 'embed') continue;
      const stop = endless.has(name) ? -1 : closingOf(html, name, end);
      if (stop < 0) endless.add(name);
      // An element that never ends holds the rest of the page, as in a browser.
      if (name === 'script' && /application\/(?:[\w.+-]*\+)?ld\+json|application\/ld/i.test(tag))
        jsonLd.push(html.slice(end, stop < 0 ? html.length : stop));
      at =
        stop < 0
          ? name === 'svg' || name === 'video' || name === 'audio' || name === 'object'
            ? end
            : html.length
          : tagEnd(html, stop + 1);
      continue;
    }
    if ((name === 'link' && !/canonical/i.test(tag)) || PASSED.has(name)) continue;
    if (FRAME.has(name)) {
      put(closing ? tag : lean(name, tag));
      continue;
    }
    if (closing) {
      if (VOID.has(name)) continue;
      const near = Math.max(0, open.length - 64);
      const match = open.slice(near).findLastIndex((entry) => entry.name === name);
      // An end without a start would make an element of its own.
      if (match < 0) continue;
      const { kept } = open[near + match] as { kept: boolean };
      for (const entry of open.splice(near + match)) if (entry.kept) depth--;
      if (kept) put(tag);
      continue;
    }
    if (VOID.has(name)) {
      put(lean(name, tag));
      continue;
    }
    const ends = ENDS.get(name);
    for (let last = open.at(-1); ends && last && ends.has(last.name); last = open.at(-1)) {
      if (last.kept) depth--;
      open.pop();
    }
    const kept = depth < DEEPEST;
    if (!kept) cuts.add('the page nests deeper than any article; the deepest tags were dropped, not their words');
    if (open.length < 200_000) open.push({ name, kept });
    if (kept) {
      depth++;
      put(lean(name, tag));
    } else put(' ');
  }
  return { html: out.join(''), jsonLd, cuts: [...cuts] };
}
