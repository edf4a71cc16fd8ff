import { SETTINGS } from './settings.js';
import type { Signature } from './signature.js';
import { stem } from './stem.js';
import { type Vector, vectorOf } from './vector.js';
import type { Vocabulary } from './vocabulary.js';

/** The vocabularies of the reports of one language. */
export interface Vocabularies {
  words: Vocabulary;
  names: Vocabulary;
  numbers: Vocabulary;
}

/** A report in the window: its terms, weighed once when it came. */
export interface Entry {
  id: string;
  outlet: string | null;
  day: number | null;
  length: number;
  words: Vector;
  /** Positions in `words` of the weightiest terms, the weightiest first: a report is indexed and looked up by these. */
  weightiest: number[];
  title: Vector;
  lead: Vector;
  /** Single words of names. */
  names: Vector;
  /** Names of two words and more, each with its rarity. */
  fullNames: Vector;
  numbers: Vector;
  /** Names in the title: term among the names, among the words (-1 when not there), weight. */
  titleNames: [name: number, word: number, weight: number][];
  ages: number[];
  days: Set<number>;
}

const AGE = /^\d+y$/;

/** Enters a signature into the vocabularies and weighs its terms by how often they stand in it and how rare they are. */
export function entryOf(signature: Signature, { words, names, numbers }: Vocabularies): Entry {
  const terms = (counted: Signature['words']) => [...counted].map(([key, { shown }]) => [key, shown] as [string, string]);
  const wordTerms = words.enter(terms(signature.words));
  const nameTerms = names.enter(terms(signature.names));
  const numberTerms = numbers.enter(terms(signature.numbers));
  const wordPairs: [number, number][] = [];
  const titlePairs: [number, number][] = [];
  const leadPairs: [number, number][] = [];
  const wordOf = new Map<string, number>();
  let i = 0;
  for (const [key, { count }] of signature.words) {
    const term = wordTerms[i++] as number;
    const rarity = words.rarity(term);
    const inTitle = signature.title.has(key);
    const inLead = signature.lead.has(key);
    wordPairs.push([term, (1 + Math.log(count) + (inTitle ? 0.5 : 0) + (inLead ? 0.5 : 0)) * rarity]);
    if (inTitle) titlePairs.push([term, rarity]);
    if (inLead) leadPairs.push([term, rarity]);
    wordOf.set(key, term);
  }
  const namePairs: [number, number][] = [];
  const fullPairs: [number, number][] = [];
  const titleNames: Entry['titleNames'] = [];
  i = 0;
  for (const [key, { count }] of signature.names) {
    const term = nameTerms[i++] as number;
    const rarity = names.rarity(term);
    if (key.includes(' ')) fullPairs.push([term, rarity]);
    else namePairs.push([term, (1 + Math.log(count)) * rarity]);
    if (signature.titleNames.has(key)) titleNames.push([term, wordOf.get(stem(key)) ?? -1, (1 + Math.log(count)) * rarity]);
  }
  const keys = [...signature.numbers.keys()];
  const vector = vectorOf(wordPairs);
  return {
    id: signature.id,
    outlet: signature.outlet,
    day: signature.day,
    length: signature.length,
    words: vector,
    weightiest: weightiest(vector),
    title: vectorOf(titlePairs),
    lead: vectorOf(leadPairs),
    names: vectorOf(namePairs),
    fullNames: vectorOf(fullPairs, true),
    numbers: vectorOf(numberTerms.map((term) => [term, numbers.rarity(term)])),
    titleNames,
    ages: numberTerms.filter((_, n) => AGE.test(keys[n] as string)),
    days: signature.days,
  };
}

function weightiest({ weights }: Vector): number[] {
  const positions = Array.from(weights.keys());
  return positions.sort((i, j) => (weights[j] as number) - (weights[i] as number) || i - j).slice(0, SETTINGS.indexTerms);
}

/** Lets the terms of an entry go. */
export function leave(entry: Entry, { words, names, numbers }: Vocabularies): void {
  words.leave(entry.words.terms);
  names.leave([...entry.names.terms, ...entry.fullNames.terms]);
  numbers.leave(entry.numbers.terms);
}
