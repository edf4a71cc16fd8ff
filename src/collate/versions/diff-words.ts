import { alignWords } from '../../text/align-words.js';

const RUN = 4;

/**
 * Equal words of two long texts, by key, in order: runs of four that stand once in each hold the alignment (the longest rising
 * chain of them, by patience sorting), and what lies between two of them is aligned word by word.
 */
export function diffWords(own: readonly number[], other: readonly number[]): [number, number][] {
  const pairs: [number, number][] = [];
  const put = (i: number, j: number) => {
    const last = pairs.at(-1);
    if (!last || (i > last[0] && j > last[1])) pairs.push([i, j]);
  };
  const between = (to: number, otherTo: number) => {
    const [from, otherFrom] = pairs.at(-1) ?? [-1, -1];
    const gap = alignWords(own.slice(from + 1, to), other.slice(otherFrom + 1, otherTo));
    for (const [i, j] of gap) put(from + 1 + i, otherFrom + 1 + j);
  };
  for (const [i, j] of risingChain(anchorsOf(own, other))) {
    const [last, otherLast] = pairs.at(-1) ?? [-1, -1];
    if (i > last + 1 && j > otherLast + 1) between(i, j);
    for (let k = 0; k < RUN; k++) put(i + k, j + k);
  }
  between(own.length, other.length);
  return withoutIslands(pairs, own.length, other.length);
}

/** A word or two that happen to be equal amid this many others on both sides are no text that stayed. */
const ISLAND = 2;
const SEA = 3;

function withoutIslands(pairs: [number, number][], length: number, otherLength: number): [number, number][] {
  const runs: [number, number][][] = [];
  for (const pair of pairs) {
    const last = runs.at(-1)?.at(-1);
    if (last && last[0] + 1 === pair[0] && last[1] + 1 === pair[1]) runs.at(-1)?.push(pair);
    else runs.push([pair]);
  }
  return runs
    .filter((run, at) => {
      const before = runs[at - 1]?.at(-1) ?? [-1, -1];
      const after = runs[at + 1]?.[0] ?? [length, otherLength];
      const [first, last] = [run[0] as [number, number], run.at(-1) as [number, number]];
      const isWide = (a: [number, number], b: [number, number]) => Math.max(b[0] - a[0], b[1] - a[1]) > SEA;
      return run.length > ISLAND || !isWide(before, first) || !isWide(last, after);
    })
    .flat();
}

/** Where each run stands; -1 when it stands there more than once. */
function runsOf(keys: readonly number[]): Map<string, number> {
  const runs = new Map<string, number>();
  for (let i = 0; i + RUN <= keys.length; i++) {
    const run = keys.slice(i, i + RUN).join(' ');
    runs.set(run, runs.has(run) ? -1 : i);
  }
  return runs;
}

function anchorsOf(own: readonly number[], other: readonly number[]): [number, number][] {
  const theirs = runsOf(other);
  return [...runsOf(own)].flatMap(([run, i]): [number, number][] => {
    const j = theirs.get(run) ?? -1;
    return i >= 0 && j >= 0 ? [[i, j]] : [];
  });
}

/** The longest chain of anchors, in order of the first text, that also rises in the second. */
function risingChain(anchors: [number, number][]): [number, number][] {
  const sorted = anchors.sort((a, b) => a[0] - b[0]);
  const tails: number[] = [];
  const before: number[] = [];
  sorted.forEach(([, j], at) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[tails[middle] as number] as [number, number])[1] < j) low = middle + 1;
      else high = middle;
    }
    before[at] = low ? (tails[low - 1] as number) : -1;
    tails[low] = at;
  });
  const chain: [number, number][] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] as number) chain.push(sorted[at] as [number, number]);
  return chain.reverse();
}
