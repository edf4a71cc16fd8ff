// npm run bench:pages: a dossier of 100 reports and 2,000 statements in Chromium: its size, first paint, longest task, frames while scrolling.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { presentHtml } from '../src/present/index.js';
import { largeStory } from './large-story.js';

interface Felt {
  paint: number;
  tasks: number[];
  frames: number[];
  elements: number;
}

const WATCH = `window.tasks = []; new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) window.tasks.push(duration); }).observe({ entryTypes: ['longtask'] });`;
const SCROLL = `(async () => {
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const frames = [];
  let last = performance.now();
  for (let i = 0; i < 120; i++) {
    scrollBy(0, 150);
    await new Promise(requestAnimationFrame);
    frames.push(performance.now() - last);
    last = performance.now();
  }
  const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1;
  return { paint, tasks: window.tasks, frames: frames.sort((a, b) => a - b), elements: document.querySelectorAll('*').length };
})()`;

const story = largeStory(100, 2000);
const html = presentHtml(story, { texts: 'full' }, readFileSync(new URL('../dist/web/dossier.html', import.meta.url), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'synoptic-bench-'));
const file = join(folder, 'dossier.html');
writeFileSync(file, html);
console.log(`${story.reports.length} reports, ${story.statements.length} statements: ${(Buffer.byteLength(html) / 1e6).toFixed(2)} MB`);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const views = { story: '', facts: '#/facts', reading: `#/read/${encodeURIComponent(story.reports[5]?.id ?? '')}` };
console.log(
  `${'view'.padEnd(10)}${'paint ms'.padStart(10)}${'longest task ms'.padStart(18)}${'frame p50/p95 ms'.padStart(19)}${'elements'.padStart(10)}`,
);
for (const [name, hash] of Object.entries(views)) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(WATCH);
  await page.goto(pathToFileURL(file).href + hash);
  await page.locator('h1').waitFor();
  const { paint, tasks, frames, elements } = (await page.evaluate(SCROLL)) as Felt;
  const frame = (share: number) => (frames[Math.floor(frames.length * share)] ?? 0).toFixed(0);
  console.log(
    `${name.padEnd(10)}${paint.toFixed(0).padStart(10)}${Math.max(0, ...tasks)
      .toFixed(0)
      .padStart(18)}${`${frame(0.5)}/${frame(0.95)}`.padStart(19)}${String(elements).padStart(10)}`,
  );
  await page.close();
}
await browser.close();
rmSync(folder, { recursive: true, force: true });
