import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { presentHtml } from '../../src/present/index.js';
import { type Served, serveDossier } from '../../src/serve/index.js';
import { collation } from './fixture/collation.js';
import { CHROMIUM, Pages, SMALL, template, WIDE } from './pages.js';

describe.skipIf(!CHROMIUM).each(['in one file', 'served on this machine'])('a dossier %s', (form) => {
  const pages = new Pages();
  let served: Served | undefined;
  let address = '';
  beforeAll(async () => {
    await pages.open();
    if (form === 'in one file') address = pages.write(collation);
    else {
      const html = presentHtml(collation, { texts: 'full' }, template());
      served = await serveDossier({ html: () => html, json: () => JSON.stringify(collation) });
      address = served.url;
    }
  });
  afterAll(async () => {
    await pages.close();
    await served?.close();
  });

  it('says what, when and on how many separate texts the story rests, and counts again without copies', async () => {
    const { page, context } = await pages.page(address);
    expect(await page.locator('h1').innerText()).toBe('Five hours in the air: 41 rescued from Kestrel Gap gondola');
    const totals = page.locator('.totals');
    expect(await totals.innerText()).toContain('at most 5 separate texts');
    await page.getByRole('switch', { name: 'Count copies once' }).click();
    expect(await totals.innerText()).toContain('5 separate texts, at most');
    expect(page.url()).toContain('copies=off');
    await page.reload();
    expect(await totals.innerText()).toContain('5 separate texts, at most');
    await context.close();
  });

  it('opens the report with the cited words lit from every line', async () => {
    const { page, context } = await pages.page(address);
    const links = page.locator('#in-brief .cite, #differ .cite, #said .cite, #reversals .cite, #timeline .cite');
    const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).getAttribute('href') ?? ''));
    expect(addresses.length).toBeGreaterThan(15);
    for (const hash of new Set(addresses)) {
      const [, id = '', start = '', end = ''] = /read\/([^?]+)\?at=(\d+)-(\d+)/.exec(hash) ?? [];
      await page.goto(address + hash);
      const lit = await page.locator('.mark-cited').allInnerTexts();
      const text = collation.reports.find((report) => report.id === id)?.text.slice(Number(start), Number(end)) ?? 'no such report';
      expect(lit.join('').replace(/\s+/g, ''), hash).toBe(text.replace(/\s+/g, ''));
      expect(await page.locator('.mark-cited').first().isVisible()).toBe(true);
    }
    await context.close();
  });

  it('shows the sentence on hover and on focus', async () => {
    const { page, context } = await pages.page(address);
    const cite = page.locator('#in-brief .cite').first();
    await cite.hover();
    expect(await page.locator('.preview mark').innerText()).toContain('41 passengers aboard');
    await page.mouse.move(2, 2);
    expect(await page.locator('.preview').count()).toBe(0);
    await page.keyboard.press('Tab');
    await cite.focus();
    expect(await page.locator('.preview').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('.preview').count()).toBe(0);
    await context.close();
  });

  it('shows the sentence on a tap, and then the way to the report', async () => {
    const { page, context } = await pages.page(address, SMALL);
    await page.locator('#in-brief .cite').first().tap();
    await page.locator('.preview').getByRole('link', { name: 'Open in the report' }).tap();
    await page.locator('h1', { hasText: 'Cable car halts above Kestrel Gap with 41 aboard' }).waitFor();
    await context.close();
  });

  it('folds and reorders sections in the address', async () => {
    const { page, context } = await pages.page(address);
    await page.getByRole('button', { name: /^In brief/ }).click();
    expect(await page.locator('#in-brief .digest').count()).toBe(0);
    await page.locator('.contents li').first().hover();
    await page.getByRole('button', { name: 'Move Who said what up' }).click();
    expect(await page.locator('.story-main section.section').evaluateAll((all) => all.map(({ id }) => id))).toEqual([
      'in-brief',
      'said',
      'differ',
      'reversals',
      'facts',
      'timeline',
      'shared',
      'reports',
    ]);
    await page.reload();
    expect(await page.locator('#in-brief .digest').count()).toBe(0);
    expect(await page.locator('.story-main section.section').nth(1).getAttribute('id')).toBe('said');
    await context.close();
  });

  it('reorders sections on a small screen, and keeps what the timeline shows in the address', async () => {
    const { page, context } = await pages.page(address, SMALL);
    await page.getByRole('button', { name: 'All sections, and their order' }).tap();
    await page.getByRole('button', { name: 'Move Who said what up' }).tap();
    expect(await page.locator('.story-main section.section').nth(1).getAttribute('id')).toBe('said');
    await page.getByRole('button', { name: 'Closer' }).tap();
    expect(page.url()).toMatch(/when=\d{4}-/);
    await page.reload();
    expect(await page.getByRole('button', { name: 'story', exact: true }).getAttribute('aria-pressed')).toBe('false');
    await page.getByRole('button', { name: 'story', exact: true }).tap();
    expect(page.url()).not.toContain('when=');
    await context.close();
  });

  it('filters who said what, and keeps the filter in the address', async () => {
    const { page, context } = await pages.page(address);
    await page.getByLabel('Show').selectOption('differs');
    expect(await page.locator('#said .utterance').count()).toBe(1);
    expect(await page.locator('#said del').allInnerTexts()).toEqual(['will', 'until then']);
    expect(await page.locator('#said ins').allInnerTexts()).toEqual(['must']);
    expect(page.url()).toContain('show=differs');
    await context.close();
  });

  it('tells the four states of a fact apart in words', async () => {
    const { page, context } = await pages.page(address);
    const first = page.locator('.facts tbody tr').first();
    expect(await first.locator('td .hidden').allInnerTexts()).toEqual([
      'Kestrel Line: says it',
      'Meridian Press Agency: says it',
      'Stoll Courier: says it',
      'Valley Tribune: says it differently',
      'Nordlake Post: not comparable: the text read is too short',
      'Aldmoor Herald: says it',
    ]);
    await first.locator('td a').nth(3).click();
    expect(await page.locator('.mark-cited').innerText()).toContain('About 60 people');
    await context.close();
  });

  it('steps through differences and sections by key', async () => {
    const { page, context } = await pages.page(address);
    await page.keyboard.press('n');
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
    expect(await focused()).toBe('difference-c1');
    await page.keyboard.press('n');
    expect(await focused()).toBe('difference-c2');
    await page.keyboard.press('p');
    expect(await focused()).toBe('difference-c1');
    await page.keyboard.press('7');
    expect(page.url()).toContain('#/shared');
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await keys.waitFor({ state: 'visible' });
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'hidden' });
    await context.close();
  });

  it('shows the others beside the sentence that is read', async () => {
    const { page, context } = await pages.page(`${address}#/read/courier`);
    await page.locator('.marker').first().click();
    const rail = page.locator('.rail');
    expect(await rail.innerText()).toContain('About 60 people hung for hours');
    expect(await rail.innerText()).toContain('The car stopped above the gap on Tuesday with 41 people in it.');
    await page.keyboard.press('n');
    expect(await rail.innerText()).toContain('until then the line stays shut');
    await page.getByRole('combobox', { name: 'Report' }).selectOption('tribune');
    expect(await page.locator('h1').innerText()).toBe('Kestrel line shut after gondola stops');
    await page.getByRole('link', { name: '← The story' }).click();
    await page.locator('.masthead').waitFor();
    await context.close();
  });

  it('reads two reports beside each other, joined and scrolled together', async () => {
    const { page, context } = await pages.page(`${address}#/read/courier`, { viewport: { width: 1280, height: 560 } });
    await page.getByRole('combobox', { name: 'Beside' }).selectOption('tribune');
    await page.locator('.connectors .connector-differs').first().waitFor({ state: 'attached' });
    expect(page.url()).toContain('pair=tribune');
    await page.keyboard.press('n');
    expect(await page.locator('#sentence-0.active').innerText()).toContain('41 passengers aboard');
    expect(await page.locator('.pair-side').nth(1).locator('.sentence.active').innerText()).toContain('About 60 people');
    const [left, right] = [page.locator('.pair-side').first(), page.locator('.pair-side').nth(1)];
    await left.hover();
    await page.mouse.wheel(0, 200);
    await expect.poll(() => right.evaluate((box) => box.scrollTop)).toBeGreaterThan(40);
    await context.close();
  });

  it('sets two reports sentence by sentence on a small screen', async () => {
    const { page, context } = await pages.page(`${address}#/read/courier?pair=tribune`, SMALL);
    const first = page.locator('.pair-item').first();
    expect(await first.innerText()).toContain('41 passengers aboard');
    expect(await first.locator('.partner').innerText()).toContain('About 60 people');
    await context.close();
  });

  it('marks quotations on demand', async () => {
    const { page, context } = await pages.page(`${address}#/read/courier`);
    expect(await page.locator('.mark-source').count()).toBe(0);
    await page.keyboard.press('q');
    expect(await page.locator('.report-text .mark-source').innerText()).toBe('Ilse Brandauer');
    expect(await page.locator('.report-text .mark-content').innerText()).toBe('We will find out why the brake closed,');
    await context.close();
  });

  it('shows each side of a digest line in its own words beside its own report', async () => {
    const { page, context } = await pages.page(address, WIDE);
    const sides = page.locator('.digest-line').first().locator('.entry');
    expect(await sides.count()).toBe(2);
    expect(await sides.nth(1).locator('.words').innerText()).toMatch(/^differs: /);
    expect(await sides.nth(0).locator('.cite').count()).toBe(1);
    expect(await sides.nth(1).locator('.cite').innerText()).not.toBe(await sides.nth(0).locator('.cite').innerText());
    await context.close();
  });

  it('copies words with where they stand', async () => {
    const { page, context } = await pages.page(address, { ...WIDE, permissions: ['clipboard-read', 'clipboard-write'] });
    const line = page.locator('.digest-line').nth(1);
    await line.locator('.copy summary').click();
    await line.getByRole('button', { name: 'as Markdown' }).click();
    await line.getByText('Copied as Markdown').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('> The brake of the Kestrel cable car failed its inspection in March, papers seen by the Herald show.');
    expect(copied).toContain('[Inspectors had warned of Kestrel brake, papers show](<https://herald.example/kestrel-brake>)');
    await context.close();
  });

  it('says what to do where there is nothing to show', async () => {
    const { page, context } = await pages.page(`${address}#/read/nobody`);
    expect(await page.locator('main').innerText()).toContain('Go to the story');
    await context.close();
  });

  it('never scrolls sideways and never asks the network for anything', async () => {
    for (const options of [WIDE, SMALL])
      for (const hash of ['', '#/facts', '#/read/courier']) {
        const { page, context } = await pages.page(address + hash, options);
        const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        expect(content, `${hash} at ${window}`).toBeLessThanOrEqual(window);
        await context.close();
      }
    expect(pages.requests.filter((url) => !url.startsWith(served ? served.url : 'file:'))).toEqual([]);
    expect(pages.errors).toEqual([]);
  });
});
