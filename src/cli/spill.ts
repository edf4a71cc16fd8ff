import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Values set aside in a temporary file, so that only where each begins is held in memory. Call `close` in the end. */
export class Spill<T> {
  private readonly folder = mkdtempSync(join(tmpdir(), 'synoptic-'));
  private readonly file = openSync(join(this.folder, 'spill'), 'w+', 0o600);
  private readonly starts: number[] = [0];

  /** Sets a value aside and gives its number. */
  add(value: T): number {
    const bytes = Buffer.from(JSON.stringify(value));
    const start = this.starts.at(-1) as number;
    for (let done = 0; done < bytes.length; ) done += writeSync(this.file, bytes, done, bytes.length - done, start + done);
    this.starts.push(start + bytes.length);
    return this.starts.length - 2;
  }

  /** The value of a number, as it was set aside. */
  get(number: number): T {
    const start = this.starts[number] as number;
    const bytes = Buffer.alloc((this.starts[number + 1] as number) - start);
    for (let done = 0; done < bytes.length; ) done += readSync(this.file, bytes, done, bytes.length - done, start + done);
    return JSON.parse(bytes.toString('utf8')) as T;
  }

  close(): void {
    closeSync(this.file);
    rmSync(this.folder, { recursive: true, force: true });
  }
}
