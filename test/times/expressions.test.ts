import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timesOf, valuesOf } from './read-times.js';

const DAY = '2019-02-14';

describe('time expressions', () => {
  it.each([
    ['It was signed on Jan. 5, 2014.', 'Jan. 5, 2014', '2014-01-05'],
    ['It was signed on 5 January.', '5 January', '2019-01-05'],
    ['It fell Tuesday, Feb. 12.', 'Tuesday, Feb. 12', '2019-02-12'],
    ['Prices rose in November.', 'November', '2018-11'],
    ['Prices will rise in November.', 'November', '2019-11'],
    ['It was put off last July.', 'last July', '2018-07'],
    ['It was shut in late August.', 'late August', '2018-08'],
    ['Exports rose between May and June 2012.', 'May', '2012-05'],
    ['He was hurt two years ago.', 'two years ago', '2017'],
    ['Nobody knew three weeks ago.', 'three weeks ago', '2019-W04'],
    ['It closed last week.', 'last week', '2019-W06'],
    ['It burned over the weekend.', 'the weekend', '2019-W06-WE'],
    ['Profit fell in the fourth quarter.', 'the fourth quarter', '2018-Q4'],
    ['It opened in the summer of 1998.', 'the summer of 1998', '1998-SU'],
    ['It was built in the mid-1990s.', 'the mid-1990s', '199'],
    ['It was quiet in the 19th century.', 'the 19th century', '18'],
    ['Roses sold out on Mother’s Day.', 'Mother’s Day', '2018-05-13'],
    ['They met on Christmas Eve.', 'Christmas Eve', '2018-12-24'],
    ['It has shrunk over the past decade.', 'the past decade', 'P10Y'],
    ['The lamps went dark for half an hour.', 'half an hour', 'PT30M'],
    ['The road is shut every Monday.', 'every Monday', 'XXXX-WXX-1'],
    ['It stood on the night of 3 February.', 'the night of 3 February', '2019-02-03TNI'],
  ])('%s', (text, words, value) => expect(valuesOf(text, DAY)[words]).toBe(value));

  it('counts the next day from the day told before', () => {
    const values = valuesOf('On Monday the council agreed. The next day it refused.', DAY);
    expect(values['The next day']).toBe('2019-02-12');
  });

  it('takes the year of the sentence', () => {
    const values = valuesOf('There were two fires in 2015: one on Halloween and another in December.', DAY);
    expect(values).toMatchObject({ Halloween: '2015-10-31', December: '2015-12' });
  });

  it.each([
    'April Summers may march on May Street.',
    'Room 1984 of the hotel was empty.',
    'About 1,950 people fled from 2,007 homes.',
    'He asked for a second vote.',
    'A spring in the fall of the wall.',
    'The 7-year-old boy is 41 years old in dog years.',
  ])('marks nothing that is no time: %s', (text) => {
    expect(timesOf(text, DAY).filter(({ value }) => !value.startsWith('P'))).toEqual([]);
  });

  it('survives any text, in order and inside it', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Monday',
        'the',
        'next',
        '12',
        ':',
        '30',
        'p.m.',
        'of',
        'May',
        '2018',
        '-',
        "'s",
        'night',
        'ago',
        'constructor',
        '__proto__',
        '(',
        '½',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.option(fc.constant(DAY)), (pieces, day) => {
        const text = `A ${pieces.join(' ')}`;
        let last = 0;
        for (const { span } of timesOf(text, day ?? undefined)) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(text.slice(...span).trim()).not.toBe('');
          last = span[1];
        }
      }),
      { numRuns: 150 },
    );
  });
});
