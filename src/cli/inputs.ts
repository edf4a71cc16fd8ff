import { createReadStream } from 'node:fs';
import { open, opendir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { AnnotatedReport } from '../model/annotated.js';
import type { Report } from '../model/report.js';
import { compareText } from '../text/compare.js';
import { isReportFile } from './report-files.js';
import type { Messages } from './say.js';

/** A report at whatever stage it came in. */
export type AnyReport = Report | AnnotatedReport;

/** The largest file taken whole, in bytes; JSON Lines are read line by line and may be larger. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

const LINES = /\.(jsonl|ndjson)$/i;
const HIDDEN = /^\./;

/** Every report of the files and folders named (standard input when none is), in order of their paths. */
export async function* readInputs(paths: string[], messages: Messages, options: { role?: Report['role'] } = {}): AsyncGenerator<AnyReport> {
  if (!paths.length) {
    yield* fromLines(process.stdin, 'standard input', messages);
    return;
  }
  for (const path of paths) {
    for await (const file of filesAt(path, messages)) {
      yield* LINES.test(file) ? fromLines(createReadStream(file), file, messages) : fromFile(file, messages, options);
    }
  }
}

const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'no such file or folder; check the path';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it; change its permissions or leave it out';
  return `cannot be read: ${message}`;
};

const leftOut = (names: string[]) => {
  const shown = names.slice(0, 3).join(', ');
  const count = names.length === 1 ? 'a file is' : `${names.length} files are`;
  return `${count} left out as of no kind that holds reports (${shown}${names.length > 3 ? ', …' : ''}); name a file itself to have it read`;
};

/** The regular files at a path, folders walked in order of names; hidden ones, links and special files are left out. */
async function* filesAt(path: string, messages: Messages, inFolder = false): AsyncGenerator<string> {
  try {
    if (/^https?:\/\//i.test(path)) {
      messages.problem({ code: 'address', input: path, what: 'addresses are not fetched; save the page and give the file' });
      return;
    }
    const info = await stat(path);
    if (info.isFile()) yield path;
    else if (info.isDirectory()) {
      const entries = [];
      const left: string[] = [];
      for await (const entry of await opendir(path)) entries.push(entry);
      for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
        if (HIDDEN.test(entry.name)) continue;
        if (entry.isFile() && !isReportFile(entry.name)) left.push(entry.name);
        else if (entry.isFile() || entry.isDirectory()) {
          yield* filesAt(join(path, entry.name), messages, true);
        }
      }
      if (left.length) messages.note({ code: 'left-out', input: path, what: leftOut(left) });
    } else if (!inFolder)
      messages.problem({ code: 'not-a-file', input: path, what: 'neither a file nor a folder; give a file with a report' });
  } catch (error) {
    messages.problem({ code: 'unreadable', input: path, what: reasonOf(error) });
  }
}

async function* fromFile(path: string, messages: Messages, options: { role?: Report['role'] }): AsyncGenerator<Report> {
  const { read } = await import('../read/index.js');
  let bytes: Buffer;
  try {
    const handle = await open(path);
    try {
      const { size } = await handle.stat();
      if (size > MAX_FILE_BYTES) {
        const megabytes = Math.round(size / 1024 / 1024);
        messages.problem({
          code: 'too-large',
          input: path,
          what: `${megabytes} MB is more than one report can be (64 MB at most); split it, or give reports as .jsonl`,
        });
        return;
      }
      bytes = await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    messages.problem({ code: 'unreadable', input: path, what: reasonOf(error) });
    return;
  }
  const { reports, problems } = read.run({ name: basename(path), bytes, ...options });
  for (const problem of problems) messages.problem({ ...problem, input: path });
  yield* reports;
}

async function* fromLines(stream: NodeJS.ReadableStream, input: string, messages: Messages): AsyncGenerator<AnyReport> {
  const { parseRecord } = await import('./records.js');
  let number = 0;
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (!line.trim()) continue;
      const record = await parseRecord(line);
      if ('what' in record) messages.problem({ code: record.code, input: `${input}, line ${number}`, what: record.what });
      else yield* record.reports;
    }
  } catch (error) {
    messages.problem({ code: 'unreadable', input, what: reasonOf(error) });
  }
}
