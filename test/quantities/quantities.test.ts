import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/index.js';
import type { Quantity } from '../../src/model/quantity.js';
import { completeReport } from '../../src/read/index.js';

interface Passage {
  id: string;
  part: 'work' | 'apart';
  text: string;
  quantities: { exact: string; start: number; end: number; value?: number; min?: number; max?: number; of?: string; event?: string }[];
}

const passages = readFileSync(new URL('passages.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Passage);

const quantitiesOf = (text: string): (Quantity & { words: string; counted?: string })[] =>
  annotate
    .run(completeReport({ text }))
    .quantities.map((found) => ({ ...found, words: text.slice(...found.span), ...(found.of && { counted: text.slice(...found.of) }) }));

const same = (a?: number, b?: number): boolean =>
  a === undefined || b === undefined ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

/** Share of the expected quantities whose value and counted thing are right. */
function shareRight(part: Passage['part']): number {
  let [all, right] = [0, 0];
  for (const { text, quantities } of passages.filter((passage) => passage.part === part)) {
    const found = quantitiesOf(text);
    for (const gold of quantities) {
      all++;
      const hit = found.find(({ span }) => span[0] < gold.end && span[1] > gold.start);
      const value = hit && same(hit.value, gold.value) && same(hit.min, gold.min) && same(hit.max, gold.max);
      if (value && (!gold.of || hit.counted?.toLowerCase().split(/\W+/).includes(gold.of))) right++;
    }
  }
  return right / all;
}

describe('quantities', () => {
  it('are right in nine of ten of the passages worked with and of those kept apart', () => {
    expect(shareRight('work')).toBeGreaterThanOrEqual(0.93);
    expect(shareRight('apart')).toBeGreaterThanOrEqual(0.9);
  });

  it('tell bounds, ranges and vague counts from values', () => {
    expect(quantitiesOf('At least 15 boats sank.')[0]).toMatchObject({ min: 15, counted: 'boats' });
    expect(quantitiesOf('Up to 40 boats sank.')[0]).toMatchObject({ max: 40 });
    expect(quantitiesOf('About 40 boats sank.')[0]).toMatchObject({ value: 40, approx: true });
    expect(quantitiesOf('Some 70 to 80 boats sank.')[0]).toMatchObject({ min: 70, max: 80 });
    expect(quantitiesOf('Hundreds of boats sank.')[0]).toMatchObject({ min: 200, approx: true });
  });

  it('say what happened to the people counted, and as of when', () => {
    const [officers, civilians] = quantitiesOf('As of Saturday morning, two officers and three civilians were killed.');
    expect(officers).toMatchObject({ value: 2, event: 'killed', counted: 'officers' });
    expect(civilians).toMatchObject({ value: 3, event: 'killed', counted: 'civilians' });
    expect(officers?.asOf).toBeDefined();
    expect(quantitiesOf('One gunman hurt 15 people.')[0]?.event).toBeUndefined();
  });

  it('keep ages, money, scores and labels apart from counts', () => {
    const kinds = (text: string) => quantitiesOf(text).map(({ kind }) => kind);
    expect(kinds('Mara Quill, 41, paid $3.5 million.')).toEqual(['age', 'money']);
    expect(kinds('Rovers beat Harlow 3-1.')).toEqual(['score']);
    expect(kinds('The council voted 5-2 to close it.')).toEqual(['vote']);
    expect(kinds('Call 555-0142 or come to 1900 Elm Street, room 212.')).toEqual([]);
    expect(kinds('It stood for three days in 2014.')).toEqual([]);
  });

  it('lie inside the text and never throw', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '1,000',
        'million',
        '$',
        '%',
        'two',
        'dozen',
        '-',
        'of',
        'them',
        'killed',
        'half',
        'a',
        'to',
        '0142',
        'constructor',
        '9'.repeat(400),
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = `A ${pieces.join(' ')}`;
        for (const { words, value, min, max } of quantitiesOf(text)) {
          expect(words.trim()).not.toBe('');
          for (const number of [value, min, max]) if (number !== undefined) expect(Number.isFinite(number)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});
