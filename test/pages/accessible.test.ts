import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { presentHtml, presentStoryList, storyRow } from '../../src/present/index.js';
import { serveDossier } from '../../src/serve/index.js';
import { collation } from './fixture/collation.js';
import { CHROMIUM, Pages, SMALL, template, WIDE } from './pages.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  violations: { id: string; impact: string | null; nodes: { html: string }[] }[];
}

describe.skipIf(!CHROMIUM)('a dossier for everyone', () => {
  const pages = new Pages();
  let address = '';
  beforeAll(async () => {
    await pages.open();
    address = pages.write(collation);
  });
  afterAll(() => pages.close());

  const views = ['', '#/read/courier?at=60-154', '#/read/tribune?quotations=on', '#/read/courier?pair=tribune'];
  const settings = [WIDE, SMALL].flatMap((options) => (['light', 'dark'] as const).map((colorScheme) => ({ ...options, colorScheme })));

  it.each(views)('has nothing serious for axe at %j, in both widths, light and dark', async (hash) => {
    for (const options of settings) {
      const { page, context } = await pages.page(address + hash, options);
      await page.evaluate(axeSource);
      const { violations } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResult;
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await context.close();
    }
  });

  it('has nothing serious for axe on the served page, its forms open, and on the list of stories', async () => {
    const served = await serveDossier({
      html: () => presentHtml({ ...collation, decisions: [{ do: 'hide', conflict: 'x', note: 'none' }] }, { texts: 'full' }, template()),
      json: () => '{}',
      decide: { add: async () => {}, undo: async () => {}, kept: false },
    });
    const list = pages.save('index.html', presentStoryList([storyRow(collation, 'kestrel')], template()));
    for (const options of settings)
      for (const place of [served.url, list]) {
        const { page, context } = await pages.page(place, { ...options, bypassCSP: true });
        for (const forms of await page.locator('details.correct').all())
          await forms.evaluate((element) => element.setAttribute('open', ''));
        await page.evaluate(axeSource);
        const { violations } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResult;
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        await context.close();
      }
    await served.close();
  });

  it('can be gone through with the Tab key alone, and the focus is seen', async () => {
    const { page, context } = await pages.page(address);
    let steps = 0;
    for (; steps < 40; steps++) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => {
        const element = document.activeElement;
        return element && element !== document.body ? `${getComputedStyle(element).outlineStyle} ${element.textContent}` : '';
      });
      if (!outline) break;
      expect(outline.startsWith('none')).toBe(false);
    }
    expect(steps).toBe(40);
    await context.close();
  });

  it('prints every section without its tools', async () => {
    const { page, context } = await pages.page(address);
    await page.emulateMedia({ media: 'print' });
    for (const tool of ['.contents', '.copy', '.keys-button', '.switch'])
      expect(await page.locator(tool).first().isVisible(), tool).toBe(false);
    await page.locator('.facts-list').waitFor();
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await context.close();
  });
});
