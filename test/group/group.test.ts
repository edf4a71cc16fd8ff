import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReports, group, StoryGrouper } from '../../src/group/index.js';
import type { AnnotatedReport } from '../../src/model/annotated.js';
import type { Decision } from '../../src/model/decision.js';
import { completeReport } from '../../src/read/index.js';
import { reports as sample } from '../sample/story.js';
import { NEWS, news } from './news.js';

const storiesOf = (reports: AnnotatedReport[]) => new Map(group.run(reports).map(({ id, story }) => [id, story]));
const stories = storiesOf([...NEWS, ...sample]);

describe('group', () => {
  it('puts the sample in one story and nothing else with it', () => {
    const ids = new Set(sample.map(({ id }) => stories.get(id)));
    expect(ids.size).toBe(1);
    expect([...stories].filter(([, story]) => ids.has(story))).toHaveLength(sample.length);
  });

  it.each([
    ['fire1-a', 'fire1-b'],
    ['fire1-a', 'fire1-c'],
    ['fire2-a', 'fire2-b'],
    ['cup1-a', 'cup1-b'],
    ['cup2-a', 'cup2-b'],
  ])('%s and %s are one story', (a, b) => expect(stories.get(a)).toBe(stories.get(b)));

  it.each([
    ['two fires in one town', 'fire1-a', 'fire2-a'],
    ['two rounds of one cup', 'cup1-a', 'cup2-a'],
  ])('%s stay apart', (_, a, b) => expect(stories.get(a)).not.toBe(stories.get(b)));

  it('joins a later chapter when the same people and places tie it', () => expect(stories.get('trial-a')).toBe(stories.get('fire1-a')));

  it('says in words of the reports why, and what kept the nearest other story apart', () => {
    const grouped = new Map(group.run(NEWS).map(({ id, why }) => [id, why.join('\n')]));
    expect(grouped.get('fire1-b')).toMatch(/with fire1-a: names in both: .*Ilan Brodek/);
    expect(grouped.get('fire1-b')).toContain('published on one day');
    expect(grouped.get('fire2-a')).toMatch(/first report of its story.*\napart from fire1-[abc]: /);
  });

  it('gives the same lines whatever order the reports come in', () => {
    const all = [...NEWS, ...sample];
    const expected = JSON.stringify(group.run(all));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(JSON.stringify(group.run(shuffled))).toBe(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('gives a batch what one at a time gives', () => {
    const grouper = new StoryGrouper();
    const placed = [...NEWS].sort(compareReports).map((report) => ({ id: report.id, story: grouper.add(report).story }));
    expect(new Map(placed.map(({ id, story }) => [id, story.id]))).toEqual(storiesOf(NEWS));
  });

  it('keeps the id of a story as it grows', () => {
    const sorted = [...NEWS].sort(compareReports);
    const final = storiesOf(sorted);
    for (let n = 1; n < sorted.length; n++) {
      for (const [id, story] of storiesOf(sorted.slice(0, n))) expect(story).toBe(final.get(id));
    }
  });

  it('compares a language with itself only, and says so', () => {
    const text = String(NEWS[0]?.text);
    const german: AnnotatedReport = { ...news('de', '2023-05-02', 'Anders', 'Feuer in Velmar', text), language: 'de' };
    const grouped = group.run([...NEWS, german]);
    const line = grouped.find(({ id }) => id === 'de');
    expect(grouped.filter(({ story }) => story === line?.story)).toHaveLength(1);
    expect(line?.why.join()).toContain('(de)');
  });

  it('keeps what the user set apart or together, and moves nothing else', () => {
    const free = storiesOf(NEWS);
    const decided = (...decisions: Decision[]) => new Map(group.run({ reports: NEWS, decisions }).map(({ id, story }) => [id, story]));

    const apart = decided({ do: 'apart', reports: ['trial-a'] });
    expect(apart.get('trial-a')).not.toBe(apart.get('fire1-a'));
    for (const [id, story] of free) if (id !== 'trial-a') expect(apart.get(id)).toBe(story);

    const together = decided({ do: 'together', reports: ['cup2-b', 'cup1-a'] });
    const cups = ['cup1-a', 'cup1-b', 'cup2-a', 'cup2-b'];
    expect(new Set(cups.map((id) => together.get(id))).size).toBe(1);
    for (const [id, story] of free) if (!cups.includes(id)) expect(together.get(id)).toBe(story);
    expect(
      group.run({ reports: NEWS, decisions: [{ do: 'together', reports: ['cup1-a', 'cup2-b'] }] }).find(({ id }) => id === 'cup2-b')
        ?.why[0],
    ).toContain('decision');
  });

  it('counts a copy once: many prints of one text give a story no more weight', () => {
    const copies = Array.from({ length: 30 }, (_, i) => ({
      ...(NEWS[0] as AnnotatedReport),
      id: `copy-${String(i).padStart(2, '0')}`,
      outlet: { name: `Paper ${i}` },
    }));
    const withCopies = storiesOf([...NEWS, ...copies]);
    expect(new Set(copies.map(({ id }) => withCopies.get(id))).size).toBe(1);
    expect(withCopies.get('copy-00')).toBe(withCopies.get('fire1-a'));
    expect(withCopies.get('fire2-a')).not.toBe(withCopies.get('fire1-a'));
    expect(withCopies.get('fire1-c')).toBe(withCopies.get('fire1-a'));
  });

  it('takes any text, and every report gets a story', () => {
    const anyReport = fc.record({
      title: fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
      text: fc.string({ unit: 'binary', maxLength: 400 }),
    });
    fc.assert(
      fc.property(fc.array(anyReport, { maxLength: 8 }), (given) => {
        const reports = given.map(
          (one, i) => ({ ...completeReport({ ...one, id: `r${i}` }), schema: 'annotated-report/1' }) as AnnotatedReport,
        );
        const grouped = group.run(reports);
        expect(grouped.map(({ id }) => id).sort()).toEqual(reports.map(({ id }) => id).sort());
        for (const { story } of grouped) expect(story).toMatch(/^[0-9a-f]{12}$/);
      }),
      { numRuns: 60 },
    );
  });
});
