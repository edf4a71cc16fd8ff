// Prints documents a second and peak memory of every stage, each in a process of its own, beside bare wink-nlp on the same texts; the
// reading of pages beside bare Readability over linkedom on the same pages. Both as a new process does it and once its code is compiled.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { MEASURES } from './measures.js';

interface Result {
  docs: number;
  /** Seconds of the first pass in a new process. */
  first: number;
  /** Seconds of a pass once the code is compiled. */
  seconds: number;
  peakMegabytes: number;
}

const one = fileURLToPath(new URL('one.ts', import.meta.url));
/** What a stage is set beside unless its measure names another. */
const BARE = 'bare wink-nlp';
const wanted = process.argv.slice(2);
const isAsked = (name: string) => wanted.some((word) => name.startsWith(word));
const speeds = new Map<string, { first: number; steady: number }>();
console.log(
  `${'stage'.padEnd(34)}${'docs'.padStart(6)}${'first: docs/s'.padStart(15)}${'of bare'.padStart(9)}${'then: docs/s'.padStart(14)}${'of bare'.padStart(9)}${'peak MB'.padStart(9)}`,
);
for (const [name, { beside = BARE }] of Object.entries(MEASURES)) {
  if (wanted.length && !(name.startsWith('bare') ? Object.keys(MEASURES).some(isAsked) : isAsked(name))) continue;
  const { stdout, status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', one, name], { encoding: 'utf8' });
  if (status !== 0) {
    console.log(`${name.padEnd(34)} failed: ${stderr.trim().split('\n').at(-1)}`);
    process.exitCode = 1;
    continue;
  }
  const { docs, first, seconds, peakMegabytes } = JSON.parse(stdout) as Result;
  const speed = { first: docs / first, steady: docs / seconds };
  speeds.set(name, speed);
  const bare = speeds.get(name.startsWith('bare') ? name : beside) ?? speed;
  console.log(
    `${name.padEnd(34)}${String(docs).padStart(6)}${speed.first.toFixed(0).padStart(15)}${(speed.first / bare.first).toFixed(2).padStart(9)}${speed.steady.toFixed(0).padStart(14)}${(speed.steady / bare.steady).toFixed(2).padStart(9)}${peakMegabytes.toFixed(0).padStart(9)}`,
  );
}
// Asked for by name, grouping and one story are measured at growing sizes, too, as what they take depends on how many reports there
// are; the digest by its words.
const ALONE: Readonly<Record<string, string>> = { group: 'group.ts', story: 'story.ts', digest: 'digest.ts' };
for (const [name, file] of Object.entries(ALONE)) {
  if (!wanted.includes(name)) continue;
  console.log();
  const script = fileURLToPath(new URL(file, import.meta.url));
  const args = ['--import', 'tsx', script, ...wanted.filter((word) => word.includes('.jsonl'))];
  if (spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status) process.exitCode = 1;
}
