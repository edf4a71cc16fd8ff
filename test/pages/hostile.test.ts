import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Collation } from '../../src/model/collation.js';
import { presentCsv, presentHtml, presentMarkdown, presentTerminal, slotHolds, slotOf } from '../../src/present/index.js';
import { serveDossier } from '../../src/serve/index.js';
import { hostile, PAYLOADS } from './fixture/hostile.js';
import { CHROMIUM, Pages, template } from './pages.js';

describe('hostile words', () => {
  it.each(PAYLOADS)('stay words in every form: %j', (payload) => {
    const collation = hostile(payload);
    expect(Collation.safeParse(collation).success).toBe(true);
    for (const texts of ['full', 'cited', 'none'] as const) {
      const html = presentHtml(collation, { texts }, template());
      expect(html.match(/<script/gi)?.length).toBe(template().match(/<script/gi)?.length);
      const slot = slotOf(html);
      expect(slot && slotHolds(slot)).toBe(true);
      if (texts === 'full') expect(slot?.collation).toEqual(collation);
    }
    expect(presentTerminal(collation)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    const markdown = presentMarkdown(collation);
    expect(markdown).not.toMatch(/(?<!\\)<(?!https?:)/);
    expect(markdown).not.toMatch(/(?<!\\)\]\((?!<https?:)/);
    for (const line of presentCsv(collation).split('\r\n')) for (const cell of line.split(',')) expect(cell).not.toMatch(/^"?[=+@]/);
  });
});

describe.skipIf(!CHROMIUM)('hostile words in the browser', () => {
  const pages = new Pages();
  beforeAll(() => pages.open());
  afterAll(() => pages.close());

  it.each(PAYLOADS)('fire nothing: %j', async (payload) => {
    const address = pages.write(hostile(payload));
    const { page, context } = await pages.page(address);
    const report = await page.locator('.report-title').first().getAttribute('href');
    for (const details of await page.locator('details').all()) await details.evaluate((element) => element.setAttribute('open', ''));
    await page.locator('.cite').first().hover();
    await page.goto(address + report);
    await page.locator('.report-text').waitFor();
    await page.keyboard.press('q');
    const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).protocol));
    expect(links.filter((protocol) => !['file:', 'http:', 'https:'].includes(protocol))).toEqual([]);
    expect(await page.locator('iframe, base, link[rel=stylesheet], img, object, embed, form').count()).toBe(0);
    expect(pages.requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(pages.errors).toEqual([]);
    await context.close();
  });

  it('fire nothing on the served page either', async () => {
    let shown = hostile(PAYLOADS[0] ?? '');
    const served = await serveDossier({
      html: () => presentHtml(shown, { texts: 'full' }, template()),
      json: () => JSON.stringify(shown),
      decide: { add: async () => {}, undo: async () => {}, kept: false },
    });
    for (const payload of PAYLOADS) {
      shown = { ...hostile(payload), decisions: [{ do: 'rename', party: payload, name: payload, note: payload }] };
      const { page, context } = await pages.page(served.url);
      for (const details of await page.locator('details').all()) await details.evaluate((element) => element.setAttribute('open', ''));
      expect(await page.locator('iframe, base, link[rel=stylesheet], img, object, embed, form').count()).toBe(0);
      expect(pages.requests.filter((url) => !url.startsWith('file:') && !url.startsWith(served.url))).toEqual([]);
      expect(pages.errors).toEqual([]);
      await context.close();
    }
    await served.close();
  });
});
