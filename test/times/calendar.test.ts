import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilOf, dayOf, easterOf, isoDay, isoWeek, mondayOfWeek, nthWeekday, parseDay, weekdayOf } from '../../src/text/calendar.js';
import { daysOf, resolveFrom } from '../../src/text/calendar-relation.js';

const anyDay = fc.integer({ min: dayOf(1000, 1, 1), max: dayOf(2999, 12, 31) });

describe('calendar', () => {
  it('goes from day to date and back', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, date } = civilOf(day);
        expect(dayOf(year, month, date)).toBe(day);
        expect(parseDay(isoDay(day))).toBe(day);
      }),
    );
  });

  it('agrees with the platform on weekdays', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekdayOf(day) % 7).toBe(new Date(day * 86_400_000).getUTCDay());
      }),
    );
  });

  it('puts every day into its ISO week', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year, week] = isoWeek(day).split('-W').map(Number) as [number, number];
        expect(mondayOfWeek(year, week)).toBe(day - weekdayOf(day) + 1);
      }),
    );
  });

  it.each([
    [2010, '2010-04-04'],
    [2021, '2021-04-04'],
    [2023, '2023-04-09'],
    [2024, '2024-03-31'],
  ])('finds Easter of %i', (year, day) => expect(isoDay(easterOf(year))).toBe(day));

  it('finds the fourth Thursday and the last Monday', () => {
    expect(isoDay(nthWeekday(2012, 11, 4, 4))).toBe('2012-11-22');
    expect(isoDay(nthWeekday(2016, 5, 1, -1))).toBe('2016-05-30');
  });
});

describe('relations', () => {
  it('put a weekday within a week of the day, on the side asked for', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 7 }), fc.constantFrom(-2, -1, 1, 2), (day, weekday, offset) => {
        const found = parseDay(resolveFrom(`XXXX-WXX-${weekday}`, { unit: 'weekday', weekday, offset }, day)) as number;
        expect(weekdayOf(found)).toBe(weekday);
        const distance = (found - day) * Math.sign(offset);
        expect(distance).toBeGreaterThanOrEqual(Math.abs(offset) === 2 ? 1 : 0);
        expect(distance).toBeLessThanOrEqual(Math.abs(offset) === 2 ? 7 : 6);
      }),
    );
  });

  it('let the weekday before a date give its year away', () => {
    const relation = { unit: 'named' as const, offset: 1, weekday: 7 };
    expect(resolveFrom('XXXX-02-12', relation, dayOf(2017, 2, 13))).toBe('2017-02-12');
  });

  it.each([
    ['2021-W09', '2021-03-01', '2021-03-07'],
    ['2021-W09-WE', '2021-03-06', '2021-03-07'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2019-Q1', '2019-01-01', '2019-03-31'],
    ['2019-WI', '2019-12-01', '2020-02-29'],
    ['197', '1970-01-01', '1979-12-31'],
  ])('%s covers its days', (value, first, last) => expect(daysOf(value)?.map(isoDay)).toEqual([first, last]));

  it('say nothing of what is no date', () => {
    for (const value of ['PRESENT_REF', 'P3D', 'XXXX-WXX-1', '2019-02-30', '2019-13', '']) expect(daysOf(value)).toBeNull();
  });
});
