import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Collation } from '../../src/model/collation.js';
import {
  carriedTexts,
  fillTemplate,
  presentCsv,
  presentHtml,
  presentMarkdown,
  presentTerminal,
  slotHolds,
  slotOf,
} from '../../src/present/index.js';
import { columnsOf } from '../../src/present/terminal/paper.js';
import { blocksOf } from '../../src/present/views/blocks.js';
import { citationsOf, comparingCitations } from '../../src/present/views/citations.js';
import { piecesOf } from '../../src/present/views/pieces.js';
import { readingsOf } from '../../src/present/views/readings.js';
import { sayRange, sayWhen, weekdayOf } from '../../src/present/views/say-when.js';
import { segmentText } from '../../src/present/views/segments.js';
import { timeRange } from '../../src/present/views/time-range.js';
import { editsBetween, wordingOf } from '../../src/text/align-edits.js';
import { Lexicon } from '../../src/text/words-keyed.js';
import { collation } from './fixture/collation.js';

const TEMPLATE = '<html><script type="application/json" id="synoptic-data">null</script><script>x</script></html>';

describe('the account for a terminal', () => {
  it('keeps to its width and has no colour unless asked', () => {
    for (const width of [40, 60, 80, 100]) {
      const account = presentTerminal(collation, { width });
      for (const line of account.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(width);
      expect(account).not.toContain('\u001b');
    }
    expect(presentTerminal(collation, { colour: true }).replace(/\u001b\[\d+m/g, '')).toBe(presentTerminal(collation));
  });

  it('gives the sides of a digest line each its own words and its own report', () => {
    const brief = presentTerminal(collation).split('IN BRIEF')[1]?.split('WHERE REPORTS DIFFER')[0]?.replace(/\s+/g, ' ') ?? '';
    const [first, second] = collation.digest[0]?.citations ?? [];
    expect(brief).toMatch(new RegExp(`${first?.exact} \\[\\d+\\] differs: ${second?.exact} \\[\\d+\\]`));
  });

  it('says what an editor asks first, in order', () => {
    const account = presentTerminal(collation);
    const asked = [
      'Five hours in the air',
      '6–7 May 2031',
      '6 reports, 6 outlets, at most 5 separate texts',
      'IN BRIEF',
      'WHERE REPORTS DIFFER',
      'about 60',
      'WHO SAID WHAT',
      '{will → must}',
      'TIMELINE',
      'WHO SHARES WORDING WITH WHOM',
      '\nREPORTS\n',
      '[6] Aldmoor Herald',
    ];
    const places = asked.map((words) => account.indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });
});

describe('tables and Markdown', () => {
  it('give a line of the table for every citation of a finding', () => {
    const cited = [...citationsOf({ ...collation, story: { ...collation.story, title: null }, origins: [] })].length;
    expect(presentCsv(collation).trimEnd().split('\r\n').length).toBe(cited + 1);
  });

  it('give every report a footnote', () => {
    const markdown = presentMarkdown(collation);
    for (let i = 1; i <= collation.reports.length; i++) expect(markdown).toContain(`\n[^${i}]: `);
  });
});

describe('the slot of a dossier', () => {
  it('gives back the record whole, and the same bytes again', () => {
    const html = presentHtml(collation, { texts: 'full' }, TEMPLATE);
    const slot = slotOf(html);
    expect(slot?.collation).toEqual(collation);
    expect(slot && fillTemplate(slot, TEMPLATE)).toBe(html);
  });

  it('shows every cited word in every mode, and carries no text it was not asked to', () => {
    for (const texts of ['full', 'cited', 'none'] as const) {
      const slot = slotOf(presentHtml(collation, { texts }, TEMPLATE));
      if (!slot) throw new Error('no slot');
      const carried = carriedTexts(slot);
      const shown = texts === 'full' ? citationsOf(collation) : comparingCitations(collation);
      for (const { report, span, exact } of shown) if (span) expect(carried.at(report, span)).toBe(exact);
      expect(JSON.stringify(slot).includes('Sign up for our morning letter')).toBe(texts === 'full');
      expect(JSON.stringify(slot).includes('who asked not to be named')).toBe(texts === 'full');
      expect(Collation.safeParse(slot.collation).success).toBe(true);
    }
  });

  it('carries the marks at the ends of what is cited, so that quoted words are read as such', () => {
    const excerpts = slotOf(presentHtml(collation, { texts: 'cited' }, TEMPLATE))?.excerpts ?? {};
    const marked = [...comparingCitations(collation)].flatMap(({ report, span }) => {
      const text = collation.reports.find(({ id }) => id === report)?.text ?? '';
      return span && text[span[0] - 1] === '“' ? [{ report, start: span[0] - 1 }] : [];
    });
    expect(marked.length).toBeGreaterThan(0);
    for (const { report, start } of marked)
      expect(excerpts[report]?.some(([from, words]) => from <= start && start < from + words.length)).toBe(true);
    for (const [report, carried] of Object.entries(excerpts))
      for (const [from, words] of carried)
        expect(collation.reports.find(({ id }) => id === report)?.text.slice(from, from + words.length)).toBe(words);
  });

  it('shows when one character of it was changed', () => {
    for (const texts of ['full', 'cited', 'none'] as const) {
      const html = presentHtml(collation, { texts }, TEMPLATE);
      const changed = slotOf(html.replace('stays shut', 'stays open'));
      expect(changed && slotHolds(changed)).toBe(false);
    }
  });

  it('is nothing to a page that is no dossier', () => {
    expect(slotOf('<html></html>')).toBeNull();
    expect(slotOf(TEMPLATE)).toBeNull();
    expect(slotOf(TEMPLATE.replace('null', '{'))).toBeNull();
  });

  it('carries any words unharmed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const html = presentHtml({ ...collation, story: { ...collation.story, id: words } }, { texts: 'none' }, TEMPLATE);
        const read = slotOf(html);
        expect(read?.collation.story.id).toBe(words);
        expect(html.split('</script>').length).toBe(TEMPLATE.split('</script>').length);
      }),
    );
  });
});

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

describe('views', () => {
  const words = fc.array(fc.constantFrom('we', 'will', 'must', 'find', 'out', 'why,', '“the', 'brake”', 'closed.'), { maxLength: 14 });

  it('set two wordings side by side without losing a word of either', () => {
    fc.assert(
      fc.property(words, words, (base, wording) => {
        const lexicon = new Lexicon();
        const before = wordingOf(base, lexicon);
        const { edits } = editsBetween(before, wordingOf(wording, lexicon));
        const readings = readingsOf(before.text, edits);
        const side = (pick: 'was' | 'now') => readings.map((reading) => reading[pick]).join(' ');
        expect(lettersOf(side('was'))).toBe(lettersOf(before.text));
        expect(lettersOf(side('now'))).toBe(lettersOf(wording.join(' ')));
        if (base.join() === wording.join()) expect(readings.every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });

  it('cut a text at marks without losing a character', () => {
    const mark = fc.record({ span: fc.tuple(fc.nat(60), fc.nat(60)), kind: fc.constantFrom('a', 'b', 'c') });
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.nat(20), fc.array(mark), (text, offset, marks) => {
        const segments = segmentText(text, offset, marks);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (const { start, text: own, kinds } of segments)
          for (let i = start; i < start + own.length; i++) {
            const over = marks.filter(({ span }) => span[0] <= i && i < span[1]).map(({ kind }) => kind);
            expect(kinds).toEqual([...new Set(over)].sort());
          }
      }),
    );
  });

  it('give a report back as blocks, word for word', () => {
    for (const report of collation.reports) {
      const shown = blocksOf(report, [[0, report.text]]).map(({ runs }) =>
        runs.map((run) => (run.kind === 'words' ? run.text : '')).join(''),
      );
      expect([report.title, ...shown].join('\n\n')).toBe(report.text);
    }
  });

  it('say dates in words', () => {
    expect(sayWhen('2031-05-06T09:40:00Z')).toBe('6 May 2031, 09:40 UTC');
    expect(sayWhen('2031-05-06TMO')).toBe('6 May 2031, morning');
    expect(sayWhen('2031-W19')).toBe('week 19 of 2031');
    expect(sayWhen('203')).toBe('2030s');
    expect(sayWhen('XXXX-WXX-4')).toBe('XXXX-WXX-4');
    expect(sayRange('2031-05-06T09:40:00Z', '2031-05-07')).toBe('6–7 May 2031');
    expect(sayRange('2030-12-31', '2031-01-01')).toBe('31 December 2030 – 1 January 2031');
  });

  it('know the weekday of any day', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1600-01-01'), max: new Date('2400-01-01'), noInvalidDate: true }), (date) => {
        const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
        expect(weekdayOf(date.toISOString())).toBe(names[date.getUTCDay()]);
      }),
    );
  });

  it('place a date on a line', () => {
    expect(timeRange('2031-05')).toEqual([Date.UTC(2031, 4, 1), Date.UTC(2031, 5, 1)]);
    expect(timeRange('2031-W01')).toEqual([Date.UTC(2030, 11, 30), Date.UTC(2031, 0, 6)]);
    expect(timeRange('2031-05-06T12:00+02:00')?.[0]).toBe(Date.UTC(2031, 4, 6, 10));
    expect(timeRange('XXXX-WXX-4')).toBeNull();
  });
});

describe('words their speaker parts', () => {
  const text = '“The gate held,” she said. “Nobody was hurt.”';
  const spanOf = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
  const witness = {
    citations: [{ report: 'a', span: [0, text.length] as [number, number], exact: text }],
    quotation: { report: 'a', index: 0 },
    words: 'The gate held, Nobody was hurt.',
    kind: 'direct' as const,
    relation: 'base' as const,
    edits: [],
    speaker: null,
  };

  it('are two pieces, and one where the marks do not make up the words', () => {
    const quoted = [spanOf('The gate held,'), spanOf('Nobody was hurt.')];
    expect(piecesOf(witness, quoted)).toEqual(['The gate held,', 'Nobody was hurt.']);
    expect(piecesOf(witness, quoted.slice(0, 1))).toEqual([witness.words]);
    expect(piecesOf({ ...witness, words: 'The gate held.' }, quoted)).toEqual(['The gate held.']);
  });
});
