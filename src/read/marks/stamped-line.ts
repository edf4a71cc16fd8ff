import type { Span } from '../../model/span.js';
import { trimSpan } from '../../text/spans.js';
import { wordsBesideStamp } from './stamp-words.js';

/** When a page was made, behind its headline or its author in one line: "… Posted: Monday, May 4, 2015 5:16 PM Updated: …". */
const STAMPS =
  /(?<=\S) (?:[-|•·] )?(?:last )?(?:posted|published|created|updated)(?: on| at)?:? [^!?"“”]{0,28}\d[^!?"“”]{0,110}\d(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?$/i;

/** The longest line that carries such a stamp, in characters. */
const LONGEST = 260;

/** A line of headline or author and stamp → the two; null when it carries no stamp, or begins with it. */
export function stampedLine(text: string, [start, end]: Span): [Span, Span] | null {
  if (end - start > LONGEST) return null;
  const found = STAMPS.exec(text.slice(start, end));
  if (!found?.index || wordsBesideStamp(found[0].toLowerCase()) > 0) return null;
  return [trimSpan(text, [start, start + found.index]), trimSpan(text, [start + found.index, end])];
}
