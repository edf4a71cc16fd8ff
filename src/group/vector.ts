/** Terms (numbers of a vocabulary, ascending) with their weights. */
export interface Vector {
  terms: Int32Array;
  weights: Float32Array;
}

/** Pairs of term and weight → a vector, of length 1 unless `raw`. */
export function vectorOf(pairs: [term: number, weight: number][], raw = false): Vector {
  pairs.sort((a, b) => a[0] - b[0]);
  let squares = 0;
  for (const [, weight] of pairs) squares += weight * weight;
  const by = raw || !squares ? 1 : 1 / Math.sqrt(squares);
  const terms = new Int32Array(pairs.length);
  const weights = new Float32Array(pairs.length);
  pairs.forEach(([term, weight], i) => {
    terms[i] = term;
    weights[i] = weight * by;
  });
  return { terms, weights };
}

/** What two vectors have in common: their product, and the share of each one's squared weight that the other holds too. */
export function common(a: Vector, b: Vector): { product: number; ofA: number; ofB: number } {
  let product = 0;
  let ofA = 0;
  let ofB = 0;
  const { terms: at, weights: aw } = a;
  const { terms: bt, weights: bw } = b;
  for (let i = 0, j = 0; i < at.length && j < bt.length; ) {
    const left = at[i] as number;
    const right = bt[j] as number;
    if (left === right) {
      const x = aw[i++] as number;
      const y = bw[j++] as number;
      product += x * y;
      ofA += x * x;
      ofB += y * y;
    } else if (left < right) i++;
    else j++;
  }
  return { product, ofA, ofB };
}

/** The terms two vectors share, the weightiest together first. */
export function sharedTerms(a: Vector, b: Vector): number[] {
  const shared: [term: number, weight: number][] = [];
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const left = a.terms[i] as number;
    const right = b.terms[j] as number;
    if (left === right) shared.push([left, (a.weights[i++] as number) * (b.weights[j++] as number)]);
    else if (left < right) i++;
    else j++;
  }
  return shared.sort((x, y) => y[1] - x[1] || x[0] - y[0]).map(([term]) => term);
}
