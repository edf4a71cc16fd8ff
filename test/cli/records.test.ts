import { describe, expect, it } from 'vitest';
import { lines, synoptic } from './run.js';

const records = (...given: object[]) => given.map((one) => `${JSON.stringify(one)}\n`).join('');
const read = (given: object[], ...options: string[]) =>
  lines(synoptic(['read', ...options], { input: records(...given) }).out).map((line) => JSON.parse(line));

describe('a record a line', () => {
  it('is collated by the story it names', () => {
    const input = records(
      { id: 'a', story: 'fire', text: 'The mill burned on Monday, the mayor said.' },
      { id: 'b', story: 'flood', text: 'The river rose on Friday, the mayor said.' },
      { id: 'c', story: 'fire', text: 'The mill was burning for hours.' },
    );
    const stories = lines(synoptic(['collate', '--json'], { input }).out).map((line) => JSON.parse(line));
    expect(stories.map(({ story, reports }) => [story.id, reports.length]).sort()).toEqual([
      ['fire', 2],
      ['flood', 1],
    ]);
  });

  it('has the outlet and the day of its address when it says neither, and its own otherwise', () => {
    const [told, silent, other] = read([
      { text: 'One text.', url: 'https://www.theguardian.com/uk/2019/nov/19/mill', outlet: 'My Paper', published: '2020-01-01' },
      { text: 'Another text.', url: 'https://www.theguardian.com/uk/2019/nov/19/mill' },
      { text: 'A third text.', outlet: 'The Times', url: 'https://times.example/mill' },
    ]);
    expect([told.outlet, told.published.value]).toEqual([{ name: 'My Paper' }, '2020-01-01']);
    expect([silent.outlet.name, silent.published]).toMatchObject(['The Guardian', { value: '2019-11-19', basis: 'url' }]);
    expect(other.outlet).toEqual({ name: 'The Times' });
  });

  it('is the source itself when that is said', () => {
    const reports = read([{ text: 'We regret it.' }]);
    expect(reports[0].role).toBe('report');
    expect(read(reports, '--primary')[0].role).toBe('primary');
  });
});

describe('the printed schema', () => {
  it('allows the fields that are kept', () => {
    for (const name of ['report', 'annotated-report', 'collation'])
      expect(synoptic(['schema', name]).out).not.toContain('"additionalProperties": false');
  });
});
