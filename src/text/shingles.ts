/** Two places, word numbers in two texts, where the same run of words begins. */
export interface Seed {
  at: number;
  otherAt: number;
}

/** How many earlier texts with one run of words are looked at; what is more common is joined through its neighbours. */
const MAX_TEXTS = 48;
/** How many places one text may have it at before the search gives up, as a multiple of the texts. */
const PLACES_PER_TEXT = 3;

/**
 * An index of the runs of `size` words in a row ("shingles") of texts that come one after the other. Each place of a run is tied
 * to a few earlier ones only, so that time and memory grow with the words, never with the pairs of texts.
 */
export class ShingleIndex {
  readonly #size: number;
  readonly #maxTexts: number;
  #table = new Int32Array(1 << 12).fill(-1); // hash slot → latest place
  #keys = new Int32Array(1 << 12); // place → key of its word
  #previous = new Int32Array(1 << 12); // place → earlier place of the same run
  #ends: number[] = []; // text → first place after it
  #length = 0;
  #filled = 0;

  constructor(size: number, maxTexts: number = MAX_TEXTS) {
    this.#size = size;
    this.#maxTexts = maxTexts;
  }

  /** Adds a text; gives, for every earlier text that shares runs with it, where. Texts are numbered in order of coming. */
  add(keys: readonly number[]): Map<number, Seed[]> {
    const first = this.#length;
    this.#append(keys);
    const found = new Map<number, Seed[]>();
    for (let place = first; place + this.#size <= this.#length; place++) {
      const slot = this.#slotOf(place);
      const latest = this.#table[slot] as number;
      if (latest < 0) this.#filled++;
      else this.#collect(latest, place, first, found);
      this.#previous[place] = latest;
      this.#table[slot] = place;
      if (this.#filled * 2 > this.#table.length) this.#grow();
    }
    this.#ends.push(this.#length);
    return found;
  }

  /** Where the texts so far share runs with these words, which are not added. */
  find(keys: readonly number[]): Map<number, Seed[]> {
    const first = this.#length;
    this.#append(keys);
    const found = new Map<number, Seed[]>();
    for (let place = first; place + this.#size <= this.#length; place++) {
      const latest = this.#table[this.#slotOf(place)] as number;
      if (latest >= 0) this.#collect(latest, place, first, found);
    }
    this.#length = first;
    return found;
  }

  #collect(latest: number, place: number, first: number, found: Map<number, Seed[]>): void {
    const maxSteps = this.#maxTexts * PLACES_PER_TEXT;
    let texts = 0;
    let lastText = -1;
    let steps = 0;
    for (let other = latest; other >= 0 && texts <= this.#maxTexts && steps < maxSteps; other = this.#previous[other] as number, steps++) {
      if (other >= first) continue;
      const text = this.#textOf(other);
      if (text !== lastText) texts++;
      lastText = text;
      const seed = { at: place - first, otherAt: other - (text ? (this.#ends[text - 1] as number) : 0) };
      const seeds = found.get(text);
      if (seeds) seeds.push(seed);
      else found.set(text, [seed]);
    }
  }

  #append(keys: readonly number[]): void {
    const length = this.#length + keys.length;
    if (length > this.#keys.length) {
      let size = this.#keys.length;
      while (size < length) size *= 2;
      this.#keys = grown(this.#keys, size);
      this.#previous = grown(this.#previous, size);
    }
    for (let i = 0; i < keys.length; i++) this.#keys[this.#length + i] = keys[i] as number;
    this.#length = length;
  }

  /** The slot that holds the run at a place, or the free one where it belongs. */
  #slotOf(place: number): number {
    const mask = this.#table.length - 1;
    let hash = 0x811c9dc5;
    for (let i = 0; i < this.#size; i++) hash = Math.imul(hash ^ (this.#keys[place + i] as number), 0x01000193) ^ (hash >>> 15);
    hash = Math.imul(hash ^ (hash >>> 13), 0x5bd1e995);
    let slot = (hash ^ (hash >>> 16)) & mask;
    while ((this.#table[slot] as number) >= 0 && !this.#isSameRun(this.#table[slot] as number, place)) slot = (slot + 1) & mask;
    return slot;
  }

  #isSameRun(one: number, other: number): boolean {
    for (let i = 0; i < this.#size; i++) if (this.#keys[one + i] !== this.#keys[other + i]) return false;
    return true;
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Int32Array(old.length * 2).fill(-1);
    for (const place of old) if (place >= 0) this.#table[this.#slotOf(place)] = place;
  }

  #textOf(place: number): number {
    let [low, high] = [0, this.#ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle] as number) <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function grown(old: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const fresh = new Int32Array(size);
  fresh.set(old);
  return fresh;
}
