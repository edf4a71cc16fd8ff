import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/index.js';
import { collate } from '../../src/collate/index.js';
import { completeReport, type PartialReport } from '../../src/read/index.js';

const timelineOf = (reports: PartialReport[]) => collate.run({ reports: reports.map((report) => annotate.run(completeReport(report))) });

const { timeline, reports } = timelineOf([
  {
    id: 'a',
    published: '2024-03-13',
    text: 'A ferry struck the wall of Port Ardlin on Tuesday evening, killing three people.\n\nThe ferry was built in 1987.\n\nA service will be held on Friday.\n',
  },
  {
    id: 'b',
    published: '2024-03-14',
    text: 'Three people died when the ferry struck the harbour wall of Port Ardlin on Tuesday.\n\nThe minister ordered an inquiry on Wednesday, and the owner resigned on Thursday.\n',
  },
  {
    id: 'c',
    published: '2024-03-14',
    text: 'Rescuers searched Port Ardlin harbour after the ferry crash of Tuesday night, the coastguard said.\n',
  },
]);
const on = (day: string) => timeline.filter(({ when }) => when.value.startsWith(day));

describe('timeline', () => {
  it('tells an event of several reports once', () => {
    const strikes = on('2024-03-12').filter(({ citations }) => citations.some(({ exact }) => exact.includes('struck')));
    expect(strikes).toHaveLength(1);
    expect(strikes[0]?.reported.map(({ report }) => report)).toEqual(expect.arrayContaining(['a', 'b']));
  });

  it('runs in order of days, background first and told as such, the planned marked', () => {
    const days = timeline.map(({ when }) => when.earliest ?? when.value);
    expect([...days].sort()).toEqual(days);
    expect(on('1987')).toMatchObject([{ background: true, planned: false }]);
    expect(on('2024-03-15')).toMatchObject([{ planned: true, background: false }]);
    expect(on('2024-03-12').every(({ background, planned }) => !background && !planned)).toBe(true);
  });

  it('cites the part of a sentence its time belongs to', () => {
    const resigned = on('2024-03-14')
      .flatMap(({ citations }) => citations)
      .find(({ exact }) => exact.includes('resigned'));
    expect(resigned?.exact).not.toContain('inquiry');
    const inquiry = on('2024-03-13')
      .flatMap(({ citations }) => citations)
      .find(({ exact }) => exact.includes('inquiry'));
    expect(inquiry?.exact).not.toContain('resigned');
  });

  it('cites word for word within one sentence, and says how', () => {
    for (const { citations, how, rule } of timeline) {
      expect(how).toBeTruthy();
      expect(rule).toBeTruthy();
      for (const { report, span, exact } of citations) {
        const { text = '', sentences = [] } = reports.find(({ id }) => id === report) ?? {};
        expect(text.slice(...(span as [number, number]))).toBe(exact);
        expect(sentences.some(([from, to]) => from <= (span?.[0] ?? -1) && (span?.[1] ?? 0) <= to)).toBe(true);
      }
    }
  });

  it('tells an event dated by how long before the story it was', () => {
    const dated = timelineOf([
      { id: 'a', published: '2016-07-26', text: 'The fire at the mill came six weeks after a flood in Orsk.\n' },
    ]).timeline;
    expect(dated.map(({ when }) => when.value)).toEqual(['2016-06']);
  });
});

describe('one event in other words', () => {
  const pointsOf = (...texts: string[]) =>
    timelineOf(texts.map((text, i) => ({ id: `r${i}`, published: '2024-03-14', text: `${text}\n` }))).timeline;

  it('is the main event of the day that an outlet names by the day alone', () => {
    const points = pointsOf(
      'The water board of Sele announced Wednesday that it closes the Pell reservoir.',
      'The water board announced Wednesday it would close the reservoir at Pell. Mayor Ada Krol, who was not asked, called Wednesday’s decision a scandal.',
    );
    expect(points.filter(({ when }) => when.value === '2024-03-13')).toHaveLength(1);
  });

  it('is dated by the day when another outlet gives but the weekend', () => {
    const points = pointsOf(
      'Two men were wounded in a shooting at a bar in Orsk on Sunday.',
      'Police in Orsk looked for a gunman on Monday after a shooting over the weekend.',
    );
    expect(points.map(({ when }) => when.value)).toEqual(['2024-03-10', '2024-03-11']);
    expect(points[0]?.reported).toHaveLength(2);
  });

  it('is the night that one outlet gives to the evening and another to the morning', () => {
    const points = pointsOf(
      'Gunmen opened fire in a bar in Orsk on Saturday night.',
      'A shooting in a bar in Orsk early Sunday left two men wounded.',
    );
    expect(points).toHaveLength(1);
    expect(points[0]?.when).toMatchObject({ earliest: '2024-03-09', latest: '2024-03-10' });
  });

  it('stays two where one outlet has it before midnight and another after', () => {
    const points = pointsOf(
      'Gunmen opened fire in a bar in Orsk late Saturday night.',
      'A shooting in a bar in Orsk early Sunday left two men wounded.',
    );
    expect(points.map(({ when }) => when.value.slice(0, 10))).toEqual(['2024-03-09', '2024-03-10']);
  });

  it('is the statement of one party that two outlets cite in other words', () => {
    const points = pointsOf(
      '“Nobody will lose a net over this,” Krol said in a statement on Monday.',
      'The pact on fishing ended, according to a statement from Mayor Krol early Monday.',
    );
    expect(points).toHaveLength(1);
  });

  it('is what a plan told before a short "that" is about', () => {
    const points = pointsOf('The pact on fishing will be suspended on March 15. Mayor Krol spoke in Orsk. “Tomorrow, this truce is over.”');
    expect(points).toHaveLength(1);
    expect(points[0]?.citations).toHaveLength(2);
  });

  it('stays two where one day has two of them', () => {
    const points = pointsOf(
      'The council of Sele voted on Tuesday to buy the mill.',
      'The owner of the mill in Sele was arrested on Tuesday.',
    );
    expect(points).toHaveLength(2);
  });

  it('is not planned when it lies years back', () => {
    const points = pointsOf('The government of Orsk wants to leave the 1987 pact on fishing.');
    expect(points).toMatchObject([{ planned: false, background: true }]);
  });

  it('is the making of a thing that others call by its year', () => {
    const points = pointsOf(
      'The government of Orsk wants to leave the 1987 pact on fishing.',
      'The agreement on fishing, signed by both governments in 1987, forbids nets of fine mesh.',
    );
    expect(points).toHaveLength(1);
  });

  it('keeps both ends of a stretch in what it cites', () => {
    const points = pointsOf('Thefts were reported at the mill from 2014 to 2016.');
    expect(points.map(({ when }) => when.value)).toEqual(['2014', '2016']);
    for (const { citations } of points) expect(citations[0]?.exact).toContain('from 2014 to 2016');
  });

  it('falls on the next day when told by a morning clock after a night', () => {
    const points = pointsOf('The bar held a concert Tuesday night. The police spoke to reporters at 10:30 a.m. in Orsk.');
    expect(points.map(({ when }) => when.value)).toContain('2024-03-13T10:30');
  });
});
