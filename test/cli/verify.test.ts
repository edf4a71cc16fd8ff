import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCollation } from '../../src/cli/collation-file.js';
import { verifyCollation } from '../../src/verify/index.js';
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
