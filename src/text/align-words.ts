/** Gains and costs: an equal word, opening a gap, each word more in it. Gaps at either end of a text cost nothing. */
const MATCH = 20;
const OPEN = 12;
const EXTEND = 1;

/** Beyond this product of lengths the best alignment is not worth its cost. */
const MAX_CELLS = 1_000_000;

/** An alignment of two runs of words, by key, as pairs of equal words in order: the best one, for very long runs a near one. */
export function alignWords(own: readonly number[], other: readonly number[]): [number, number][] {
  return own.length * other.length > MAX_CELLS ? alignNear(own, other) : alignBest(own, other);
}

const LOOK = 60;
const RUN = 3;

/** Goes through both at once; where they part, to the nearest place at which three words in a row are equal. Linear. */
function alignNear(own: readonly number[], other: readonly number[]): [number, number][] {
  const pairs: [number, number][] = [];
  const isRun = (i: number, j: number) => {
    for (let k = 0; k < RUN; k++) if (own[i + k] === undefined || own[i + k] !== other[j + k]) return false;
    return true;
  };
  const nextRun = (i: number, j: number): [number, number] | null => {
    for (let far = 1; far <= LOOK; far++) for (let x = 0; x <= far; x++) if (isRun(i + x, j + far - x)) return [i + x, j + far - x];
    return null;
  };
  for (let i = 0, j = 0; i < own.length && j < other.length; ) {
    if (own[i] === other[j]) pairs.push([i++, j++]);
    else {
      const next = nextRun(i, j);
      [i, j] = next ?? [i + LOOK / 2, j + LOOK / 2];
    }
  }
  return pairs;
}

/**
 * The best alignment of two runs of words, by key, as pairs of equal words in order; affine gaps (O. Gotoh, "An improved
 * algorithm for matching biological sequences", 1982), free at the ends. Cost is the product of the lengths.
 */
function alignBest(own: readonly number[], other: readonly number[]): [number, number][] {
  const [rows, columns] = [own.length, other.length];
  if (!rows || !columns) return [];
  const width = columns + 1;
  const size = (rows + 1) * width;
  const LOW = -1e9;
  const score = [0, 1, 2].map(() => new Int32Array(size).fill(LOW)); // ends in a match, in a word of own alone, of other alone
  const from = [0, 1, 2].map(() => new Uint8Array(size));
  const [match, skipOwn, skipOther] = score as [Int32Array, Int32Array, Int32Array];
  for (let i = 0; i <= rows; i++) match[i * width] = 0;
  for (let j = 0; j <= columns; j++) match[j] = 0;
  const put = (state: number, at: number, values: [number, number, number]) => {
    let best = 0;
    for (let s = 1; s < 3; s++) if ((values[s] as number) > (values[best] as number)) best = s;
    (score[state] as Int32Array)[at] = values[best] as number;
    (from[state] as Uint8Array)[at] = best;
  };
  for (let i = 1; i <= rows; i++) {
    for (let j = 1; j <= columns; j++) {
      const at = i * width + j;
      const [diagonal, up, left] = [at - width - 1, at - width, at - 1];
      const gain = own[i - 1] === other[j - 1] ? MATCH : LOW;
      if (gain > 0)
        put(0, at, [(match[diagonal] as number) + gain, (skipOwn[diagonal] as number) + gain, (skipOther[diagonal] as number) + gain]);
      put(1, at, [(match[up] as number) - OPEN, (skipOwn[up] as number) - EXTEND, (skipOther[up] as number) - EXTEND]);
      put(2, at, [(match[left] as number) - OPEN, (skipOwn[left] as number) - EXTEND, (skipOther[left] as number) - EXTEND]);
    }
  }
  let [best, bestAt] = [0, -1];
  for (let at = 0; at < size; at++) if ((match[at] as number) > best) [best, bestAt] = [match[at] as number, at];
  const pairs: [number, number][] = [];
  let state = 0;
  for (let at = bestAt; at > 0; ) {
    const [i, j] = [Math.floor(at / width), at % width];
    if (!i || !j) break;
    const previous = (from[state] as Uint8Array)[at] as number;
    if (state === 0) pairs.push([i - 1, j - 1]);
    at -= state === 0 ? width + 1 : state === 1 ? width : 1;
    state = previous;
  }
  return pairs.reverse();
}
