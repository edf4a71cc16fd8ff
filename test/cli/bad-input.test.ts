import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, copyFileSync, existsSync, linkSync, mkdirSync, openSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readInputs } from '../../src/cli/inputs.js';
import { messagesTo } from '../../src/cli/say.js';
import { lines, newFolder, ROOT, SAMPLE, synoptic } from './run.js';

const GOOD = 'Harbour closed after storm\n\nThe harbour of Elmsea was closed on Tuesday, the mayor said.\n';

function folderWith(files: Record<string, string | Buffer>): string {
  const folder = newFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** One line on standard error names the input; the good report beside it is still read. */
function expectOneLine(folder: string, name: string, reason: RegExp) {
  const { status, out, err } = synoptic(['read', folder]);
  expect(lines(err).filter((line) => line.includes(name))).toHaveLength(1);
  expect(err).toMatch(reason);
  expect(status).toBe(1);
  const reports = lines(out).map((line) => JSON.parse(line));
  expect(reports.some((report) => report.source.path === 'good.txt')).toBe(true);
}

describe('bad input gets one clear line and the rest is done', () => {
  it('an empty file', () => expectOneLine(folderWith({ 'good.txt': GOOD, 'void.txt': '' }), 'void.txt', /empty/));

  it('a binary file', () => {
    const noise = Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3)) % 256));
    expectOneLine(folderWith({ 'good.txt': GOOD, 'noise.txt': noise }), 'noise.txt', /binary|no text/);
  });

  it('a file of two gigabytes, without reading it', () => {
    const folder = folderWith({ 'good.txt': GOOD });
    const huge = join(folder, 'huge.txt');
    openSync(huge, 'w');
    truncateSync(huge, 2 * 1024 ** 3);
    expectOneLine(folder, 'huge.txt', /2048 MB/);
  });

  it('two copies of one file count once', () => {
    const folder = newFolder();
    copyFileSync(join(SAMPLE, '..', 'README.md'), join(folder, 'a.txt'));
    writeFileSync(join(folder, 'a.txt'), GOOD);
    writeFileSync(join(folder, 'b.txt'), GOOD);
    const { out, err, status } = synoptic(['collate', '--json', folder]);
    expect(JSON.parse(out).reports).toHaveLength(1);
    expect(lines(err)).toHaveLength(1);
    expect(err).toMatch(/a\.txt, b\.txt.*counted once/);
    expect(status).toBe(0);
  });

  it('a folder without permission', async () => {
    const folder = folderWith({ 'good.txt': GOOD });
    const closed = join(folder, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    chmodSync(folder, 0o755);
    const isRoot = process.getuid?.() === 0;
    if (!isRoot) chmodSync(closed, 0);
    const messages = messagesTo(false);
    const found: string[] = [];
    // Root may read everything, so the walk is done as nobody.
    if (isRoot) process.seteuid?.(65534);
    try {
      for await (const report of readInputs([folder], messages)) found.push(String(report.source.path));
    } finally {
      if (isRoot) process.seteuid?.(0);
      chmodSync(closed, 0o700);
    }
    expect(found).toEqual(['good.txt']);
    expect(messages.failed).toBe(1);
  });

  it('a path that is not there, an address, a broken line', () => {
    expect(synoptic(['read', '/no/such/file.txt'])).toMatchObject({ status: 1, err: expect.stringMatching(/no such file/) });
    expect(synoptic(['read', 'https://example.org/story'])).toMatchObject({ status: 1, err: expect.stringMatching(/not fetched/) });
    const { status, out, err } = synoptic(['annotate'], { input: `{"text": "${GOOD.replaceAll('\n', '\\n')}"}\n{"text": \n{"id": 4}\n` });
    expect(lines(out)).toHaveLength(1);
    expect(err).toMatch(/line 2/);
    expect(err).toMatch(/line 3/);
    expect(status).toBe(1);
  });

  it('a folder of ten thousand files in bounded memory', () => {
    const folder = newFolder();
    // One file and its names: what is bounded is the walk and what waits for its turn.
    const file = join(folder, '0.txt');
    writeFileSync(file, GOOD);
    for (let i = 1; i < 10_000; i++) linkSync(file, join(folder, `${i}.txt`));
    const { status, out } = synoptic(['read', folder], { env: { NODE_OPTIONS: '--max-old-space-size=128' } });
    expect(status).toBe(0);
    expect(lines(out)).toHaveLength(10_000);
  });
});

describe('a folder that cannot be written', () => {
  it.each(['good.txt/inside', '/proc/nothing/here'])('is said in one line: %s', (where) => {
    const folder = folderWith({ 'good.txt': GOOD });
    const { status, out, err } = synoptic(['collate', join(folder, 'good.txt'), '-o', where.startsWith('/') ? where : join(folder, where)]);
    expect(status).toBe(1);
    expect(lines(err)).toHaveLength(1);
    expect(err).toMatch(/cannot be written/);
    expect(out).toContain('Harbour closed after storm');
  });
});

describe('errors as the contract says', () => {
  it('with --json an error is one JSON line', () => {
    const { err } = synoptic(['read', '--json', '/no/such/file.txt']);
    expect(JSON.parse(err)).toMatchObject({ error: { code: 'unreadable', input: '/no/such/file.txt' } });
  });

  it.each([
    [['present', '--json', '/no/such/file.json'], 1, 'unreadable'],
    [['schema', '--json', 'nothing'], 2, 'unknown-record'],
    [['check-quote', '--json', 'was closed'], 1, 'no-reports'],
  ])('%j too', (args, status, code) => {
    const run = synoptic(args);
    expect([run.status, lines(run.err).map((line) => JSON.parse(line).error.code)]).toEqual([status, [code]]);
  });

  it('a problem of one report names it', () => {
    const texts = ['The mill burned on Monday.', 'The river rose on Friday.'];
    const { err } = synoptic(['collate'], { input: texts.map((text) => JSON.stringify({ id: 'same', text })).join('\n') });
    expect(lines(err).every((line) => line.startsWith('synoptic: report same'))).toBe(true);
    expect(err).toMatch(/given to different texts/);
  });

  it('a wrong call ends with 2', () => {
    expect(synoptic(['no-such-command']).status).toBe(2);
    expect(synoptic(['read', '--no-such-option']).status).toBe(2);
    expect(synoptic(['schema', 'nothing']).status).toBe(2);
  });

  it('control characters of a file name do not reach the terminal', () => {
    expect(synoptic(['read', '/no/such/\u001b[31mfile.txt']).err).not.toContain('\u001b');
  });
});

describe('standard input', () => {
  it('that is a text and not records gets one line', () => {
    const { status, out, err } = synoptic(['read'], { input: GOOD });
    expect(out).toBe('');
    expect(lines(err)).toEqual([expect.stringMatching(/standard input: no records/)]);
    expect(status).toBe(1);
  });

  it('may begin with a byte order mark', () => {
    const { status, out } = synoptic(['read'], { input: `\uFEFF${JSON.stringify({ id: 'a', text: GOOD })}\n` });
    expect(lines(out).map((line) => JSON.parse(line).id)).toEqual(['a']);
    expect(status).toBe(0);
  });
});

describe('a wrong call', () => {
  it.each([
    ['an option that there is none of', ['collate', '--json', '--bogus']],
    ['many stories and no folder for them', ['collate', '--json', '--split', SAMPLE]],
    ['a quotation without a word', ['check-quote', '--json', ' … ', SAMPLE]],
    ['a command that there is none of', ['bogus', '--json']],
  ])('%s ends with 2, and with --json in one line for a program', (_, args) => {
    const { status, out, err } = synoptic(args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(lines(err).map((line) => JSON.parse(line).error.code)).toEqual(['wrong-call']);
  });
});

describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
  it('gets one line and status 1', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'dist', 'cli', 'main.js'), 'read', SAMPLE], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect(status).toBe(1);
    expect(lines(stderr)).toEqual([expect.stringMatching(/standard output cannot be written/)]);
  });
});
