import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../src/group/vocabulary.js';

describe('the vocabulary of the window', () => {
  it('knows after any comings and goings what one fresh vocabulary would know', () => {
    const terms = fc.uniqueArray(fc.constantFrom('ferry', 'harbour', 'the', 'fire', 'vote', 'cup', 'court', 'flood'), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(terms, { maxLength: 30 }), fc.integer({ min: 1, max: 6 }), (reports, held) => {
        const vocabulary = new Vocabulary(true);
        const window: number[][] = [];
        for (const report of reports) {
          if (window.length === held) vocabulary.leave(window.shift() ?? []);
          window.push(vocabulary.enter(report.map((key) => [key, key])));
        }
        const fresh = new Vocabulary(true);
        reports.slice(-held).forEach((report, i) => {
          const numbers = fresh.enter(report.map((key) => [key, key]));
          report.forEach((key, k) => {
            expect(vocabulary.shown(window[i]?.[k] as number)).toBe(key);
            expect(fresh.shown(numbers[k] as number)).toBe(key);
          });
        });
        const last = window.at(-1) ?? [];
        const freshLast = fresh.enter((reports.at(-1) ?? []).map((key) => [key, key]));
        vocabulary.enter((reports.at(-1) ?? []).map((key) => [key, key]));
        last.forEach((number, k) => {
          expect(vocabulary.rarity(number)).toBe(fresh.rarity(freshLast[k] as number));
        });
      }),
    );
  });

  it('forgets a term that no report holds any more', () => {
    const vocabulary = new Vocabulary(true);
    const [ferry, harbour] = vocabulary.enter([
      ['ferry', 'Ferry'],
      ['harbour', 'harbour'],
    ]) as [number, number];
    vocabulary.enter([['harbour', 'Harbour']]);
    vocabulary.leave([ferry, harbour]);
    expect(vocabulary.size).toBe(1);
    expect(vocabulary.enter([['flood', 'flood']])).toEqual([ferry]);
  });
});
