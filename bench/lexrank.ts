/** LexRank (Erkan & Radev 2004): the centrality of sentences in the graph of their TF-IDF likeness, continuous form. */
const DAMPING = 0.85;
const ROUNDS = 30;

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Sentences in, the most central first. */
export function lexRank(sentences: readonly string[]): number[] {
  const bags = sentences.map((sentence) => {
    const bag = new Map<string, number>();
    for (const word of wordsOf(sentence)) bag.set(word, (bag.get(word) ?? 0) + 1);
    return bag;
  });
  const having = new Map<string, number>();
  for (const bag of bags) for (const word of bag.keys()) having.set(word, (having.get(word) ?? 0) + 1);
  const idf = (word: string) => Math.log((1 + sentences.length) / (having.get(word) ?? 1));
  const vectors = bags.map((bag) => new Map([...bag].map(([word, count]) => [word, count * idf(word)])));
  const length = (vector: Map<string, number>) => Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0)) || 1;
  const lengths = vectors.map(length);
  const likeness = (a: number, b: number) => {
    let sum = 0;
    for (const [word, value] of vectors[a] ?? []) sum += value * (vectors[b]?.get(word) ?? 0);
    return sum / ((lengths[a] ?? 1) * (lengths[b] ?? 1));
  };
  const rows = sentences.map((_, a) => sentences.map((_, b) => (a === b ? 0 : likeness(a, b))));
  const sums = rows.map((row) => row.reduce((sum, value) => sum + value, 0) || 1);
  let rank = sentences.map(() => 1 / sentences.length);
  for (let round = 0; round < ROUNDS; round++) {
    rank = rank.map((_, b) => {
      let sum = 0;
      for (let a = 0; a < rank.length; a++) sum += ((rows[a]?.[b] ?? 0) / (sums[a] ?? 1)) * (rank[a] ?? 0);
      return (1 - DAMPING) / rank.length + DAMPING * sum;
    });
  }
  return sentences.map((_, i) => i).sort((a, b) => (rank[b] ?? 0) - (rank[a] ?? 0) || a - b);
}
