import type { Entry } from './entry.js';
import { WEIGHTS } from './settings.js';
import { common, type Vector } from './vector.js';

/** What speaks for and against two reports being of one story: the weighed part of each kind of evidence. */
export type Evidence = Record<keyof typeof WEIGHTS, number>;

/** Compares two reports; the sum of the evidence above 0 speaks for one story. */
export function compare(a: Entry, b: Entry): Evidence {
  const words = common(a.words, b.words);
  const root = Math.sqrt(words.product);
  const numbers = common(a.numbers, b.numbers);
  const gap = a.day === null || b.day === null ? null : Math.abs(a.day - b.day);
  const sameAges = shared(a.ages, b.ages);
  const fewerAges = Math.min(a.ages.length, b.ages.length);
  const weigh = (kind: keyof typeof WEIGHTS, value: number) => WEIGHTS[kind] * value;
  return {
    base: WEIGHTS.base,
    words: weigh('words', root),
    within: weigh('within', Math.max(words.ofA, words.ofB)),
    title: weigh('title', common(a.title, b.title).product),
    lead: weigh('lead', common(a.lead, b.lead).product),
    names: weigh('names', common(a.names, b.names).product),
    rarestName: weigh('rarestName', heaviestShared(a.fullNames, b.fullNames) / 10),
    titleNamesMissing: weigh('titleNamesMissing', (missing(a, b) + missing(b, a)) / 2),
    numbers: weigh('numbers', Math.sqrt(numbers.ofA * numbers.ofB)),
    ages: weigh('ages', fewerAges ? sameAges / fewerAges : 0),
    otherAges: weigh('otherAges', fewerAges && !sameAges ? 1 : 0),
    otherYears: weigh('otherYears', a.years.length && b.years.length && !shared(a.years, b.years) ? 1 : 0),
    days: weigh('days', overlaps(a.days, b.days) ? 1 : 0),
    sameDay: weigh('sameDay', gap !== null && gap <= 1 ? 1 : 0),
    gap: weigh('gap', gap === null ? 0 : Math.log1p(gap) * root),
    sameOutlet: weigh('sameOutlet', a.outlet !== null && a.outlet === b.outlet ? 1 : 0),
    length: weigh('length', Math.log(Math.min(a.length, b.length) + 1)),
    lengthRatio: weigh('lengthRatio', Math.abs(Math.log((a.length + 5) / (b.length + 5)))),
  };
}

/** The sum of all evidence. */
export function total(evidence: Evidence): number {
  let sum = 0;
  for (const part of Object.values(evidence)) sum += part;
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
