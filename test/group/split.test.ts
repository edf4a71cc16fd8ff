import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder, SAMPLE, synoptic } from '../cli/run.js';
import { NEWS } from './news.js';

const asLines = (records: unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');

describe('collate --split', () => {
  it('writes one dossier a story and a page that lists them all', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'news.jsonl'), asLines(NEWS));
    const out = join(folder, 'out');
    const { status, out: printed } = synoptic(['collate', '--split', '-o', out, join(folder, 'news.jsonl'), SAMPLE]);
    expect(status).toBe(0);
    const stories = readdirSync(out, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
    const list = readFileSync(join(out, 'index.html'), 'utf8');
    expect(stories.length).toBeGreaterThan(3);
    expect(printed.trim().split('\n')).toHaveLength(stories.length);
    for (const story of stories) {
      expect(list.includes(story), `${story} in the list`).toBe(true);
      expect(existsSync(join(out, story, 'collation.json'))).toBe(true);
    }
    expect(list.includes("default-src 'none'")).toBe(true);
  });

  it('takes no path from a story that a record names', () => {
    const folder = newFolder();
    const hostile = NEWS.slice(0, 2).map((report, i) => ({ ...report, story: i ? '../../outside' : '<b>&"' }));
    writeFileSync(join(folder, 'news.jsonl'), asLines(hostile));
    const out = join(folder, 'deep', 'er', 'out');
    expect(synoptic(['collate', '-o', out, join(folder, 'news.jsonl')]).status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['deep', 'news.jsonl']);
    expect(readdirSync(join(folder, 'deep'))).toEqual(['er']);
    for (const name of readdirSync(out)) expect(name).toMatch(/^(?:[0-9a-f]{12}|index\.html)$/);
  });

  it('wants a folder', () => {
    const { status, err } = synoptic(['collate', '--split', SAMPLE]);
    expect(status).toBe(2);
    expect(err).toContain('-o');
  });
});

describe('group', () => {
  it('prints the same lines for files and for records on standard input, in order of publication', () => {
    const grouped = synoptic(['group', SAMPLE]).out;
    expect(grouped.trim().split('\n')).toHaveLength(7);
    const brief = synoptic(['group', '--brief', SAMPLE])
      .out.trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(brief).toEqual(
      grouped
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
        .map(({ id, story }) => ({ id, story })),
    );
    expect(new Set(brief.map(({ story }) => story)).size).toBe(1);
  });
});
