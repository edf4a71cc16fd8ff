// Runs one measure in a process of its own and prints as JSON what it took: the first pass, when nothing is compiled yet, and the middle of
// those behind it, which is what a day of news costs a report.
import { MEASURES } from './measures.js';

/** Passes behind the first: the machine code of a stage is made within two, the rest are counted. */
const WARMING = 2;
const COUNTED = 5;

const measure = MEASURES[process.argv[2] ?? ''];
if (!measure) throw new Error(`no such measure: ${process.argv[2]}`);
const run = measure.prepare(measure.docs);

function pass(): number {
  const started = performance.now();
  run();
  return (performance.now() - started) / 1000;
}

const first = pass();
for (let i = 0; i < WARMING; i++) pass();
const counted = Array.from({ length: COUNTED }, pass).sort((a, b) => a - b);
process.stdout.write(
  JSON.stringify({
    docs: measure.docs,
    first,
    seconds: counted[Math.floor(COUNTED / 2)],
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
