import type { Entry } from './entry.js';
import { WEIGHTS } from './settings.js';
import { common, type Vector } from './vector.js';

/** What speaks for and against two reports being of one story: the size of each kind of evidence, before it is weighed. */
export type Evidence = Record<keyof typeof WEIGHTS, number>;

/** Compares two reports. */
export function compare(a: Entry, b: Entry): Evidence {
  const words = common(a.words, b.words);
  const root = Math.sqrt(words.product);
  const numbers = common(a.numbers, b.numbers);
  const gap = a.day === null || b.day === null ? null : Math.abs(a.day - b.day);
  const sameAges = shared(a.ages, b.ages);
  const fewerAges = Math.min(a.ages.length, b.ages.length);
  return {
    base: 1,
    words: root,
    within: Math.max(words.ofA, words.ofB),
    title: common(a.title, b.title).product,
    lead: common(a.lead, b.lead).product,
    names: common(a.names, b.names).product,
    rarestName: heaviestShared(a.fullNames, b.fullNames) / 10,
    titleNamesMissing: (missing(a, b) + missing(b, a)) / 2,
    numbers: Math.sqrt(numbers.ofA * numbers.ofB),
    ages: fewerAges ? sameAges / fewerAges : 0,
    otherAges: fewerAges && !sameAges ? 1 : 0,
    days: overlaps(a.days, b.days) ? 1 : 0,
    sameDay: gap !== null && gap <= 1 ? 1 : 0,
    gap: gap === null ? 0 : Math.log1p(gap) * root,
    sameOutlet: a.outlet !== null && a.outlet === b.outlet ? 1 : 0,
    length: Math.log(Math.min(a.length, b.length) + 1),
    lengthRatio: Math.abs(Math.log((a.length + 5) / (b.length + 5))),
  };
}

const KINDS = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];

/** The evidence weighed and added up: above 0 it speaks for one story. */
export function total(evidence: Evidence): number {
  let sum = 0;
  for (const kind of KINDS) sum += WEIGHTS[kind] * evidence[kind];
  return sum;
}

const shared = (a: number[], b: number[]) => a.reduce((n, x) => (b.includes(x) ? n + 1 : n), 0);

function overlaps(a: Set<number>, b: Set<number>): boolean {
  for (const x of a) if (b.has(x)) return true;
  return false;
}

function heaviestShared(a: Vector, b: Vector): number {
  let heaviest = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const left = a.terms[i] as number;
    const right = b.terms[j] as number;
    if (left === right) {
      heaviest = Math.max(heaviest, a.weights[i++] as number);
      j++;
    } else if (left < right) i++;
    else j++;
  }
  return heaviest;
}

/** Share of the weight of the names in the title of `a` that stand nowhere in `b`. */
function missing(a: Entry, b: Entry): number {
  let all = 0;
  let gone = 0;
  for (const [name, word, weight] of a.titleNames) {
    all += weight;
    if (!has(b.names, name) && !has(b.words, word)) gone += weight;
  }
  return all ? gone / all : 0;
}

function has({ terms }: Vector, wanted: number): boolean {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return terms[low] === wanted;
}
