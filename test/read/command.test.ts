import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const CLI = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

const run = (...args: string[]) => spawnSync(process.execPath, [CLI, 'read', ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
const folder = () => mkdtempSync(join(tmpdir(), 'synoptic-read-'));
const story = (n: number) =>
  `<html><body><article><h1>Harbour of Elmsea, part ${n}</h1><p>The harbour was closed on Tuesday, the council said, and part ${n} of its pier is gone.</p></article></body></html>`;

describe('synoptic read', () => {
  it('many files keep their order, whatever thread read them', () => {
    const where = folder();
    for (let n = 0; n < 120; n++) writeFileSync(join(where, `${String(n).padStart(3, '0')}.html`), story(n));
    const { stdout, status } = run(where);
    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).title),
    ).toEqual(Array.from({ length: 120 }, (_, n) => `Harbour of Elmsea, part ${n}`));
  });

  it('records between files stay between them', () => {
    const where = folder();
    writeFileSync(join(where, 'a.html'), story(1));
    writeFileSync(join(where, 'b.jsonl'), '{"id":"x","text":"The ferry sank on Monday."}\n');
    writeFileSync(join(where, 'c.json'), '[{"id":"y","text":"The ferry rose on Tuesday."},{"id":"z"}]');
    writeFileSync(join(where, 'd.html'), story(2));
    const { stdout, stderr, status } = run(where);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
        .map(({ id, title }) => title ?? id),
    ).toEqual(['Harbour of Elmsea, part 1', 'x', 'y', 'Harbour of Elmsea, part 2']);
    expect(stderr).toMatch(/c\.json: record 2: no "text"/);
    expect(status).toBe(1);
  });

  it('a web archive gives its pages; one cut short is told and the rest done', () => {
    const where = folder();
    const http = (n: number) => `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${story(n)}`;
    const record = (n: number) =>
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://obs.example/${n}\r\nContent-Length: ${http(n).length}\r\n\r\n${http(n)}\r\n\r\n`;
    writeFileSync(join(where, 'a.warc'), [1, 2, 3].map(record).join('').slice(0, -60));
    writeFileSync(join(where, 'b.txt'), 'The ferry sank on Monday.');
    const { stdout, stderr, status } = run(where);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).source.url ?? 'b'),
    ).toEqual(['https://obs.example/1', 'https://obs.example/2', 'b']);
    expect(stderr).toMatch(/a\.warc: .*cut short after 3 records/);
    expect(status).toBe(1);
  });

  it('--explain lists every mark with its rule; --outlets names the outlet; --primary sets the role', () => {
    const where = folder();
    writeFileSync(
      join(where, 'p.html'),
      story(1)
        .replace('<body>', '<head><link rel="canonical" href="https://obs.example/1"></head><body>')
        .replace('</article>', '<p>Sign up for our newsletter</p></article>'),
    );
    writeFileSync(join(where, 'own.csv'), '# ours\nobs.example | Elmsea Observer | Castell family\nnot a line\n');
    const explained = run('--explain', '--outlets', join(where, 'own.csv'), join(where, 'p.html'));
    expect(explained.stdout).toMatch(/outlet\s+Elmsea Observer · obs\.example · Castell family/);
    expect(explained.stdout).toMatch(/prompt\s+Sign up for our newsletter\s+\[prompt-/);
    expect(explained.stderr).toMatch(/own\.csv: line 3/);
    expect(JSON.parse(run('--primary', join(where, 'p.html')).stdout).role).toBe('primary');
  });
});
