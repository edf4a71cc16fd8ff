import { ORGANIZATION_HEADS } from '../../english/organization-heads.js';
import { isCapital } from '../names/runs.js';
import type { Line } from '../names/words.js';
import { type Draft, type DraftMention, spanText } from './draft.js';
import { positionOf } from './place-in-line.js';

/** A body where it is named. */
export interface NamedBody {
  line: number;
  end: number;
  party: Draft;
}

/** Lines "the department" looks back over. */
const REACH = 12;
/** Heads that mean a crowd or a thing as often as a body. */
const LOOSE = new Set(
  'house force forces order center centre media party team group service services air power guard nations nation citizens workers democrats republicans news post times line project program programme front world band'.split(
    ' ',
  ),
);

/** "the department" for the body last named whose name has that word at its end, or at its beginning before "of". */
export function bodyMentions(
  text: string,
  lines: Line[],
  named: NamedBody[],
  isQuoted: (at: number) => boolean,
): { party: Draft; mention: DraftMention }[] {
  const lastByHead = new Map<string, NamedBody>();
  const found: { party: Draft; mention: DraftMention }[] = [];
  let next = 0;
  lines.forEach((line, index) => {
    const { words } = line;
    for (let i = 0; i + 1 < words.length; i++) {
      for (; next < named.length && named[next].end <= words[i].start; next++) remember(lastByHead, named[next]);
      const noun = words[i + 1];
      if (words[i].key !== 'the' || noun.kind !== 'small' || !ORGANIZATION_HEADS.has(noun.key) || LOOSE.has(noun.key)) continue;
      const after = words[i + 2];
      if (after && (isCapital(after) || after.key === 'of' || ((after.pos === 'NOUN' || after.pos === 'ADJ') && !noun.possessive)))
        continue;
      const last = lastByHead.get(noun.key);
      if (!last || index - last.line > REACH || last.line > index) continue;
      const span: [number, number] = [words[i].start, noun.end];
      const how = `'${spanText(text, span)}' → ${last.party.name}, the last so named, ${index - last.line} sentences before`;
      found.push({
        party: last.party,
        mention: {
          span,
          kind: 'metonym',
          confidence: 0.75,
          how,
          rule: 'body-noun',
          line: index,
          from: i,
          to: i + 2,
          quoted: isQuoted(span[0]),
          ...positionOf(line, i, i + 2),
        },
      });
    }
  });
  return found;
}

function remember(lastByHead: Map<string, NamedBody>, entry: NamedBody): void {
  const { keys } = entry.party;
  if (keys.length < 2) return;
  lastByHead.set(keys[keys.length - 1], entry);
  if (keys.includes('of') || keys.includes('for')) {
    const at = keys.findIndex((key) => key === 'of' || key === 'for');
    if (at > 0) lastByHead.set(keys[at - 1], entry);
  }
}
