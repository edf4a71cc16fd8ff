// Runs one measure in a process of its own and prints what it took as JSON: a warm-up on a tenth, then the whole.
import { MEASURES } from './measures.js';

const measure = MEASURES[process.argv[2] ?? ''];
if (!measure) throw new Error(`no such measure: ${process.argv[2]}`);
measure.prepare(Math.ceil(measure.docs / 10))();
const run = measure.prepare(measure.docs);
const started = performance.now();
run();
const seconds = (performance.now() - started) / 1000;
process.stdout.write(JSON.stringify({ docs: measure.docs, seconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
