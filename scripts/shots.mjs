// npm run shots: every page of the sample's dossier as a picture, 1280 and 390 pixels wide, light and dark, into docs/shots/.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from './chromium.mjs';
import { prepare, root, run } from './prepare.mjs';

const SIZES = [
  { name: 'wide', viewport: { width: 1280, height: 900 } },
  { name: 'small', viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
];
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];

prepare();
const executablePath = chromium();
if (!executablePath) process.exit(1);
const inputs = process.argv.slice(2);
const out = join(root, 'docs', 'shots');
mkdirSync(out, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'synoptic-shots-'));
const collation = spawnSync(
  process.execPath,
  ['dist/cli/main.js', 'collate', '--json', ...(inputs.length ? inputs : ['samples/harbour-ferry'])],
  {
    cwd: root,
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
const html = join(folder, 'dossier.html');
run('writing the dossier', process.execPath, ['dist/cli/main.js', 'present', '--as', 'html', '--texts', 'full', '-o', html], {
  input: collation.stdout,
  stdio: ['pipe', 'inherit', 'inherit'],
});

const story = JSON.parse(collation.stdout.toString());
const contested = (report) =>
  story.conflicts.filter(({ sides }) => sides.some(({ citations }) => citations.some((own) => own.report === report.id))).length;
const [first, second] = [...story.reports].sort((a, b) => contested(b) - contested(a));
const pages = [
  ['story', ''],
  ...['differ', 'said', 'facts', 'timeline', 'shared', 'reports'].map((section) => [section, `#/${section}`]),
  ['reading', `#/read/${encodeURIComponent(first.id)}`],
  ['pair', `#/read/${encodeURIComponent(first.id)}?pair=${encodeURIComponent(second.id)}`],
];
const { chromium: browserType } = await import('playwright-core');
const browser = await browserType.launch({ executablePath, args: FLAGS });
for (const { name: size, ...device } of SIZES)
  for (const colorScheme of ['light', 'dark']) {
    const context = await browser.newContext({ ...device, colorScheme, reducedMotion: 'reduce' });
    for (const [name, hash] of pages) {
      const page = await context.newPage();
      await page.goto(pathToFileURL(html).href + hash);
      await page.locator('h1').waitFor();
      await page.evaluate(() => new Promise(requestAnimationFrame));
      await page.screenshot({ path: join(out, `${name}-${size}-${colorScheme}.png`) });
      await page.close();
    }
    await context.close();
  }
await browser.close();
rmSync(folder, { recursive: true, force: true });
console.log(`${pages.length * SIZES.length * 2} pictures in docs/shots`);
