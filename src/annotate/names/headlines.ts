import { SENTENCE_STARTERS } from '../../english/sentence-starters.js';
import type { NameType } from '../../model/name.js';
import { type FoundName, toName } from './find-names.js';
import { isGiven, isSurname } from './lexicon.js';
import { isRole } from './roles.js';
import { isCapital } from './runs.js';
import { knownPhrase, newSegment } from './segments.js';
import { noVotes } from './votes.js';
import type { Line } from './words.js';

interface Known {
  type: NameType;
  keys: string[];
}

/** Names in headlines and lines in capitals: only those the body has, known places and organisations, and given names with a surname. */
export function headlineNames(lines: Line[], names: FoundName[]): FoundName[] {
  const byFirst = new Map<string, Known[]>();
  const seen = new Set<string>();
  for (const { type, keys } of names) {
    const key = keys.join(' ');
    if (type === 'other' || seen.has(key)) continue;
    seen.add(key);
    const list = byFirst.get(keys[0]) ?? [];
    list.push({ type, keys });
    byFirst.set(keys[0], list);
  }
  const found: FoundName[] = [];
  lines.forEach((line, index) => {
    if (line.style === 'sentence') return;
    const { words } = line;
    for (let i = 0; i < words.length; ) {
      const known = isCapital(words[i]) ? longestKnown(line, i, byFirst) : undefined;
      if (!known) {
        i++;
        continue;
      }
      const role = i > 0 && isRole(words[i - 1].key) && known.type === 'person' ? { from: i - 1, to: i } : undefined;
      const name = toName(line, index, newSegment(i, known.to, undefined, role), false, noVotes());
      found.push({ ...name, type: known.type, rule: known.rule });
      i = known.to;
    }
  });
  return found;
}

function longestKnown(line: Line, i: number, byFirst: Map<string, Known[]>): { to: number; type: NameType; rule: string } | undefined {
  const { words } = line;
  let found: { to: number; type: NameType; rule: string } | undefined;
  for (const { type, keys } of byFirst.get(words[i].key) ?? []) {
    const to = i + keys.length;
    if (to > words.length || (found && found.to >= to)) continue;
    if (keys.every((key, k) => words[i + k].key === key)) found = { to, type, rule: 'as-in-body' };
  }
  const phrase = knownPhrase(words, i, words.length);
  if (phrase && (!found || phrase.to > found.to) && !(line.style === 'capitals' && phrase.to - i === 1 && words[i].key.length < 4))
    found = { ...phrase, rule: 'known-in-headline' };
  if (
    !found &&
    isGiven(words[i].key) &&
    isCapital(words[i + 1]) &&
    !SENTENCE_STARTERS.has(words[i].key) &&
    isSurname(words[i + 1].key) &&
    !words[i].possessive
  )
    found = { to: i + 2, type: 'person', rule: 'given-name' };
  return found;
}
