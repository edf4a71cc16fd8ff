import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collate } from '../../src/collate/index.js';
import type { Collation } from '../../src/model/collation.js';
import type { Decision } from '../../src/model/decision.js';
import type { Served } from '../../src/serve/index.js';
import { verifyCollation } from '../../src/verify/index.js';
import { SAMPLE, synoptic } from '../cli/run.js';
import { CHROMIUM, Pages } from './pages.js';
import { serveDecided } from './serve-decided.js';

const { reports } = JSON.parse(synoptic(['collate', '--json', SAMPLE]).out) as Collation;
const collated = (...decisions: Decision[]) => collate.run({ reports, decisions });
const plain = collated();
const [conflict] = plain.conflicts as [Collation['conflicts'][number]];
const [shared] = plain.statements as [Collation['statements'][number]];
const [said] = plain.utterances as [Collation['utterances'][number]];

describe('decisions about findings', () => {
  it('set statements apart and together again, and every total holds', () => {
    const [report] = shared.standsIn as [string];
    const apart = collated({ do: 'split-statement', statement: shared.id, reports: [report] });
    expect(apart.statements.length).toBe(plain.statements.length + 1);
    expect(apart.problems.filter(({ code }) => code === 'decision')).toEqual([]);
    expect(verifyCollation(apart).failures).toEqual([]);
    const parts = apart.statements.filter(({ rule }) => rule === 'decision').map(({ id }) => id);
    const again = collated(
      { do: 'split-statement', statement: shared.id, reports: [report] },
      { do: 'merge-statements', statements: parts },
    );
    expect(again.statements.find(({ id }) => id === shared.id)?.standsIn).toEqual(shared.standsIn);
    expect(verifyCollation(again).failures).toEqual([]);
  });

  it('set utterances apart and together again, their base found anew', () => {
    const report = said.witnesses[0]?.quotation.report ?? '';
    const split: Decision = { do: 'split-utterance', utterance: said.id, reports: [report] };
    const apart = collated(split);
    expect(apart.utterances.length).toBe(plain.utterances.length + 1);
    const parts = apart.utterances.filter(({ rule }) => rule === 'decision').map(({ id }) => id);
    const again = collated(split, { do: 'merge-utterances', utterances: parts });
    expect(again.utterances.find(({ id }) => id === said.id)?.witnesses).toEqual(said.witnesses);
    expect(verifyCollation(again).failures).toEqual([]);
  });

  it('are said when they find nothing, and give the same bytes in any order of the reports', () => {
    const decisions: Decision[] = [
      { do: 'hide', conflict: 'nowhere', note: 'x' },
      { do: 'merge-statements', statements: [shared.id, 'nowhere'] },
      { do: 'split-utterance', utterance: said.id, reports: [said.witnesses[0]?.quotation.report ?? ''] },
    ];
    expect(collated(...decisions).problems.filter(({ code }) => code === 'decision').length).toBe(2);
    expect(JSON.stringify(collate.run({ reports: [...reports].reverse(), decisions }))).toBe(JSON.stringify(collated(...decisions)));
  });
});

describe.skipIf(!CHROMIUM)('correcting findings on the served page', () => {
  const pages = new Pages();
  let served: Served;
  const made: { decisions: Decision[] } = { decisions: [] };
  beforeAll(async () => {
    await pages.open();
    served = await serveDecided(made, (decisions) => collated(...decisions));
  });
  afterAll(async () => {
    await pages.close();
    await served.close();
  });

  it('hides a disagreement with a reason, lists it, and takes it back', async () => {
    const { page, context } = await pages.page(served.url);
    const card = page.locator(`#difference-${conflict.id}`);
    await card.locator('.correct summary').click();
    expect(await card.getByRole('button', { name: 'Hide' }).isDisabled()).toBe(true);
    await card.getByLabel('Reason to hide it').fill('Two different boats');
    await card.getByRole('button', { name: 'Hide' }).click();
    await page.locator('#corrections').waitFor();
    expect(await card.count()).toBe(0);
    expect(await page.locator('#corrections').innerText()).toContain('Two different boats');
    await page.locator('#corrections').getByRole('button', { name: 'Undo' }).click();
    await card.waitFor();
    expect(made.decisions).toEqual([]);
    await context.close();
  });

  it('sets a quotation apart, and a statement together with another', async () => {
    const { page, context } = await pages.page(served.url);
    const own = page.locator(`#said-${said.id}`);
    await own.locator('.correct summary').click();
    await own.getByLabel('Is not what is said by').selectOption(said.witnesses[0]?.quotation.report ?? '');
    await own.getByRole('button', { name: 'Set apart' }).click();
    await page.locator('#corrections').waitFor();
    expect(await own.count()).toBe(0);
    const row = page.locator('table.facts tbody tr').first();
    await row.locator('.correct summary').click();
    await row.getByLabel('Is one with: what is found').selectOption({ index: 1 });
    await row.getByRole('button', { name: 'Merge' }).click();
    await page.locator('#corrections li').nth(1).waitFor();
    expect(made.decisions.map((decision) => decision.do)).toEqual(['split-utterance', 'merge-statements']);
    expect(pages.errors).toEqual([]);
    await context.close();
  });

  it('finds what to set together among many by its words', async () => {
    const { page, context } = await pages.page(served.url);
    const row = page.locator('table.facts tbody tr').first();
    const id = plain.statements.find(({ witnesses }) => /recorder/.test(witnesses[0]?.citations[0]?.exact ?? ''))?.id;
    await row.locator('.correct summary').click();
    const found = row.getByLabel('Is one with: what is found');
    const before = await found.locator('option').count();
    await row.getByRole('searchbox', { name: 'Is one with' }).fill('recorder');
    const words = await found.locator('option').allInnerTexts();
    expect(words.length).toBeGreaterThan(0);
    expect(words.length).toBeLessThan(before);
    expect(words.every((own) => own.toLowerCase().includes('recorder'))).toBe(true);
    expect(id).toBeDefined();
    await context.close();
  });

  it('puts a name right of which no words are listed', async () => {
    made.decisions = [];
    const { page, context } = await pages.page(`${served.url}#/corrections`);
    const silent = plain.parties.find(({ id, type }) => type === 'organization' && !plain.utterances.some(({ party }) => party === id));
    const section = page.locator('#corrections');
    expect(await section.innerText()).toContain('Nothing was corrected');
    await section.getByRole('searchbox', { name: 'Correct a name' }).fill(silent?.name ?? '');
    await section.getByLabel('Correct a name: what is found').selectOption(silent?.id ?? '');
    await section.getByLabel('Name', { exact: true }).fill('The Board');
    await section.getByRole('button', { name: 'Rename' }).click();
    await section.getByText('Named The Board').waitFor();
    expect(made.decisions).toEqual([{ do: 'rename', party: silent?.id, name: 'The Board' }]);
    await context.close();
  });
});
