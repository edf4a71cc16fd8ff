import { COMMON_ACRONYMS } from '../../english/common-acronyms.js';
import { DEMONYMS, demonymOf } from '../../english/demonyms.js';
import { SENTENCE_STARTERS } from '../../english/sentence-starters.js';
import type { Name, NameType } from '../../model/name.js';
import type { Span } from '../../model/span.js';
import type { Document } from '../document.js';
import type { QuotedRun } from '../quotations/marks.js';
import { decideTypes } from './decide.js';
import { noVotes, type Votes, weigh } from './evidence.js';
import { headlineNames } from './headlines.js';
import { isGiven, isOrganization, isPlace, isSurname } from './lexicon.js';
import { isModifier, isRole } from './roles.js';
import { findRuns } from './runs.js';
import { type Segment, segmentRun } from './segments.js';
import { type Line, readLines, type Word } from './words.js';

/** A name with what its sentence says about it; findParties joins those of one report. */
export interface FoundName extends Name {
  /** Words of the name in the form of the lists. */
  keys: string[];
  line: number;
  from: number;
  to: number;
  role: { from: number; to: number } | undefined;
  votes: Votes;
}

/** What findNames hands to findParties. */
export interface FoundNames {
  names: FoundName[];
  lines: Line[];
}

/** Names in the regions of a document, in text order; `party` is still null. */
export function findNames(doc: Document, sentences: Span[], _quoted: QuotedRun[]): FoundNames {
  const lines = readLines(doc, sentences);
  const words = countWords(lines);
  const names: FoundName[] = [];
  lines.forEach((line, index) => {
    if (line.style !== 'sentence') return;
    for (const run of findRuns(line, words))
      for (const segment of segmentRun(line.words, run)) {
        const kept = trim(line.words, segment, run.opens && segment.from === run.from, words);
        if (kept) names.push(toName(line, index, kept));
      }
  });
  decideTypes(names, words);
  names.push(...headlineNames(lines, names));
  return { names: names.filter((name) => name.rule !== 'dropped').sort((a, b) => a.span[0] - b.span[0]), lines };
}

export function toName(line: Line, index: number, { from, to, role, ...rest }: Segment, votes?: Votes): FoundName {
  const words = line.words.slice(from, to);
  const first = words[0];
  const last = words[words.length - 1];
  return {
    span: [first.start, last.end],
    type: 'other' as NameType,
    party: null,
    rule: 'name',
    keys: words.map((w) => w.key),
    line: index,
    from,
    to,
    role,
    votes: votes ?? weigh(line.words, { from, to, role, ...rest }),
  };
}

/** How often each word stands in small letters, and with a capital inside a sentence. */
export interface WordCounts {
  small(key: string): number;
  inside(key: string): number;
  known(key: string): boolean;
}

function countWords(lines: Line[]): WordCounts {
  const small = new Map<string, number>();
  const inside = new Map<string, number>();
  const afterTitle = new Set<string>();
  for (const { words, style } of lines) {
    if (style !== 'sentence') continue;
    words.forEach((word, i) => {
      if (word.kind === 'small') small.set(word.key, (small.get(word.key) ?? 0) + 1);
      else if (i > 0 && (word.kind === 'capital' || word.kind === 'capitals')) {
        const before = words[i - 1];
        if (before.kind === 'small' || before.kind === 'capital' || before.kind === 'capitals')
          inside.set(word.key, (inside.get(word.key) ?? 0) + 1);
        if (isRole(before.key) || isGiven(before.key)) afterTitle.add(word.key);
      }
    });
  }
  return { small: (key) => small.get(key) ?? 0, inside: (key) => inside.get(key) ?? 0, known: (key) => afterTitle.has(key) };
}

/** A segment without what only looks like a part of the name, or null when nothing is left. */
function trim(words: Word[], segment: Segment, opens: boolean, counts: WordCounts): Segment | null {
  let { from, to } = segment;
  if (opens && !segment.role && !segment.known) {
    const first = words[from];
    const single = to - from === 1;
    const telling =
      isGiven(first.key) ||
      isPlace(first.key) ||
      isOrganization(first.key) ||
      isSurname(first.key) ||
      counts.inside(first.key) > 0 ||
      first.kind === 'capitals';
    if (!telling && (first.pos !== 'PROPN' || counts.small(first.key) > 0 || (isModifier(first.key) && !single))) from++;
  }
  while (from < to && (words[from].kind === 'small' || words[from].kind === 'mark')) from++;
  while (to > from && (words[to - 1].kind === 'small' || words[to - 1].kind === 'mark')) to--;
  // "American Anna Berg", "Democrat Anna Berg": the people word is none of the name.
  if (
    to - from > 1 &&
    DEMONYMS.has(words[from].key) &&
    (isGiven(words[from + 1].key) || (to - from === 2 && isSurname(words[from + 1].key)))
  )
    from++;
  if (from >= to) return null;
  const first = words[from];
  if (to - from === 1) {
    if (segment.role && !demonymOf(first.key)) return { ...segment, from, to };
    if (isOrganization(first.key) && first.kind === 'capitals') return { ...segment, from, to };
    if (demonymOf(first.key) && !(isOrganization(first.key) || isPlace(first.key))) return null;
    if (isRole(first.key) || SENTENCE_STARTERS.has(first.key) || COMMON_ACRONYMS.has(first.text)) return null;
  }
  return { ...segment, from, to };
}

export { noVotes };
