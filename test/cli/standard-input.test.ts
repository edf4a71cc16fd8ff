import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lines, newFolder, SAMPLE, synoptic } from './run.js';

const RECORD = `${JSON.stringify({ id: 'a', text: 'The mayor said the harbour “was closed on Tuesday”.' })}\n`;
const collation = synoptic(['collate', '--json', SAMPLE]).out;

describe('- stands for standard input', () => {
  it.each([
    ['read', ['read', '-']],
    ['annotate', ['annotate', '-']],
    ['group', ['group', '-']],
    ['collate', ['collate', '--json', '-']],
    ['check-quote', ['check-quote', '--json', 'was closed on Tuesday', '-']],
  ])('%s', (_, args) => {
    const { status, out, err } = synoptic(args, { input: RECORD });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('was closed on Tuesday');
  });

  it('beside files', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'b.txt'), 'The ferry sank on Monday.');
    const { out } = synoptic(['read', '-', join(folder, 'b.txt')], { input: RECORD });
    expect(lines(out).map((line) => JSON.parse(line).source.path ?? 'a')).toEqual(['a', 'b.txt']);
  });

  it('for a collation to show or to check, and for decisions', () => {
    expect(synoptic(['present', '-', '--as', 'json'], { input: collation }).out).toBe(collation);
    expect(synoptic(['verify', '-', SAMPLE], { input: collation })).toMatchObject({ status: 0, out: expect.stringMatching(/^authentic/) });
    const { err } = synoptic(['group', '--brief', '--decisions', '-', SAMPLE], { input: 'no decision\n' });
    expect(err).toMatch(/standard input, line 1: no decision/);
  });

  it('but not for two things at once', () => {
    expect(synoptic(['verify', '-', '-'], { input: collation }).status).toBe(2);
  });
});
