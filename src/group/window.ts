import { type Entry, entryOf, leave, type Vocabularies } from './entry.js';
import { SETTINGS } from './settings.js';
import type { Signature } from './signature.js';
import { Vocabulary } from './vocabulary.js';

interface Postings {
  places: number[];
  weights: number[];
}

/** The latest reports of one language with an index of their words. What it costs to look one up is bounded, however many came before. */
export class Window {
  readonly vocabularies: Vocabularies;
  private readonly entries = new Map<number, Entry>();
  private readonly postings = new Map<number, Postings>();
  private first = 0;
  private next = 0;

  constructor(
    english: boolean,
    private readonly onLeave: (place: number) => void,
  ) {
    this.vocabularies = { words: new Vocabulary(english), names: new Vocabulary(false), numbers: new Vocabulary(false) };
  }

  at(place: number): Entry | undefined {
    return this.entries.get(place);
  }

  /** Weighs a report by what came before it; reports too old for the window go first. */
  weigh(signature: Signature): Entry {
    this.dropBefore(signature.day);
    return entryOf(signature, this.vocabularies);
  }

  /** Places of the reports most like this one, the likest first. */
  nearest(entry: Entry): number[] {
    const { lookupTerms, candidates } = SETTINGS;
    const order = Array.from(entry.words.terms.keys()).sort(
      (i, j) => (entry.words.weights[j] as number) - (entry.words.weights[i] as number) || i - j,
    );
    const scores = new Map<number, number>();
    for (const i of order.slice(0, lookupTerms)) {
      const postings = this.postings.get(entry.words.terms[i] as number);
      if (!postings) continue;
      const weight = entry.words.weights[i] as number;
      const { places, weights } = postings;
      for (let k = Math.max(0, places.length - SETTINGS.postings); k < places.length; k++) {
        const place = places[k] as number;
        if (place >= this.first) scores.set(place, (scores.get(place) ?? 0) + weight * (weights[k] as number));
      }
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, candidates)
      .map(([place]) => place);
  }

  /** Takes a weighed report into the window and gives its place. */
  add(entry: Entry): number {
    const place = this.next++;
    this.entries.set(place, entry);
    entry.words.terms.forEach((term, i) => {
      let postings = this.postings.get(term);
      if (!postings) {
        postings = { places: [], weights: [] };
        this.postings.set(term, postings);
      }
      postings.places.push(place);
      postings.weights.push(entry.words.weights[i] as number);
      if (postings.places.length > 2 * SETTINGS.postings) {
        postings.places.splice(0, SETTINGS.postings);
        postings.weights.splice(0, SETTINGS.postings);
      }
    });
    return place;
  }

  private dropBefore(day: number | null) {
    while (this.first < this.next) {
      const oldest = this.entries.get(this.first) as Entry;
      const full = this.next - this.first >= SETTINGS.windowReports;
      const old = day !== null && oldest.day !== null && day - oldest.day > SETTINGS.windowDays;
      if (!full && !old) return;
      leave(oldest, this.vocabularies, (term) => this.postings.delete(term));
      this.entries.delete(this.first);
      this.onLeave(this.first++);
    }
  }
}
