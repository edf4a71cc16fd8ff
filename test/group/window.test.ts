import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signatureOf } from '../../src/group/signature.js';
import { Window } from '../../src/group/window.js';
import { news } from './news.js';

const TOWNS = ['Velmar', 'Sandholm', 'Eastmark', 'Harrow Bay', 'Oskin', 'Tarnby', 'Quell', 'Brodek'];
const THINGS = ['ferry', 'harbour', 'warehouse', 'bridge', 'orchard', 'tunnel', 'mill', 'library', 'stadium', 'quarry'];

const signatures = TOWNS.flatMap((town, i) =>
  THINGS.map((thing, k) => {
    const text = `The ${thing} of ${town} burned for ${i + k} hours, said Petra ${town}. Nobody at the ${thing} was hurt.`;
    return signatureOf(news(`${town}-${thing}`, '2023-05-02', 'Velmar Post', `Fire at ${thing} in ${town}`, text));
  }),
);
const anyReports = fc.array(fc.constantFrom(...signatures), { minLength: 1, maxLength: 60 });

function filled(reports: typeof signatures, size: number): Window {
  const window = new Window(true, () => {}, size);
  for (const signature of reports) window.add(window.weigh(signature));
  return window;
}

describe('the window', () => {
  it('holds, however many reports went through it, what a fresh one holds that saw only the latest', () => {
    fc.assert(
      fc.property(anyReports, fc.integer({ min: 1, max: 8 }), (reports, size) => {
        const { held } = filled(reports, size);
        const fresh = filled(reports.slice(-size), size).held;
        expect(held.reports).toBe(fresh.reports);
        expect(held.terms).toBe(fresh.terms);
        expect(held.listed).toBe(fresh.listed);
      }),
    );
  });

  it('finds only reports it holds, and tells of each one that leaves, the oldest first', () => {
    const left: number[] = [];
    const window = new Window(true, (place) => left.push(place), 5);
    for (const signature of signatures) {
      const entry = window.weigh(signature);
      for (const place of window.nearest(entry)) expect(window.at(place)).toBeDefined();
      window.add(entry);
    }
    expect(left).toEqual(Array.from({ length: signatures.length - 5 }, (_, i) => i));
  });
});
