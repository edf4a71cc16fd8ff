import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate } from '../../src/collate/index.js';
import { collateTexts, reportOf } from './helpers.js';

const A =
  'The ferry Aldine capsized off Port Rowan on Friday with 64 passengers on board. He also said the sea was calm that day. The coastguard of Port Rowan rescued most passengers within an hour.';
const B =
  'The coastguard rescued most passengers of the ferry Aldine, which capsized off Port Rowan on Friday. “It was over in a minute and nobody cried,” she said.';

describe('the digest', () => {
  it('is made of sentences as they stand', () => {
    const { digest, reports } = collateTexts(A, B);
    expect(digest.length).toBeGreaterThan(0);
    for (const { citations } of digest) {
      for (const { report, span, exact } of citations) {
        expect(span && reports.find(({ id }) => id === report)?.text.slice(...span)).toBe(exact);
      }
    }
  });

  it('takes no sentence that leans on another', () => {
    const words = collateTexts(A, B).digest.flatMap(({ citations }) => citations.map(({ exact }) => exact));
    expect(words.join(' ')).not.toMatch(/He also|she said/);
  });

  it('gives both sides of what reports differ on, or neither', () => {
    const seven = 'Seven people were killed when the ferry Aldine capsized off Port Rowan on Friday.';
    const nine = 'Nine people were killed when the ferry Aldine capsized off Port Rowan on Friday.';
    const told = collateTexts(seven, nine).digest.map(({ citations }) => citations.map(({ exact }) => exact).join(' '));
    for (const line of told) expect(/Seven/.test(line)).toBe(/Nine/.test(line));
  });

  it('is as long as asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 10, max: 60 }), (sentences, words) => {
        const reports = [reportOf(A, 0), reportOf(B, 1)];
        expect(collate.run({ reports, digest: { sentences } }).digest.length).toBeLessThanOrEqual(sentences);
        const used = collate
          .run({ reports, digest: { words } })
          .digest.flatMap(({ citations }) => citations.flatMap(({ exact }) => exact.split(/\s+/)));
        expect(used.length).toBeLessThanOrEqual(words);
      }),
      { numRuns: 12 },
    );
  });
});
