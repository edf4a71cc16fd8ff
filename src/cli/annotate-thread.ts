import { parentPort } from 'node:worker_threads';
import { annotate } from '../annotate/index.js';
import type { AnyReport } from './any-report.js';
import { isAnnotated } from './stages.js';

parentPort?.on('message', ({ ticket, items }: { ticket: number; items: AnyReport[] }) => {
  parentPort?.postMessage({ ticket, results: items.map((report) => (isAnnotated(report) ? report : annotate.run(report))) });
});
