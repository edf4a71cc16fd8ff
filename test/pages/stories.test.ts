import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { presentStoryList, storyRow } from '../../src/present/index.js';
import { collation } from './fixture/collation.js';
import { hostile, PAYLOADS } from './fixture/hostile.js';
import { CHROMIUM, Pages, SMALL, template } from './pages.js';

const row = storyRow(collation, 'kestrel');
const rows = [
  row,
  {
    ...row,
    folder: 'mill',
    title: 'Mill reopens',
    to: '2031-06-01',
    digest: [['The mill reopened on Sunday.']],
    counts: { ...row.counts, texts: 2, conflicts: 0 },
  },
  {
    ...row,
    folder: 'quay',
    title: 'Quay closed',
    to: '2031-04-01',
    digest: [['The quay was closed.']],
    counts: { ...row.counts, texts: 9, conflicts: 1 },
  },
];

describe.skipIf(!CHROMIUM)('the list of stories', () => {
  const pages = new Pages();
  let address = '';
  beforeAll(async () => {
    await pages.open();
    address = pages.save('index.html', presentStoryList(rows, template()));
  });
  afterAll(() => pages.close());

  it('orders by coverage, by date and by disagreement, and keeps it in the address', async () => {
    const { page, context } = await pages.page(address);
    const titles = () => page.locator('.story-row h2').allInnerTexts();
    expect(await titles()).toEqual(['Quay closed', row.title, 'Mill reopens']);
    await page.getByLabel('Order').selectOption('newest');
    expect(await titles()).toEqual(['Mill reopens', row.title, 'Quay closed']);
    await page.getByLabel('Order').selectOption('contested');
    expect((await titles())[0]).toBe(row.title);
    await page.reload();
    expect((await titles())[0]).toBe(row.title);
    expect(await page.locator('.story-row a').first().getAttribute('href')).toBe('kestrel/dossier.html');
    await context.close();
  });

  it('finds stories by the words the list holds', async () => {
    const { page, context } = await pages.page(address, SMALL);
    await page.getByLabel('Find').fill('mill sunday');
    expect(await page.locator('.story-row h2').allInnerTexts()).toEqual(['Mill reopens']);
    await page.getByLabel('Find').fill('nowhere at all');
    expect(await page.locator('.empty').innerText()).toContain('Use fewer, or other ones');
    await context.close();
  });

  it('takes every word as a word', async () => {
    const hostileRows = PAYLOADS.map((payload) => storyRow(hostile(payload), payload));
    const { page, context } = await pages.page(pages.save('hostile.html', presentStoryList(hostileRows, template())));
    expect(await page.locator('.story-row').count()).toBe(PAYLOADS.length);
    const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).protocol));
    expect(new Set(links)).toEqual(new Set(['file:']));
    expect(pages.requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(pages.errors).toEqual([]);
    await context.close();
  });
});
