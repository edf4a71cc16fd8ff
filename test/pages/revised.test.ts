import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collate } from '../../src/collate/index.js';
import type { Collation } from '../../src/model/collation.js';
import type { Decision } from '../../src/model/decision.js';
import { changedSentences } from '../../src/present/views/changed-sentences.js';
import { synoptic } from '../cli/run.js';
import { REVISED } from './fixture/revised.js';
import { CHROMIUM, Pages, SMALL, WIDE } from './pages.js';
import { serveDecided } from './serve-decided.js';

const input = REVISED.map((report) => JSON.stringify(report)).join('\n');
const collation = JSON.parse(synoptic(['collate', '--json'], { input }).out) as Collation;
const [revision] = collation.revisions as [Collation['revisions'][number]];
const textOf = (id: string) => REVISED.find((report) => report.id === id)?.text ?? '';
const newest = collation.reports.find(({ id }) => id === revision.report);
const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

describe('the changes of an article', () => {
  it('stand in their sentences, and every changed word stands in the text it is laid to', () => {
    const changes = changedSentences(revision, newest?.sentences ?? [], ([start, end]) => textOf('mercury-2').slice(start, end));
    expect(changes.map(({ what }) => what)).toEqual(['changed', 'changed', 'changed', 'added', 'left out']);
    for (const { runs, citation } of changes) {
      const said = (...kinds: string[]) => lettersOf(runs.flatMap(({ kind, text }) => (kinds.includes(kind) ? text : [])).join(''));
      const newText = said('same', 'now');
      if (citation?.span) expect(lettersOf(textOf(citation.report).slice(...citation.span))).toBe(newText || said('was'));
      expect(lettersOf(textOf('mercury-2'))).toContain(newText);
      expect(lettersOf(textOf('mercury-1'))).toContain(said('was'));
    }
  });

  it('stand alone where the file does not carry the sentence', () => {
    const changes = changedSentences(revision, newest?.sentences ?? [], () => null);
    expect(changes.some(({ runs }) => runs.map(({ text }) => text).join('') === 'nine nineteen')).toBe(true);
  });
});

describe.skipIf(!CHROMIUM)('an article changed after publication', () => {
  const pages = new Pages();
  beforeAll(() => pages.open());
  afterAll(() => pages.close());

  it.each(['full', 'cited', 'none'] as const)(
    'is set against its earlier text, with the note of its correction (texts: %s)',
    async (texts) => {
      for (const options of [WIDE, SMALL]) {
        const { page, context } = await pages.page(`${pages.write(collation, texts)}#/revisions`, options);
        const card = page.locator('#revisions .difference');
        expect(await card.locator('.change-note').innerText()).toContain('An earlier version of this article said');
        expect(await card.locator('del').allInnerTexts()).toContain('nine');
        expect(await card.locator('ins').allInnerTexts()).toContain('nineteen');
        expect((await card.locator('.changes').innerText()).includes('An earlier version')).toBe(false);
        const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        expect(content).toBeLessThanOrEqual(window ?? 0);
        await context.close();
      }
    },
  );

  it('opens the newest text at the changed sentence', async () => {
    const { page, context } = await pages.page(`${pages.write(collation)}#/revisions`);
    await page.locator('#revisions .changes li', { hasText: 'nineteen' }).locator('.cite').click();
    expect(await page.locator('.mark-cited').innerText()).toContain('half drained within nineteen days');
    expect(pages.errors).toEqual([]);
    await context.close();
  });

  it('opens the earlier text, which says what it is', async () => {
    const { page, context } = await pages.page(`${pages.write(collation)}#/revisions`);
    await page.locator('#revisions .changes li', { hasText: 'Nobody rang us' }).locator('.cite').click();
    expect(await page.locator('.mark-cited').allInnerTexts()).toContainEqual(expect.stringContaining('Nobody rang us'));
    expect(await page.locator('main').innerText()).not.toContain('Engineers will fill it');
    expect(await page.locator('.rail').innerText()).toContain('An earlier text of this article');
    await page.getByRole('link', { name: 'its newest text' }).click();
    expect(await page.locator('main').innerText()).toContain('Engineers will fill it');
    expect(pages.errors).toEqual([]);
    await context.close();
  });

  it('is held apart, joined again and undone on the served page', async () => {
    const made: { decisions: Decision[] } = { decisions: [] };
    const served = await serveDecided(made, (decisions) =>
      collate.run({ reports: [...collation.reports, ...collation.versions], decisions }),
    );
    const { page, context } = await pages.page(served.url);
    await page.locator('#revisions .correct summary').click();
    await page.getByRole('button', { name: 'Hold apart' }).click();
    await page.locator('#corrections li', { hasText: 'No version of the article' }).waitFor();
    expect(await page.locator('#revisions').count()).toBe(0);
    expect(await page.locator('.report-entry').count()).toBe(3);
    const entry = page.locator('.report-entry', { hasText: 'to be drained after' });
    await entry.locator('.correct summary').click();
    await entry.getByLabel('Is one article with').selectOption('mercury-2');
    await entry.getByRole('button', { name: 'Join' }).click();
    await page.locator('#revisions').waitFor();
    expect(made.decisions.map((decision) => decision.do)).toEqual(['split-versions', 'merge-versions']);
    for (let left = 1; left >= 0; left--) {
      await page.locator('#corrections').getByRole('button', { name: 'Undo' }).first().click();
      await expect.poll(() => page.locator('#corrections li').count()).toBe(left);
    }
    expect(made.decisions).toEqual([]);
    await page.locator('#revisions').waitFor();
    await served.close();
    await context.close();
  });
});
