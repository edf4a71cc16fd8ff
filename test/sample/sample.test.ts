import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate } from '../../src/collate/index.js';
import type { Citation } from '../../src/model/span.js';
import { collation, numberOf, numbersOf, report, reports } from './story.js';

const ALL = ['01', '02', '03', '04', '05', '06', '07'];
const text = (citations: Citation[]) => citations.map(({ exact }) => exact).join(' ');

describe('the sample story, as read', () => {
  it.each([
    ['01', 'Harbour told ferry to wait before breakwater crash that killed five', 'The Ardlin Courier', '2024-03-14T07:15'],
    ['02', 'Three dead after island ferry hits breakwater at Port Ardlin', 'The Northern Ledger', '2024-03-13'],
    ['03', 'Ferry smashes into harbour wall: three dead, dozens hurt', 'Sound Today', undefined],
    ['04', 'Six dead in Port Ardlin ferry crash as owner says he misspoke', 'The Capital Record', '2024-03-14'],
    ['05', 'Islanders cut off as Skerra Line keeps sailing schedule under fire', 'Coastline News', undefined],
    ['06', "‘We failed people who trusted us’: harbour chief's apology after ferry disaster", 'Bay Observer', '2024-03-14'],
    ['07', 'Statement on the Lady Marran', 'Port Ardlin Harbour Authority', '2024-03-13'],
  ])('%s has its title, outlet and date', (number, title, outlet, published) => {
    const one = reports.find(({ source }) => source.path?.startsWith(number));
    expect([one?.title, one?.outlet?.name, one?.published?.value]).toEqual([title, outlet, published]);
  });

  it('knows the statement for a primary source and the teaser for what it is', () => {
    expect(reports.filter(({ role }) => role === 'primary').map(({ source }) => source.path?.slice(0, 2))).toEqual(['07']);
    expect(reports.filter(({ completeness }) => completeness.verdict !== 'full').map(({ source }) => source.path?.slice(0, 2))).toEqual([
      '06',
    ]);
  });

  it('finds the credit of the wire copy', () => {
    expect(report('02').credits.map(({ agency }) => agency)).toContain('Varland Press Agency');
    expect(report('03').credits).toEqual([]);
  });
});

describe('the sample story, collated', () => {
  it('counts the wire copy once', () => {
    expect(collation.counts).toMatchObject({ reports: 7, outlets: 7, texts: 6 });
  });

  it('shows the copy without a credit beside the copy with one', () => {
    const wire = collation.origins.find(({ kind }) => kind === 'agency');
    expect(wire?.name).toBe('Varland Press Agency');
    expect(wire?.reports.map(numberOf)).toEqual(expect.arrayContaining(['02', '03']));
  });

  it('sets three wordings of one sentence side by side, from the statement', () => {
    const duty = collation.utterances.find(({ witnesses }) => text(witnesses.flatMap((w) => w.citations)).includes('let down'));
    const wordings = new Map(duty?.witnesses.map((witness) => [numberOf(String(witness.citations[0]?.report)), witness]));
    expect(numberOf(String(duty?.witnesses[duty.base]?.citations[0]?.report))).toBe('07');
    expect(wordings.get('01')?.relation).toBe('same');
    expect(wordings.get('02')?.edits.some(({ op, was }) => op === 'delete' && was.includes('on Tuesday night'))).toBe(true);
    expect(wordings.get('03')?.edits).toEqual(wordings.get('02')?.edits);
    expect(wordings.get('05')?.edits.some(({ was, now }) => was.includes('failed') && now.includes('let down'))).toBe(true);
  });

  it('shows the word that a misquotation drops', () => {
    const cleared = collation.utterances.find(({ witnesses }) => text(witnesses.flatMap((w) => w.citations)).includes('did not clear'));
    const misquoted = cleared?.witnesses.find(({ citations }) => numberOf(String(citations[0]?.report)) === '04');
    expect(misquoted?.relation).toBe('differs');
    expect(misquoted?.edits.filter(({ material }) => material)).toMatchObject([{ op: 'delete', was: 'not' }]);
  });

  it.each([
    ['did not clear against did clear', 'clear', ['01', '02', '03', '07'], ['04']],
    ['accepted against rejected', 'rejected', ['01', '02'], ['05']],
  ])('finds the disagreement: %s', (_, word, one, other) => {
    const conflict = collation.conflicts.find(
      ({ kind, sides }) => kind === 'polarity' && text(sides.flatMap((s) => s.citations)).includes(word),
    );
    const sides = conflict?.sides.map(({ citations }) => numbersOf(citations)) ?? [];
    expect(conflict?.state).toBe('open');
    expect(sides).toContainEqual(other);
    expect(sides.flat()).toEqual(expect.arrayContaining(one));
  });

  it('tells the toll that rose from the toll that contradicts', () => {
    const tolls = collation.conflicts.filter(
      ({ kind, sides }) => kind === 'number' && sides.some(({ citations }) => numbersOf(citations).includes('04')),
    );
    const between = (a: string, b: string) =>
      collation.conflicts.filter(
        ({ kind, sides }) =>
          kind === 'number' && [a, b].every((word) => sides.some(({ citations }) => text(citations).toLowerCase().includes(word))),
      );
    expect(tolls.length).toBeGreaterThan(0);
    expect(between('five', 'six').map(({ state }) => state)).toContain('open');
    expect(between('three', 'five').map(({ state }) => state)).toContain('updated');
  });

  it('finds the words taken back and the correction', () => {
    const walkbacks = collation.reversals.filter(({ kind }) => kind === 'walkback');
    expect(['01', '04']).toEqual(expect.arrayContaining(numbersOf(walkbacks.map(({ later }) => later))));
    expect(walkbacks.length).toBeGreaterThan(0);
    expect(text(walkbacks.flatMap(({ earlier }) => earlier ?? []))).toContain('had permission to enter the harbour');
    const corrections = collation.reversals.filter(({ kind }) => kind === 'correction');
    expect(corrections.map(({ later }) => numberOf(later.report))).toEqual(['01']);
    expect(corrections[0]?.later.exact).toContain('184');
  });

  it('says who is silent on the order to wait, and does not call the teaser silent', () => {
    const waits = collation.statements
      .filter(({ witnesses }) => text(witnesses.flatMap((w) => w.citations)).includes('wait outside the breakwater'))
      .sort((a, b) => b.standsIn.length - a.standsIn.length)[0];
    const standsIn = waits?.standsIn.map(numberOf).sort() ?? [];
    const notComparable = waits?.notComparable.map(numberOf) ?? [];
    expect(standsIn).toEqual(['01', '02', '03', '04', '07']);
    expect(notComparable).toEqual(['06']);
    expect(ALL.filter((number) => !standsIn.includes(number) && !notComparable.includes(number))).toEqual(['05']);
  });

  it('never calls a teaser silent', () => {
    const teaser = report('06').id;
    for (const { standsIn, notComparable } of collation.statements) expect([...standsIn, ...notComparable]).toContain(teaser);
  });

  it('puts undated reports between the dated ones and resolves their weekdays', () => {
    for (const number of ['03', '05']) {
      const { published } = report(number);
      expect(published?.basis).toBe('story');
      expect(
        [published?.earliest?.slice(0, 10), published?.latest?.slice(0, 10)].every(
          (day) => day && day >= '2024-03-13' && day <= '2024-03-15',
        ),
      ).toBe(true);
    }
    const days = new Map(collation.timeline.map((point) => [text(point.citations), point.when.value.slice(0, 10)]));
    const dayOf = (words: string) => [...days].filter(([said]) => said.includes(words)).map(([, day]) => day);
    expect(dayOf('annual inspection')).toContain('2024-03-09');
    expect(dayOf('struck the')).toContain('2024-03-12');
    expect(collation.story).toMatchObject({ from: '2024-03-13' });
  });

  it('cites only words that stand there', () => {
    const byId = new Map(collation.reports.map((one) => [one.id, one]));
    const check = (value: unknown): number => {
      if (typeof value !== 'object' || value === null) return 0;
      if ('exact' in value && 'report' in value) {
        const { report: id, span, field, exact } = value as Citation;
        const one = byId.get(id);
        expect(exact).toBe(field === 'title' ? one?.title : one?.text.slice(...(span ?? [0, 0])));
        expect(exact.trim()).not.toBe('');
        return 1;
      }
      return Object.values(value).reduce((sum: number, part) => sum + check(part), 0);
    };
    const { reports: _, ...found } = collation;
    expect(check(found)).toBeGreaterThan(100);
  });

  it('gives the same bytes whatever order the reports come in', () => {
    const bytes = JSON.stringify(collation);
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
        expect(JSON.stringify(collate.run({ reports: shuffled }))).toBe(bytes);
      }),
      { numRuns: 12 },
    );
  });

  it('finds the same whichever of them come twice or thrice: only that is said', () => {
    const { problems: _, seal: __, ...found } = collation;
    const bytes = JSON.stringify(found);
    const more = fc.array(fc.constantFrom(...reports), { minLength: 1, maxLength: 5 });
    const orders = more.chain((again) => {
      const all = [...reports, ...again];
      const order = fc.shuffledSubarray(all, { minLength: all.length });
      return fc.tuple(order, order);
    });
    fc.assert(
      fc.property(orders, ([one, other]) => {
        const { problems, seal, ...rest } = collate.run({ reports: one });
        expect(JSON.stringify(rest)).toBe(bytes);
        expect(problems.some(({ code }) => code === 'same-report')).toBe(true);
        expect(collate.run({ reports: other })).toEqual({ problems, seal, ...rest });
      }),
      { numRuns: 4 },
    );
  });
});
