import { describe, expect, test } from 'vitest';
import { checkQuote } from '../../src/collate/utterances/check-quote.js';
import { report } from './helpers.js';

const first = report({
  id: 'a',
  text: '“We will keep the old lighthouse open all winter,” Mayor Greta Holm said on Monday. “Nobody is losing a job over this.”',
});
const second = report({
  id: 'b',
  text: 'The mayor, Greta Holm, said the old lighthouse would be kept open through the winter. The council votes on Friday.',
});

describe('check-quote', () => {
  test('words that stand there, whatever the marks and capitals', () => {
    const { verdict, matches } = checkQuote([first, second], 'we will keep the old lighthouse open – all winter!', 'Greta Holm');
    expect(verdict).toBe('exact');
    expect(matches[0]).toMatchObject({ quoted: true, speakerAgrees: true, citation: { report: 'a' } });
    expect(matches[0]?.citation.exact).toBe('We will keep the old lighthouse open all winter');
  });

  test('a changed word is named', () => {
    const { verdict, matches } = checkQuote([first], 'We will keep the new lighthouse open all winter');
    expect(verdict).toBe('differs');
    expect(matches[0]?.edits.filter(({ material }) => material)).toMatchObject([{ was: 'old', now: 'new' }]);
  });

  test('words put before or behind are a difference', () => {
    expect(checkQuote([first], 'I promise you we will keep the old lighthouse open all winter').verdict).toBe('differs');
    expect(checkQuote([first], 'We will keep the old lighthouse open all winter and spring').verdict).toBe('differs');
  });

  test('a marked cut is none', () => {
    expect(checkQuote([first], 'We will keep the old lighthouse … all winter').verdict).toBe('exact');
  });

  test('another speaker than the one asked for is said', () => {
    expect(checkQuote([first], 'Nobody is losing a job over this', 'Anders Lund').matches[0]?.speakerAgrees).not.toBe(true);
  });

  test('reported speech is a paraphrase, never shown as quoted', () => {
    const { verdict, matches } = checkQuote([second], 'Our lighthouse is kept open in winter, old as it is');
    expect(verdict).toBe('paraphrase');
    expect(matches.every(({ quoted }) => !quoted)).toBe(true);
  });

  test('what is nowhere is not found', () => {
    expect(checkQuote([first, second], 'The harbour dues will double next year')).toEqual({ verdict: 'not-found', matches: [] });
    expect(checkQuote([first], '').verdict).toBe('not-found');
    expect(checkQuote([], 'anything at all').verdict).toBe('not-found');
  });
});
