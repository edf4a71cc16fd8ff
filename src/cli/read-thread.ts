import { parentPort } from 'node:worker_threads';
import { type ReadJob, readJob } from './read-job.js';

parentPort?.on('message', async ({ ticket, items }: { ticket: number; items: ReadJob[] }) => {
  const results = [];
  for (const item of items) results.push(await readJob(item));
  parentPort?.postMessage({ ticket, results });
});
