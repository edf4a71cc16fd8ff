import { append } from './lists.js';
import type { Seed } from './shingles.js';

/** A stretch of two texts whose words run alike, `[first, last)` in word numbers, with the pairs of equal words in it. */
export interface Alignment {
  own: [number, number];
  other: [number, number];
  pairs: [number, number][];
}

/** Words that may stand between two equal runs of one stretch: a changed word or two, a dropped or added clause. */
export interface ChainLimits {
  gap: number;
  skew: number;
}

interface Chain {
  seeds: Seed[];
  at: number;
  otherAt: number;
}

/** Seeds (in order of `at`) → stretches that run alike with small gaps. Linear: a seed looks at a bounded number of open chains. */
export function chainSeeds(seeds: readonly Seed[], size: number, limits: ChainLimits): Alignment[] {
  const closed: Chain[] = [];
  let open: Chain[] = [];
  for (const seed of seeds) {
    if (open.length > 64) {
      append(
        closed,
        open.filter((chain) => seed.at - chain.at > size + limits.gap),
      );
      open = open.filter((chain) => seed.at - chain.at <= size + limits.gap).slice(-64);
    }
    const chain = bestChain(open, seed, size, limits);
    if (chain) {
      chain.seeds.push(seed);
      chain.at = seed.at;
      chain.otherAt = seed.otherAt;
    } else {
      const fresh = { seeds: [seed], ...seed };
      open.push(fresh);
    }
  }
  return [...closed, ...open].map(({ seeds: own }) => toAlignment(own, size));
}

function bestChain(open: Chain[], seed: Seed, size: number, { gap, skew }: ChainLimits): Chain | null {
  let best: Chain | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let i = open.length - 1; i >= 0 && i >= open.length - 64; i--) {
    const chain = open[i] as Chain;
    const step = seed.at - chain.at;
    const otherStep = seed.otherAt - chain.otherAt;
    if (step <= 0 || otherStep <= 0 || step > size + gap || otherStep > size + gap) continue;
    const cost = Math.abs(step - otherStep);
    if (cost > skew || cost + step / 100 >= bestCost) continue;
    best = chain;
    bestCost = cost + step / 100;
  }
  return best;
}

/**
 * The alignment with equal words added that stand near its ends and in its gaps: two in a row within `reach` words outside,
 * single ones inside.
 */
export function widen({ pairs }: Alignment, own: readonly number[], other: readonly number[], reach: number): Alignment {
  const first = pairs[0] as [number, number];
  const last = pairs.at(-1) as [number, number];
  const before = outward(first, -1, own, other, reach).reverse();
  const after = outward(last, 1, own, other, reach);
  return ofPairs(fillGaps([...before, ...pairs, ...after], own, other));
}

/** Runs of two equal words or more beyond an end, nearest first. */
function outward(
  from: [number, number],
  step: 1 | -1,
  own: readonly number[],
  other: readonly number[],
  reach: number,
): [number, number][] {
  const found: [number, number][] = [];
  let [a, b] = from;
  const same = (i: number, j: number) => own[i] !== undefined && own[i] === other[j];
  for (let tries = 0; tries < 8; tries++) {
    let hit: [number, number] | null = null;
    for (let far = 1; far <= 2 * reach && !hit; far++) {
      for (let i = 1; i <= far && !hit; i++) {
        const j = far + 1 - i;
        if (i > reach || j > reach) continue;
        if (same(a + step * i, b + step * j) && same(a + step * (i + 1), b + step * (j + 1))) hit = [a + step * i, b + step * j];
      }
    }
    if (!hit) break;
    [a, b] = hit;
    found.push([a, b]);
    while (same(a + step, b + step)) {
      a += step;
      b += step;
      found.push([a, b]);
    }
  }
  return found;
}

/** Equal words between two pairs that are not next to each other: the longest common subsequence of the few words there. */
function fillGaps(pairs: [number, number][], own: readonly number[], other: readonly number[]): [number, number][] {
  const filled: [number, number][] = [];
  for (const pair of pairs) {
    const previous = filled.at(-1);
    if (previous && pair[0] - previous[0] > 1 && pair[1] - previous[1] > 1) {
      append(filled, commonPairs(own, [previous[0] + 1, pair[0]], other, [previous[1] + 1, pair[1]]));
    }
    filled.push(pair);
  }
  return filled;
}

/** Longest common subsequence of two short stretches, as pairs of places. Cost is the product of their lengths. */
function commonPairs(
  own: readonly number[],
  [a, b]: [number, number],
  other: readonly number[],
  [c, d]: [number, number],
): [number, number][] {
  const [rows, columns] = [b - a, d - c];
  const best = new Uint32Array((rows + 1) * (columns + 1));
  const at = (i: number, j: number) => i * (columns + 1) + j;
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      best[at(i, j)] =
        own[a + i] === other[c + j] && own[a + i] !== undefined
          ? (best[at(i + 1, j + 1)] as number) + 1
          : Math.max(best[at(i + 1, j)] as number, best[at(i, j + 1)] as number);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (own[a + i] === other[c + j]) pairs.push([a + i++, c + j++]);
    else if ((best[at(i + 1, j)] as number) >= (best[at(i, j + 1)] as number)) i++;
    else j++;
  }
  return pairs;
}

/** The equal words of a chain, each word of either text at most once, in order in both. */
function toAlignment(seeds: Seed[], size: number): Alignment {
  const pairs: [number, number][] = [];
  let [own, other] = [-1, -1];
  for (const { at, otherAt } of seeds) {
    for (let i = 0; i < size; i++) {
      if (at + i <= own || otherAt + i <= other) continue;
      own = at + i;
      other = otherAt + i;
      pairs.push([own, other]);
    }
  }
  return ofPairs(pairs);
}

function ofPairs(pairs: [number, number][]): Alignment {
  const [first, last] = [pairs[0] as [number, number], pairs.at(-1) as [number, number]];
  return { own: [first[0], last[0] + 1], other: [first[1], last[1] + 1], pairs };
}
