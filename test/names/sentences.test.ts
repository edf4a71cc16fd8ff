import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/sentences.js';
import { TRAPS } from './sentence-traps.js';

const expected = (trap: string): string[] => trap.split(/[|‖]/).map((part) => part.trim());

const sentencesOf = (text: string): string[] => splitSentences(text, [0, text.length]).map(([start, end]) => text.slice(start, end));

describe('sentences', () => {
  it.each(TRAPS)('%s', (trap) => {
    const text = trap.replace(/\|/g, ' ').replace(/‖/g, '').trim();
    expect(sentencesOf(text)).toEqual(expected(trap));
  });

  it('has a trap set of at least 150', () => expect(TRAPS.length).toBeGreaterThanOrEqual(150));

  it('keeps every character but the white space between sentences, in order, whatever the text', () => {
    const pieces = fc.constantFrom(
      'Mr. ',
      'U.S. ',
      'A',
      'b. ',
      'The ',
      '“',
      '”',
      '"',
      "'",
      '…',
      '... ',
      '?! ',
      ' ',
      '\n',
      '5.5 ',
      '. ',
      ')',
      '(',
      'é',
      '😀',
      'said ',
      '[1]',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const spans = splitSentences(text, [0, text.length]);
        let at = 0;
        for (const [start, end] of spans) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start).trim()).toBe('');
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
