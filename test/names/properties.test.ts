import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read.js';

const PIECES = [
  'Mr. Tom Orlan',
  'Ada Quillan',
  'the mayor',
  'Prime Minister',
  ' said ',
  ' in ',
  ' of ',
  'Marlow',
  'Kenya',
  '“',
  '”',
  '"',
  '. ',
  ', ',
  '\n\n',
  'He ',
  'her ',
  'the 46-year-old',
  'Department of Health',
  ' and ',
  'U.S.',
  'NASA',
  ' (',
  ')',
  "'s ",
  '-',
  '…',
  'é',
  '😀',
  '\u0000',
  '<b>',
  '[a-z]+',
  'HMS Ardent',
  '46',
  ', 46, ',
  'Sen.',
  'R-Fla.',
  '&',
  'Jr.',
  '$1',
  '\\',
  'O’Brien',
  'THE CREW WAS TOLD',
  ' ',
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 70 }).map((parts) => parts.join(''));
const PRONOUN = /^(?:he|she|him|her|his|hers|himself|herself|they|it|i|we|you)$/i;

describe('names and parties of any text', () => {
  it('have spans in order, inside the regions, not empty, with rules, and parties that exist', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const report = read(text);
        const inside = ([start, end]: [number, number]) => report.paragraphs.some(([from, to]) => from <= start && end <= to);
        let last = 0;
        for (const { span, party, rule } of report.names) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(inside(span)).toBe(true);
          expect(rule).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
          if (party !== null) expect(report.parties[party]).toBeDefined();
          last = span[0];
        }
        for (const { name, mentions } of report.parties) {
          expect(name).not.toMatch(PRONOUN);
          expect(name.trim()).not.toBe('');
          let at = 0;
          for (const { span, confidence } of mentions) {
            expect(span[0]).toBeGreaterThanOrEqual(at);
            expect(inside(span)).toBe(true);
            expect(confidence).toBeGreaterThan(0);
            expect(confidence).toBeLessThanOrEqual(1);
            at = span[0];
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('depend on nothing but that text: others before it change nothing', () => {
    fc.assert(
      fc.property(texts, fc.array(texts, { maxLength: 3 }), (text, others) => {
        const alone = JSON.stringify(read(text));
        for (const other of others) read(other);
        expect(JSON.stringify(read(text))).toBe(alone);
      }),
      { numRuns: 60 },
    );
  });

  it('give sentences that cross no paragraph', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const report = read(text);
        for (const [start, end] of report.sentences) expect(report.paragraphs.some(([from, to]) => from <= start && end <= to)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
