import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { AnyReport } from './any-report.js';
import { filesAt, reasonOf } from './files.js';
import { inputName, STDIN } from './named-text.js';
import { mapInThreads } from './pool.js';
import { type ReadJob, type ReadOptions, readJob } from './read-job.js';
import type { Messages } from './say.js';

export { MAX_FILE_BYTES, type ReadOptions } from './read-job.js';

const LINES = /\.(jsonl|ndjson)$/i;
const isLines = (path: string) => path === STDIN || LINES.test(path);
const ARCHIVE = /\.warc(\.gz)?$/i;

/** Every report of the files and folders named (standard input when none is, or as `-`), in order of their paths. */
export async function* readInputs(paths: string[], messages: Messages, options: ReadOptions = {}): AsyncGenerator<AnyReport> {
  const files = (async function* () {
    for (const path of paths.length ? paths : [STDIN]) {
      if (path === STDIN) yield path;
      else yield* filesAt(path, messages);
    }
  })();
  let next = await files.next();
  /** Files up to the next one that holds a record a line; web archives are opened into their pages. */
  const jobs = async function* (): AsyncGenerator<ReadJob> {
    for (; !next.done && !isLines(next.value); next = await files.next()) {
      if (ARCHIVE.test(next.value)) yield* pagesOf(next.value, messages, options);
      else yield { path: next.value, options };
    }
  };
  while (!next.done) {
    if (isLines(next.value)) {
      const stream = next.value === STDIN ? process.stdin : createReadStream(next.value);
      yield* fromLines(stream, inputName(next.value), messages, options);
      next = await files.next();
    } else {
      for await (const { reports, problems } of mapInThreads(jobs(), new URL('read-thread.js', import.meta.url), readJob)) {
        for (const problem of problems) messages.problem(problem);
        yield* reports;
      }
    }
  }
}

/** The pages of a web archive, one at a time. */
async function* pagesOf(path: string, messages: Messages, options: ReadOptions): AsyncGenerator<ReadJob> {
  const { readWarc } = await import('../read/doors/warc.js');
  try {
    for await (const found of readWarc(createReadStream(path))) {
      if ('code' in found) messages.problem({ ...found, input: path });
      else yield { path, found: { ...found, kind: 'page' }, options };
    }
  } catch (error) {
    messages.problem({ code: 'unreadable', input: path, what: reasonOf(error) });
  }
}

async function* fromLines(
  stream: NodeJS.ReadableStream,
  input: string,
  messages: Messages,
  options: ReadOptions,
): AsyncGenerator<AnyReport> {
  const { parseRecord } = await import('./records.js');
  let number = 0;
  let begun = false;
  try {
    for await (const read of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      const line = number++ ? read : read.replace(/^\uFEFF/, '');
      if (!line.trim()) continue;
      // A text or a page piped in is one mistake, not one a line.
      if (!begun && stream === process.stdin && !/^\s*\{\s*\S/.test(line)) {
        messages.problem({ code: 'not-records', input, what: 'no records, one JSON object a line; give texts and pages as files' });
        return;
      }
      begun = true;
      const record = await parseRecord(line, options);
      if ('what' in record) messages.problem({ code: record.code, input: `${input}, line ${number}`, what: record.what });
      else yield* record.reports;
    }
  } catch (error) {
    messages.problem({ code: 'unreadable', input, what: reasonOf(error) });
  }
}
