import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collateTexts } from './helpers.js';

interface Pair {
  id: string;
  kind: string;
  conflict: boolean;
  half: 'worked' | 'kept';
  a: string;
  b: string;
}

const pairs = readFileSync(new URL('conflict-pairs.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Pair);

const reported = pairs.map((pair) => ({
  ...pair,
  found: collateTexts(pair.a, pair.b).conflicts.filter(({ kind }) => kind !== 'wording' && kind !== 'speaker'),
}));

// "kept" pairs were not looked at while the rules were written.
describe.each(['worked', 'kept'] as const)('passages that contradict each other and passages that seem to: %s half', (half) => {
  const own = reported.filter((pair) => pair.half === half);
  const shown = own.filter(({ found }) => found.length > 0);

  it('reports a contradiction where there is one, .92 of the time or more', () => {
    expect(shown.filter(({ conflict }) => conflict).length / shown.length).toBeGreaterThanOrEqual(0.92);
  });

  it('finds .70 of the contradictions or more', () => {
    const real = own.filter(({ conflict }) => conflict);
    expect(real.filter(({ found }) => found.length > 0).length / real.length).toBeGreaterThanOrEqual(0.7);
  });

  it('names the class of nearly every one it finds', () => {
    const right = shown.filter(({ conflict }) => conflict);
    expect(right.filter(({ found, kind }) => found.some((one) => one.kind === kind)).length / right.length).toBeGreaterThanOrEqual(0.9);
  });
});
