/** A run of words of one wording set against another. `was` are the base's words, `now` the words of the wording shown. */
export interface Reading {
  kind: 'same' | 'cut' | 'added' | 'changed';
  was: string;
  now: string;
}

/** Word pairs compared at most; beyond it the two wordings are shown as wholly different. */
const MOST_CELLS = 4_000_000;

const wordsOf = (text: string): string[] => text.match(/\S+/g) ?? [];
const keyOf = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Longest common run of equal keys, in order (textbook dynamic programming on the part between equal ends). */
function commonPairs(a: string[], b: string[]): [number, number][] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      table[at] = a[i] === b[j] ? (table[at + width + 1] as number) + 1 : Math.max(table[at + width] as number, table[at + 1] as number);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const at = i * width + j;
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if ((table[at + width] as number) >= (table[at + 1] as number)) i++;
    else j++;
  }
  return pairs;
}

/** What words a wording keeps, cuts, adds and changes of the base's. Letters and digits decide; marks and capitals are not a difference. */
export function alignWords(base: string, wording: string): Reading[] {
  const [was, now] = [wordsOf(base), wordsOf(wording)];
  const [a, b] = [was.map(keyOf), now.map(keyOf)];
  let [head, tail] = [0, 0];
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const [middleA, middleB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  const pairs: [number, number][] = [];
  for (let i = 0; i < head; i++) pairs.push([i, i]);
  if (middleA.length * middleB.length <= MOST_CELLS) for (const [i, j] of commonPairs(middleA, middleB)) pairs.push([i + head, j + head]);
  for (let i = tail; i > 0; i--) pairs.push([a.length - i, b.length - i]);

  const readings: Reading[] = [];
  const add = (kind: Reading['kind'], wasWords: string[], nowWords: string[]) => {
    const last = readings.at(-1);
    if (last && last.kind === kind && kind === 'same') {
      last.was += ` ${wasWords.join(' ')}`;
      last.now += ` ${nowWords.join(' ')}`;
    } else readings.push({ kind, was: wasWords.join(' '), now: nowWords.join(' ') });
  };
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...pairs, [was.length, now.length] as [number, number]]) {
    const [gone, come] = [was.slice(i, nextI), now.slice(j, nextJ)];
    if (gone.length || come.length) add(!come.length ? 'cut' : gone.length ? 'changed' : 'added', gone, come);
    if (nextI < was.length) add('same', [was[nextI] as string], [now[nextJ] as string]);
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return readings;
}
