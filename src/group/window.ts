import { type Entry, entryOf, leave, type Vocabularies } from './entry.js';
import { SETTINGS } from './settings.js';
import type { Signature } from './signature.js';
import { Vocabulary } from './vocabulary.js';

/** The reports of one word. Those before `from` have left; they are cut off when they are many. */
interface Postings {
  places: number[];
  weights: number[];
  from: number;
}

/** The latest reports of one language with an index of their words. What it costs to look one up is bounded, however many came before. */
export class Window {
  readonly vocabularies: Vocabularies;
  private readonly entries = new Map<number, Entry>();
  private readonly postings = new Map<number, Postings>();
  /** Room for the scores of one look-up, by place modulo its length; all 0 between look-ups. */
  private readonly scores: Float64Array;
  private first = 0;
  private next = 0;

  constructor(
    english: boolean,
    private readonly onLeave: (place: number) => void,
    private readonly reports: number = SETTINGS.windowReports,
  ) {
    this.scores = new Float64Array(reports);
    this.vocabularies = { words: new Vocabulary(english), names: new Vocabulary(false), numbers: new Vocabulary(false) };
  }

  at(place: number): Entry | undefined {
    return this.entries.get(place);
  }

  /** How much is held now: reports, different terms, and terms listed with their reports in the index. */
  get held(): { reports: number; terms: number; listed: number } {
    const { words, names, numbers } = this.vocabularies;
    let listed = 0;
    for (const { places, from } of this.postings.values()) listed += places.length - from;
    return { reports: this.entries.size, terms: words.size + names.size + numbers.size, listed };
  }

  /** Weighs a report by what came before it; reports too old for the window go first. */
  weigh(signature: Signature): Entry {
    this.dropBefore(signature.day);
    return entryOf(signature, this.vocabularies);
  }

  /** Places of the reports most like this one, the likest first. */
  nearest({ words, weightiest }: Entry): number[] {
    const { lookupTerms, candidates, floor, postings: latest } = SETTINGS;
    const touched: number[] = [];
    for (const position of weightiest.slice(0, lookupTerms)) {
      const postings = this.postings.get(words.terms[position] as number);
      if (!postings) continue;
      const weight = words.weights[position] as number;
      const { places, weights, from } = postings;
      for (let k = Math.max(from, places.length - latest); k < places.length; k++) {
        const place = places[k] as number;
        const slot = place % this.scores.length;
        if (!this.scores[slot]) touched.push(place);
        this.scores[slot] = (this.scores[slot] as number) + weight * (weights[k] as number);
      }
    }
    const scored: [number, number][] = [];
    for (const place of touched) {
      const slot = place % this.scores.length;
      const score = this.scores[slot] as number;
      if (score >= floor) scored.push([place, score]);
      this.scores[slot] = 0;
    }
    return best(scored, candidates).map(([place]) => place);
  }

  /** Takes a weighed report into the window and gives its place. */
  add(entry: Entry): number {
    const place = this.next++;
    this.entries.set(place, entry);
    for (const position of entry.weightiest) {
      const term = entry.words.terms[position] as number;
      const postings = this.postings.get(term);
      if (!postings) {
        // Most words stand in one report: an array begun with its element takes no room for more.
        this.postings.set(term, { places: [place], weights: [entry.words.weights[position] as number], from: 0 });
        continue;
      }
      postings.places.push(place);
      postings.weights.push(entry.words.weights[position] as number);
      const over = postings.places.length - SETTINGS.postings;
      if (over > SETTINGS.postings / 4) cut(postings, over);
    }
    return place;
  }

  /** Takes the oldest report out of the index. It is first in every list that has not dropped it already. */
  private unlist({ weightiest, words }: Entry, place: number) {
    for (const position of weightiest) {
      const term = words.terms[position] as number;
      const postings = this.postings.get(term);
      if (postings?.places[postings.from] !== place) continue;
      if (++postings.from === postings.places.length) this.postings.delete(term);
      else if (postings.from * 4 > postings.places.length) cut(postings, postings.from);
    }
  }

  private dropBefore(day: number | null) {
    while (this.first < this.next) {
      const oldest = this.entries.get(this.first) as Entry;
      const full = this.next - this.first >= this.reports;
      const old = day !== null && oldest.day !== null && day - oldest.day > SETTINGS.windowDays;
      if (!full && !old) return;
      this.unlist(oldest, this.first);
      leave(oldest, this.vocabularies);
      this.entries.delete(this.first);
      this.onLeave(this.first++);
    }
  }
}

/** Drops the `count` oldest reports of a word. */
function cut(postings: Postings, count: number) {
  postings.places.splice(0, count);
  postings.weights.splice(0, count);
  postings.from = Math.max(0, postings.from - count);
}

/** The `most` pairs of the highest score, highest first; the earlier place before the later. */
function best(scored: [place: number, score: number][], most: number): [place: number, score: number][] {
  const before = (a: [number, number], b: [number, number]) => b[1] - a[1] || a[0] - b[0];
  if (scored.length <= 4 * most) return scored.sort(before).slice(0, most);
  // Most places share one common word; a floor found on a sample leaves few to sort.
  const floor = [...scored.filter((_, i) => i % 4 === 0)].sort(before)[most - 1]?.[1] ?? 0;
  return scored
    .filter(([, score]) => score >= floor)
    .sort(before)
    .slice(0, most);
}
