import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/model/span.js';
import { annotated } from './document.js';

const WORDS = [
  ...['Anna Quill', 'Ames', 'the mayor', 'she', 'who', 'a senior official', 'the report', 'Gale'],
  ...[
    'said',
    'says',
    'told',
    'reporters',
    'according to',
    'asked',
    'whether',
    'that',
    'denied',
    'called',
    'promised',
    'to',
    'adding',
    'put it',
  ],
  ...['the bridge', 'is', 'was', 'safe', 'not', 'and', 'but', 'as', 'when', 'in a statement', 'on Monday', 'claim', 'of', 'by'],
  ...[
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    "''",
    '``',
    ',',
    '.',
    '?',
    ':',
    ';',
    '—',
    '-',
    '(',
    ')',
    '\n\n',
    '\n',
    '…',
    '😀',
    'é',
    '\u0000',
  ],
];
const soup = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((parts) => parts.join(' '));
const glued = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((parts) => parts.join(''));

function checkSpans(text: string, spans: readonly Span[]) {
  let last = -1;
  for (const [s, e] of spans) {
    expect(s).toBeGreaterThanOrEqual(Math.max(0, last));
    expect(e).toBeGreaterThan(s);
    expect(e).toBeLessThanOrEqual(text.length);
    last = e;
  }
}

describe('whatever a report holds', () => {
  it('gives spans inside the text, in order, with content, and a name only with a reason', () => {
    fc.assert(
      fc.property(fc.oneof(soup, glued, fc.string()), (text) => {
        const report = annotated(text);
        for (const found of report.quotations) {
          expect(found.content.length).toBeGreaterThan(0);
          for (const spans of [found.content, found.cue, found.source]) checkSpans(report.text, spans);
          if (found.speaker === null) expect(found.party).toBeNull();
          else expect(found.how).not.toBeNull();
          expect(found.confidence >= 0 && found.confidence <= 1).toBe(true);
          if (found.kind === 'indirect') expect(found.quoted).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves the marks out of a direct quotation', () => {
    fc.assert(
      fc.property(soup, (text) => {
        for (const { kind, content } of annotated(text).quotations) {
          if (kind !== 'direct') continue;
          const first = text[content[0]?.[0] ?? 0] ?? '';
          expect('“”"«»'.includes(first)).toBe(false);
        }
      }),
      { numRuns: 200, examples: [[', says : Anna Quill'], ['Anna Quill denied “ »'], ['“ » Anna Quill promised …']] },
    );
  });

  it('gives the same twice', () => {
    fc.assert(
      fc.property(soup, (text) => {
        expect(annotated(text).quotations).toEqual(annotated(text).quotations);
      }),
      { numRuns: 50 },
    );
  });
});
