import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collate } from '../../src/collate/index.js';
import type { Collation } from '../../src/model/collation.js';
import type { Decision } from '../../src/model/decision.js';
import type { Served } from '../../src/serve/index.js';
import { collation as fixture } from './fixture/collation.js';
import { CHROMIUM, Pages } from './pages.js';
import { serveDecided } from './serve-decided.js';

/** The fixture with decisions applied by hand, as far as these tests look. */
function decided(decisions: Decision[]): Collation {
  const rename = decisions.find((decision) => decision.do === 'rename');
  const parties = fixture.parties.map((party) =>
    rename?.do === 'rename' && rename.party === party.id ? { ...party, name: rename.name } : party,
  );
  return { ...fixture, parties, decisions };
}

describe.skipIf(!CHROMIUM)('correcting on the served page', () => {
  const pages = new Pages();
  let served: Served;
  const made: { decisions: Decision[] } = { decisions: [] };
  beforeAll(async () => {
    await pages.open();
    served = await serveDecided(made, decided);
  });
  afterAll(async () => {
    await pages.close();
    await served.close();
  });

  it('renames a party, lists the decision, and takes it back', async () => {
    const { page, context } = await pages.page(served.url);
    const speaker = page.locator('.speaker').first();
    await speaker.locator('h3 .correct summary').click();
    await speaker.getByLabel('Name').fill('I. Brandauer-Moll');
    await speaker.getByRole('button', { name: 'Rename' }).click();
    await page.locator('.speaker h3', { hasText: 'I. Brandauer-Moll' }).waitFor();
    expect(made.decisions).toEqual([{ do: 'rename', party: 'brandauer', name: 'I. Brandauer-Moll' }]);
    expect(await page.locator('#corrections').innerText()).toContain('Named I. Brandauer-Moll');
    await page.locator('#corrections').getByRole('button', { name: 'Undo' }).click();
    await page.locator('.speaker h3', { hasText: 'Ilse Brandauer' }).waitFor();
    expect(made.decisions).toEqual([]);
    expect(pages.errors).toEqual([]);
    expect(pages.requests.filter((url) => !url.startsWith(served.url))).toEqual([]);
    await context.close();
  });

  it('takes decisions from its own page alone, and only such as are some', async () => {
    const send = (body: string, headers: Record<string, string>) => fetch(`${served.url}decisions`, { method: 'POST', body, headers });
    const own = { origin: served.url.slice(0, -1), 'content-type': 'application/json' };
    expect((await send('{"add":{"do":"redact","party":"brandauer"}}', { ...own, origin: 'http://elsewhere.example' })).status).toBe(403);
    expect((await send('{"add":{"do":"redact","party":"brandauer"}}', { ...own, 'content-type': 'text/plain' })).status).toBe(403);
    expect((await send('{"add":{"do":"erase"}}', own)).status).toBe(400);
    expect((await send('no json', own)).status).toBe(400);
    expect((await send(`{"add":{"do":"redact","party":"${'x'.repeat(100_000)}"}}`, own)).status).toBe(413);
    expect(made.decisions).toEqual([]);
  });

  it('offers nothing of the kind in a file', async () => {
    const { page, context } = await pages.page(pages.write(fixture));
    expect(await page.locator('.correct').count()).toBe(0);
    await context.close();
  });
});

describe('decisions and the record', () => {
  it('set the date of a report', () => {
    const { reports } = collate.run({ reports: fixture.reports, decisions: [{ do: 'date', report: 'teaser', published: '2031-05-06' }] });
    expect(reports.find(({ id }) => id === 'teaser')?.published?.value).toBe('2031-05-06');
  });
});
