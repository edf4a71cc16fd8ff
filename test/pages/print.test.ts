import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Collation } from '../../src/model/collation.js';
import { factRows } from '../../src/present/views/cells.js';
import { SAMPLE, synoptic } from '../cli/run.js';
import { CHROMIUM, Pages } from './pages.js';

const collation = JSON.parse(synoptic(['collate', '--json', SAMPLE]).out) as Collation;
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

describe.skipIf(!CHROMIUM)('a long story on paper', () => {
  const pages = new Pages();
  beforeAll(() => pages.open());
  afterAll(() => pages.close());

  it('has every row of its long lists, though the screen shows the first', async () => {
    const { page, context } = await pages.page(pages.write(collation));
    expect(await page.locator('.facts tbody tr').count()).toBeLessThan(collation.statements.length);
    const pdf = await page.pdf({ format: 'A4' });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
    const printed = letters(text);
    for (const { head } of factRows(collation)) expect(printed.includes(letters(head.exact)), head.exact).toBe(true);
    for (const { citations } of collation.timeline)
      expect(printed.includes(letters(citations[0]?.exact ?? '')), citations[0]?.exact).toBe(true);
    await context.close();
  });
});
