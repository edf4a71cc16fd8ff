import type { Entry } from './entry.js';
import { compare, total } from './evidence.js';
import { sharedTerms } from './vector.js';
import type { Vocabulary } from './vocabulary.js';
import type { Window } from './window.js';

interface Neighbours {
  joined: Entry | undefined;
  alsoJoined: Entry[];
  apart: Entry | undefined;
}

const list = (vocabulary: Vocabulary, terms: number[], most: number): string =>
  terms
    .slice(0, most)
    .map((term) => vocabulary.shown(term))
    .join(', ');

/** The evidence for where a report was put, and what kept the nearest other story apart, in words. Terms stand as the reports have them. */
export function explain(entry: Entry, window: Window, language: string, { joined, alsoJoined, apart }: Neighbours): string[] {
  const why = [];
  if (joined) why.push(`with ${joined.id}: ${agreement(entry, joined, window)}`);
  else why.push('first report of its story in the window');
  for (const other of alsoJoined) why.push(`ties the story of ${other.id} to it: ${agreement(entry, other, window)}`);
  if (apart) why.push(`apart from ${apart.id}: ${difference(entry, apart)}`);
  if (!language.startsWith('en')) why.push(`compared with reports in its own language (${language}) only`);
  return why;
}

function agreement(a: Entry, b: Entry, { vocabularies }: Window): string {
  const { words, names, numbers } = vocabularies;
  const full = sharedTerms(a.fullNames, b.fullNames);
  const parts = [];
  if (full.length) parts.push(`names in both: ${list(names, full, 4)}`);
  else {
    const single = sharedTerms(a.names, b.names);
    if (single.length) parts.push(`names in both: ${list(names, single, 4)}`);
  }
  const shared = sharedTerms(a.words, b.words);
  if (shared.length) parts.push(`words in both: ${list(words, shared, 5)}`);
  const figures = sharedTerms(a.numbers, b.numbers);
  if (figures.length) parts.push(`numbers in both: ${list(numbers, figures, 4)}`);
  const when = daysApart(a, b);
  if (when) parts.push(when);
  return parts.join('; ');
}

function difference(a: Entry, b: Entry): string {
  const evidence = compare(a, b);
  const parts = [];
  if (evidence.titleNamesMissing > 0.25) parts.push('names in one title are not in the other report');
  if (evidence.otherAges) parts.push('other ages');
  const when = daysApart(a, b);
  if (when && evidence.sameDay === 0) parts.push(when);
  if (evidence.sameOutlet) parts.push('two reports of one outlet');
  if (evidence.names < 0.12) parts.push('few names in both');
  if (!parts.length) parts.push(total(evidence) > 0 ? 'its story as a whole is less like it' : 'too few words in both');
  return parts.join('; ');
}

function daysApart(a: Entry, b: Entry): string | null {
  if (a.day === null || b.day === null) return null;
  const days = Math.abs(a.day - b.day);
  if (!days) return 'published on one day';
  return `published ${days} ${days === 1 ? 'day' : 'days'} apart`;
}
