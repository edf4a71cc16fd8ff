import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TimelinePoint } from '../../src/model/timeline.js';
import { placePoints, storyWindow, wholeWindow } from '../../src/present/views/time-window.js';
import { shorten } from '../../src/web/parts/shorten.js';
import { collation } from './fixture/collation.js';
import { CHROMIUM, Pages, SMALL, WIDE } from './pages.js';

const DAY = 86_400_000;

const on = (value: string, more: Partial<TimelinePoint> = {}): TimelinePoint => ({
  id: value,
  when: { value, precision: value.length > 7 ? 'day' : 'month' },
  reported: [{ report: 'r1', when: value }],
  background: false,
  how: '',
  statements: [],
  citations: [],
  rule: 'test',
  ...more,
});

describe('the stretch of time a plot opens on', () => {
  const published = ['2031-03-10', '2031-03-12'].map((day) => Date.parse(day));
  const told = ['2031-03-08', '2031-03-09', '2031-03-10', '2031-03-11'].map((day) => on(day));

  it('is the story, without what lies long before and without the merely announced', () => {
    const points = placePoints([on('1987-06', { background: true }), ...told, on('2031-11-30', { planned: true })]);
    const [from, to] = storyWindow(points, published);
    expect(from).toBeGreaterThan(Date.parse('2031-03-01'));
    expect(to).toBeLessThan(Date.parse('2031-03-20'));
    const whole = wholeWindow(points, published);
    expect(whole[0]).toBeLessThan(Date.parse('1987-06-01'));
    expect(whole[1]).toBeGreaterThan(Date.parse('2031-11-30'));
  });

  it('holds all publications, and has some width when all is one day', () => {
    const [from, to] = storyWindow(placePoints(told), published);
    expect(from).toBeLessThan(published[0] as number);
    expect(to).toBeGreaterThan(published[1] as number);
    const [start, end] = storyWindow(placePoints([on('2031-03-10')]), []);
    expect(end - start).toBeGreaterThan(DAY);
  });
});

describe('a name beside a plot', () => {
  it('keeps the number that tells two reports of an outlet apart', () => {
    expect(shorten('The Upper Valley Evening Messenger 12', 24)).toBe('The Upper Valley Eve… 12');
    expect(shorten('Tarn Mercury 2', 24)).toBe('Tarn Mercury 2');
    expect(shorten('The Upper Valley Evening Messenger', 24)).toHaveLength(24);
  });
});

describe.skipIf(!CHROMIUM).each([
  ['wide', WIDE],
  ['small', SMALL],
] as const)('the plots, %s', (_, size) => {
  const pages = new Pages();
  let address = '';
  beforeAll(async () => {
    await pages.open();
    address = pages.write(collation);
  });
  afterAll(() => pages.close());

  it('show another stretch of time by their tools, kept in the address and undone by one key', async () => {
    const { page, context } = await pages.page(`${address}#/timeline`, size);
    const ticks = page.locator('#timeline .axis text');
    const story = page.getByRole('button', { name: 'story', exact: true });
    const home = await ticks.allTextContents();
    expect(await story.getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: 'Closer' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('when=');
    const closer = await ticks.allTextContents();
    expect(closer).not.toEqual(home);
    await page.reload();
    expect(await ticks.allTextContents()).toEqual(closer);
    await story.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => ticks.allTextContents()).toEqual(home);
    expect(page.url()).not.toContain('when=');
    expect(pages.errors).toEqual([]);
    await context.close();
  });

  it('write no two dates over each other, however far one goes', async () => {
    const { page, context } = await pages.page(`${address}#/timeline`, size);
    for (const name of ['everything', 'Closer', 'Closer', 'Closer', 'Later', 'Earlier', 'Closer']) {
      await page.getByRole('button', { name, exact: true }).click();
      const boxes = await page.locator('#timeline .axis text').evaluateAll((all) =>
        all
          .filter((text) => text.textContent)
          .map((text) => text.getBoundingClientRect())
          .map(({ left, right }) => ({ left, right })),
      );
      for (const [i, { left }] of boxes.entries()) if (i) expect(left, name).toBeGreaterThan(boxes[i - 1]?.right ?? 0);
    }
    await context.close();
  });

  it('open a shared passage in the list when its band is chosen', async () => {
    const { page, context } = await pages.page(`${address}#/shared`, size);
    const bar = page.locator('#shared .shared-bar').first();
    const id = await bar.evaluate((element) => element.closest('[data-passage]')?.getAttribute('data-passage'));
    await bar.dispatchEvent('click', { bubbles: true });
    await page.locator(`[id="passage-${id}"][open]`).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await context.close();
  });
});

describe.skipIf(!CHROMIUM)('the timeline plot', () => {
  const pages = new Pages();
  beforeAll(() => pages.open());
  afterAll(() => pages.close());

  it('is moved by dragging it', async () => {
    const { page, context } = await pages.page(`${pages.write(collation)}#/timeline`);
    const box = await page.locator('svg.time-plot').boundingBox();
    const [x, y] = [(box?.x ?? 0) + 600, (box?.y ?? 0) + 12];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 120, y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => page.url()).toContain('when=');
    expect(await page.getByRole('button', { name: 'story', exact: true }).getAttribute('aria-pressed')).toBe('false');
    await context.close();
  });
});
