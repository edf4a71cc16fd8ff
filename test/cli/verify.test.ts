import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCollation } from '../../src/cli/collation-file.js';
import type { Collation } from '../../src/model/collation.js';
import { isWithheld, lacksWords, slotOf } from '../../src/present/index.js';
import { verifyCollation, verifyDossier } from '../../src/verify/index.js';
import { newFolder, SAMPLE, synoptic } from './run.js';

const folder = newFolder();
const file = join(folder, 'collation.json');
const text = synoptic(['collate', '--json', SAMPLE]).out;
writeFileSync(file, text);

describe('verify', () => {
  it('says consistent without the sources and authentic with them', () => {
    expect(synoptic(['verify', file])).toMatchObject({ status: 0, out: expect.stringMatching(/^consistent/) });
    expect(synoptic(['verify', file, SAMPLE])).toMatchObject({ status: 0, out: expect.stringMatching(/^authentic/) });
  });

  it('names the report when one character of a source is another', () => {
    const sources = newFolder();
    for (const name of readdirSync(SAMPLE)) copyFileSync(join(SAMPLE, name), join(sources, name));
    const [name] = readdirSync(sources).filter((entry) => entry.endsWith('.txt')) as [string];
    const changed = readFileSync(join(sources, name), 'utf8').replace(/e(?=[^e]*$)/, 'a');
    writeFileSync(join(sources, name), changed);
    const { status, out } = synoptic(['verify', file, sources]);
    expect(status).toBe(1);
    expect(out).toContain(name);
  });

  it('fails for one changed character anywhere in the record', async () => {
    const whole = JSON.parse(text);
    expect(verifyCollation(whole).failures).toEqual([]);
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 2), fc.constantFrom('x', '7', 'é', ' '), async (at, letter) => {
        fc.pre(text[at] !== letter);
        const read = await readCollation(async () => text.slice(0, at) + letter + text.slice(at + 1));
        // White space between rows is not part of what the record says.
        fc.pre('what' in read || JSON.stringify(read.collation) !== JSON.stringify(whole));
        if (!('what' in read)) expect(verifyCollation(read.collation).failures.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('says what is wrong with a file that is no collation', () => {
    writeFileSync(join(folder, 'other.json'), '{"schema": "collation/1"}');
    expect(synoptic(['verify', join(folder, 'other.json')])).toMatchObject({
      status: 1,
      err: expect.stringMatching(/not a valid collation/),
    });
    expect(synoptic(['verify', join(folder, 'missing.json')])).toMatchObject({ status: 1, err: expect.stringMatching(/no such file/) });
  });
});

describe('a dossier that carries what is compared alone', () => {
  const out = newFolder();
  synoptic(['collate', SAMPLE, '-o', out]);
  const page = join(out, 'dossier.html');
  const html = readFileSync(page, 'utf8');

  it('is consistent alone and authentic with the sources, with words held back', () => {
    const slot = slotOf(html);
    const single = slot?.collation.statements.filter(({ standsIn }) => standsIn.length === 1) ?? [];
    expect(single.some((row) => lacksWords(row))).toBe(true);
    const shared = slot?.collation.statements.filter(({ standsIn }) => standsIn.length > 1) ?? [];
    expect(shared.some((row) => lacksWords(row))).toBe(false);
    expect(synoptic(['verify', page])).toMatchObject({ status: 0, out: expect.stringMatching(/^consistent/) });
    expect(synoptic(['verify', page, SAMPLE])).toMatchObject({ status: 0, out: expect.stringMatching(/^authentic/) });
  });

  it('holds no words of a report beside those that are quoted or compared', () => {
    const slot = slotOf(html);
    const { reports, statements } = JSON.parse(text) as Collation;
    const whole = new Map(reports.map((report) => [report.id, report.text]));
    const held =
      slot?.collation.statements.flatMap((row) => (lacksWords(row) ? row.witnesses.flatMap(({ citations }) => citations) : [])) ?? [];
    const words = held.filter(isWithheld).map(({ report, span }) => whole.get(report)?.slice(...(span as [number, number])) ?? '');
    expect(words.length).toBeGreaterThan(0);
    expect(statements.length).toBe(slot?.collation.statements.length);
    for (const one of words.filter((own) => own.length > 60)) expect(html).not.toContain(JSON.stringify(one).slice(1, -1));
  });

  it('tells a row whose held-back words are not those of the sources', async () => {
    const slot = slotOf(html);
    if (!slot) throw new Error('no slot');
    const at = slot.collation.statements.findIndex((row) => lacksWords(row));
    const moved = structuredClone(slot);
    const citation = moved.collation.statements[at]?.witnesses.flatMap(({ citations }) => citations).find(isWithheld);
    if (!citation?.span) throw new Error('no citation');
    citation.span = [citation.span[0], citation.span[1] - 1];
    const { reports } = JSON.parse(text) as Collation;
    const { failures } = verifyDossier(html, moved, reports);
    expect(failures.map(({ where }) => where)).toContainEqual(expect.stringContaining(`statements[${at}]`));
  });

  it('fails for one changed character anywhere in the file', async () => {
    const slotAt = html.indexOf('id="synoptic-data"');
    const places = fc.oneof(fc.nat(html.length - 1), fc.integer({ min: slotAt, max: html.length - 1 }));
    await fc.assert(
      fc.asyncProperty(places, fc.constantFrom('x', '7', 'é', ' ', 'F'), async (at, letter) => {
        fc.pre(html[at] !== letter);
        const changed = html.slice(0, at) + letter + html.slice(at + 1);
        const read = await readCollation(async () => changed);
        if ('what' in read) return;
        expect(read.dossier && verifyDossier(read.dossier.html, read.dossier.slot).failures.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
