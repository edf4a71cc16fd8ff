import { readdirSync, readFileSync } from 'node:fs';
import type { RawFile } from '../src/read/index.js';

const SAMPLE = new URL('../samples/harbour-ferry/', import.meta.url);

/** The texts of the sample story, over and over under new names, until there are `count` of them. */
export function corpus(count: number): RawFile[] {
  const texts = readdirSync(SAMPLE)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(new URL(name, SAMPLE)));
  return Array.from({ length: count }, (_, i) => ({
    name: `${i}.txt`,
    // One line more makes every text another one, so that nothing is counted once for being the same.
    bytes: Buffer.concat([texts[i % texts.length] as Buffer, Buffer.from(`\n\nReference number ${i} of the collection.\n`)]),
  }));
}
