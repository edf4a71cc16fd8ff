import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/index.js';
import { collate } from '../../src/collate/index.js';
import type { Decision } from '../../src/model/decision.js';
import { completeReport, type PartialReport } from '../../src/read/index.js';

const story = (reports: PartialReport[], decisions: Decision[] = []) =>
  collate.run({ reports: reports.map((report) => annotate.run(completeReport(report))), decisions });

const FIRST =
  'The mill at Orsk burned down on Monday, 16 July 2018.\n\nThe mayor of Orsk, Delia Strand, said on Thursday that the mill would be built again.\n';
const SECOND = 'Owner Gus Tally met the workers of the burned mill on Wednesday.\n\n“We will build,” Tally said on Thursday.\n';
const THIRD =
  'The fire at the mill of Orsk on Monday destroyed forty looms.\n\nWorkers gathered outside the mill on Wednesday, Tally said.\n';
const THREE = [
  { id: 'a', text: FIRST },
  { id: 'b', text: SECOND },
  { id: 'c', text: THIRD },
];

describe('story dates', () => {
  it('date reports without a day by the full date of another and their weekdays', () => {
    const { reports } = story(THREE);
    const published = Object.fromEntries(reports.map(({ id, published }) => [id, published]));
    expect(published.b).toMatchObject({ earliest: '2018-07-19', basis: 'story' });
    expect(published.c).toMatchObject({ earliest: '2018-07-18', basis: 'story' });
    for (const one of Object.values(published)) expect(one?.rule).toBeTruthy();
  });

  it('resolve the weekdays and leave what needs the very day open', () => {
    const { reports } = story([
      ...THREE,
      { id: 'd', text: 'Tally met the workers again on Wednesday.\n\nThe mill of Orsk will be cleared tomorrow, he said.\n' },
    ]);
    const times = (id: string) => reports.find((report) => report.id === id)?.times ?? [];
    expect(times('b').map(({ resolved }) => resolved)).toEqual(['2018-07-18', '2018-07-19']);
    expect(times('d').find(({ relation }) => relation?.unit === 'day')?.resolved).toBeUndefined();
  });

  it('say nothing when no report gives a day', () => {
    const { reports } = story([
      { id: 'x', text: 'The mill burned down on Monday.\n' },
      { id: 'y', text: 'The mill burned on Monday, the owner said on Thursday.\n' },
    ]);
    expect(reports.every(({ published }) => published === null)).toBe(true);
    expect(reports.flatMap(({ times }) => times).every(({ resolved }) => resolved === undefined)).toBe(true);
  });

  it('do not take a date of the background for the story’s', () => {
    const { reports } = story([
      { id: 'x', text: 'The mill burned down on Monday. It had last burned on 3 May 1961.\n' },
      { id: 'y', text: 'The mill of Orsk burned on Monday, the owner said on Thursday.\n' },
    ]);
    expect(reports.every(({ published }) => published === null)).toBe(true);
  });

  it('say when a report is newer than it claims', () => {
    const { problems, reports } = story([
      { id: 'x', text: 'Two boats sank off Orsk on Sunday, the coastguard said.\n', published: '2017-02-12' },
      { id: 'y', text: 'Boats sank off Orsk on Sunday. A man was arrested on Monday evening, police said.\n', published: '2017-02-12' },
      { id: 'z', text: 'A man was arrested over the boats of Orsk on Monday, police said on Tuesday.\n', published: '2017-02-14' },
    ]);
    expect(problems.filter(({ code }) => code === 'newer-than-dated').map(({ report }) => report)).toEqual(['y']);
    const monday = reports.find(({ id }) => id === 'y')?.times.find(({ relation }) => relation?.weekday === 1);
    expect(monday?.resolved).toBe('2017-02-13TEV');
  });

  it('keep to a day the user decided', () => {
    const { reports } = story(THREE, [{ do: 'date', report: 'c', published: '2018-07-20' }]);
    expect(reports.find(({ id }) => id === 'c')?.published).toMatchObject({ value: '2018-07-20', rule: 'user-decision' });
  });

  it('are the same in any order', () => {
    const whole = JSON.stringify(story(THREE));
    fc.assert(
      fc.property(fc.shuffledSubarray(THREE, { minLength: 3, maxLength: 3 }), (reports) => {
        expect(JSON.stringify(story(reports))).toBe(whole);
      }),
      { numRuns: 6 },
    );
  });
});
