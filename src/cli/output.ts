import { once } from 'node:events';

/** Writes to standard output and waits when the reader is slower; a closed pipe ends the run quietly. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`synoptic: standard output cannot be written: ${error.message}\n`);
  process.exit(1);
});
