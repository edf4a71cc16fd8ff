import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate } from '../../src/collate/index.js';
import { collateTexts, reportOf, wordsOf } from './helpers.js';

const FIRE = 'Two firemen were hurt when the mill at Tellwood burned down on Friday. The owner, Ines Prado, said she will rebuild it.';
const FIRE_TOO = 'The mill at Tellwood burned down on Friday and two firemen were hurt. A school nearby was closed.';

describe('rows of the facts table', () => {
  it('joins what two reports state in other words', () => {
    const joined = collateTexts(FIRE, FIRE_TOO).statements.filter(({ standsIn }) => standsIn.length === 2);
    expect(joined.map(wordsOf).join(' ')).toMatch(/burned down/);
  });

  it('keeps apart what only one states', () => {
    const { statements } = collateTexts(FIRE, FIRE_TOO);
    const school = statements.find((row) => wordsOf(row).includes('school nearby'));
    expect(school?.standsIn).toEqual(['report-1']);
  });

  it('says whose voice it is in', () => {
    const { statements } = collateTexts('“The bridge is safe,” said Tobin Hale, the engineer of Carrow, on Monday.');
    expect(statements.find((row) => wordsOf(row).includes('bridge is safe'))?.witnesses[0]?.voice).toBe('attributed');
  });

  it('names what is in common in words of the sources, not in the names of their classes', () => {
    const rows = collateTexts(
      'Ines Prado, the managing director of Carrow Mills, resigned on Friday over the families left without work.',
      'The managing director of Carrow Mills, Ines Prado, stepped down on Friday over families left without work.',
    ).statements.filter(({ standsIn }) => standsIn.length === 2);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const words = row.why
        .join(' ')
        .replace('in common: ', '')
        .split(/[, /]+/);
      for (const one of words) expect(wordsOf(row).split(/[^\p{L}\p{N}]+/u)).toContain(one);
    }
  });

  it('makes no row of a condition or a time of two or three words', () => {
    const { statements } = collateTexts(
      'The harbour office told the master of the Aldine to anchor off the mole until the wind dropped.',
      'A crowd in Tellwood said they would try the long crossing to market if the wind fell.',
    );
    expect(statements.filter(({ standsIn }) => standsIn.length > 1)).toEqual([]);
  });

  it('keeps the worst of a year apart from the worst ever', () => {
    const { statements } = collateTexts(
      'It is the worst mill fire in the town’s history, the mayor of Tellwood said.',
      'It is the worst mill fire in Tellwood so far this year, the fire service said.',
    );
    expect(statements.filter(({ standsIn }) => standsIn.length > 1)).toEqual([]);
  });

  it('does not call a teaser silent', () => {
    const teaser = { ...reportOf('The mill at Tellwood burned down.', 1), completeness: { verdict: 'teaser' as const, why: 'cut' } };
    const { statements } = collate.run({ reports: [reportOf(FIRE, 0), teaser] });
    const owner = statements.find((row) => wordsOf(row).includes('rebuild'));
    expect(owner?.notComparable).toEqual(['report-1']);
  });
});

const word = fc.constantFrom(
  'the',
  'ferry',
  'Aldine',
  'sank',
  'was',
  'not',
  'seven',
  '12',
  'people',
  'killed',
  'Monday',
  '“',
  '”',
  ',',
  'and',
  '\n',
  '𝕏',
  'a.m.',
  '$4',
);
const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => `${words.join(' ')}.`);
const texts = fc.array(text, { minLength: 1, maxLength: 4 });

describe('whatever reports hold', () => {
  it('cites exact words inside one sentence, and leaves no body sentence out', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const { statements, conflicts, reports } = collateTexts(...given);
        const byId = new Map(reports.map((report) => [report.id, report]));
        const cited = [
          ...statements.flatMap(({ witnesses }) => witnesses.flatMap(({ citations }) => citations)),
          ...conflicts.flatMap(({ sides }) => sides.flatMap(({ citations }) => citations)),
        ];
        for (const { report, span, exact } of cited) {
          const own = byId.get(report);
          expect(span && own?.text.slice(...span)).toBe(exact);
          expect(own?.sentences.filter(([start, end]) => span && start < span[1] - 2 && span[0] + 2 < end).length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same bytes in any order of the reports', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const reports = given.map((one, i) => reportOf(one, i));
        expect(JSON.stringify(collate.run({ reports: [...reports].reverse() }))).toBe(JSON.stringify(collate.run({ reports })));
      }),
      { numRuns: 40 },
    );
  });
});
