/** Where the tag that begins at `at` ends (behind its ">"); quotation marks may hold a ">". */
export function tagEnd(html: string, at: number): number {
  let quote = 0;
  for (let i = at; i < html.length; i++) {
    const mark = html.charCodeAt(i);
    if (quote) {
      if (mark === quote) quote = 0;
      // A quotation mark nobody closes would swallow the page: give up on it at the next tag's end, far away.
      else if (mark === GREATER && i - at > FAR) return i + 1;
    } else if (mark === GREATER) return i + 1;
    else if ((mark === DOUBLE || mark === SINGLE) && html.charCodeAt(i - 1) === EQUALS) quote = mark;
  }
  return html.length;
}

const [GREATER, DOUBLE, SINGLE, EQUALS] = [62, 34, 39, 61];
const FAR = 100_000;

const TAG_NAME = /[a-zA-Z][a-zA-Z0-9:-]*/y;

/** The name that stands at `at`, in lower case. */
export function nameAt(html: string, at: number): string | undefined {
  TAG_NAME.lastIndex = at;
  return TAG_NAME.exec(html)?.[0].toLowerCase();
}

/** Where the end tag of this name begins, from `from` on; -1 when there is none. */
export function closingOf(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name && !/[\w-]/.test(html[at + 2 + name.length] ?? '')) return at;
  }
  return -1;
}
