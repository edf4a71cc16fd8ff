import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lines, SAMPLE, synoptic } from './run.js';

describe('worker threads', () => {
  it('give the same lines in the same order as one thread', () => {
    const texts = readdirSync(SAMPLE)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(SAMPLE, name), 'utf8'));
    const row = (i: number) => JSON.stringify({ id: `r${i}`, text: texts[i % texts.length] });
    const rows = Array.from({ length: 150 }, (_, i) => row(i));
    const together = lines(synoptic(['annotate'], { input: rows.join('\n') }).out);
    expect(together.map((line) => JSON.parse(line).id)).toEqual(rows.map((_, i) => `r${i}`));
    const alone = lines(synoptic(['annotate'], { input: rows.slice(100, 110).join('\n') }).out);
    expect(together.slice(100, 110)).toEqual(alone);
  });
});
