import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lines, ROOT, SAMPLE, synoptic } from '../cli/run.js';

const texts = readdirSync(SAMPLE)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(SAMPLE, name), 'utf8'));
const row = (text: string, id: number) => JSON.stringify({ id: `r${id}`, text });

describe('annotating a report depends on nothing else', () => {
  it('gives the same bytes alone, in another company and in another order', () => {
    const alone = texts.map((text, id) => synoptic(['annotate'], { input: row(text, id) }).out.trim());
    // Words no dictionary holds come first in one run and last in another: what is known of them must not change.
    const strange = JSON.stringify({
      id: 'strange',
      text: readFileSync(join(ROOT, 'docs', 'glossary.md'), 'utf8') + texts.join(' ').toLowerCase(),
    });
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          texts.map((_, id) => id),
          { minLength: texts.length },
        ),
        (order) => {
          const input = [strange, ...order.map((id) => row(texts[id] as string, id))].join('\n');
          const together = lines(synoptic(['annotate'], { input }).out).slice(1);
          expect(together).toEqual(order.map((id) => alone[id]));
        },
      ),
      { numRuns: 4 },
    );
  });
});
