import { describe, expect, it } from 'vitest';
import { timesOf, valuesOf } from './read-times.js';

const THURSDAY = '2021-05-13';

describe('a bare weekday is the one its verb points to', () => {
  it.each([
    ['The council met Monday in Orsk.', 'Monday', '2021-05-10'],
    ['The council will meet Monday in Orsk.', 'Monday', '2021-05-17'],
    ['The council meets Monday in Orsk.', 'Monday', '2021-05-17'],
    ['The council is expected to meet Monday.', 'Monday', '2021-05-17'],
    ['The pool, closed since Friday, is empty.', 'Friday', '2021-05-07'],
    ['The mayor resigned Thursday.', 'Thursday', '2021-05-13'],
    ['The mayor will speak Thursday.', 'Thursday', '2021-05-13'],
    ['On Sunday the bridge fell.', 'Sunday', '2021-05-09'],
    ["Friday's vote was close.", 'Friday', '2021-05-07'],
    ['A march is planned for Saturday.', 'Saturday', '2021-05-15'],
    ['Ferries sailed again Tuesday and will be on schedule by Friday.', 'Friday', '2021-05-14'],
    ['The two met Monday and will meet again, she said Wednesday.', 'Wednesday', '2021-05-12'],
    ['Last Thursday the crowd was small.', 'Last Thursday', '2021-05-06'],
    ['It opens next Thursday.', 'next Thursday', '2021-05-20'],
    ['Four people were hurt late Tuesday night.', 'late Tuesday night', '2021-05-11TNI'],
  ])('%s', (text, words, value) => expect(valuesOf(text, THURSDAY)[words]).toBe(value));

  it('stays symbolic while the report has no day, and keeps which side it lies on', () => {
    const [time] = timesOf('The council will meet Monday in Orsk.');
    expect(time).toMatchObject({ value: 'XXXX-WXX-1', relation: { unit: 'weekday', offset: 1, weekday: 1 } });
  });

  it('leaves names of clubs, streets and papers alone', () => {
    expect(valuesOf('The Friday Club met on Monday Lane, the Sunday Times reported.', THURSDAY)).toEqual({});
  });
});

describe('clock times', () => {
  it('take the day told beside them', () => {
    expect(valuesOf('The bridge stayed shut between 9 a.m. and 3 p.m. on Monday.', THURSDAY)).toMatchObject({
      '9 a.m.': '2021-05-10T09:00',
      '3 p.m.': '2021-05-10T15:00',
    });
    expect(valuesOf('At 4:52 p.m. Sunday the mast fell.', THURSDAY)).toEqual({ '4:52 p.m. Sunday': '2021-05-09T16:52' });
  });

  it('do not take the day on which someone spoke of them', () => {
    const values = valuesOf(
      'The ferry sank on Tuesday evening. It hit the wall shortly after 7 p.m., the coastguard said on Wednesday.',
      THURSDAY,
    );
    expect(values['7 p.m.']).toBe('2021-05-11T19:00');
  });

  it('after midnight belong to the day after the night', () => {
    expect(valuesOf('Shots were heard last night at 1:30 a.m.', THURSDAY)['1:30 a.m.']).toBe('2021-05-13T01:30');
  });
});
