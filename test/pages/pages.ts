import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { Collation } from '../../src/model/collation.js';
import { presentHtml, type Texts } from '../../src/present/index.js';

/** The Chromium of the machine; the tests of the pages are skipped where there is none. */
export const CHROMIUM = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => path && existsSync(path));

export const template = (): string => readFileSync(new URL('../../dist/web/dossier.html', import.meta.url), 'utf8');

export const WIDE: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
export const SMALL: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** A browser with pages on a dossier; what it asked of the network, and what went wrong in it, is kept. */
export class Pages {
  readonly requests: string[] = [];
  readonly errors: string[] = [];
  readonly #folder = mkdtempSync(join(tmpdir(), 'synoptic-pages-'));
  #browser: Browser | undefined;

  async open(): Promise<void> {
    this.#browser = await chromium.launch({
      executablePath: CHROMIUM ?? '',
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** The address of a dossier written to a file. */
  write(collation: Collation, texts: Texts = 'full'): string {
    return this.save(`${texts}.html`, presentHtml(collation, { texts }, template()));
  }

  /** The address of a page written to a file. */
  save(name: string, html: string): string {
    const file = join(this.#folder, name);
    writeFileSync(file, html);
    return pathToFileURL(file).href;
  }

  async page(address: string, options: BrowserContextOptions = WIDE): Promise<{ page: Page; context: BrowserContext }> {
    if (!this.#browser) throw new Error('the browser is not open');
    const context = await this.#browser.newContext({ reducedMotion: 'reduce', ...options });
    context.setDefaultTimeout(120_000);
    const page = await context.newPage();
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('dialog', (dialog) => {
      this.errors.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    await page.goto(address);
    await page.locator('h1').waitFor();
    return { page, context };
  }
}
