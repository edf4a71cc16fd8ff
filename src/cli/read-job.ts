import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Problem } from '../model/problem.js';
import type { Report } from '../model/report.js';
import type { RawFile } from '../read/index.js';
import { append } from '../text/lists.js';
import type { AnyReport } from './any-report.js';
import { reasonOf } from './files.js';

/** What reading may be told besides the files. */
export type ReadOptions = Pick<RawFile, 'role' | 'outlets' | 'repair'>;

/** One file to read, by its path or as bytes that were found in an archive. */
export interface ReadJob {
  path: string;
  found?: Pick<RawFile, 'bytes' | 'url' | 'charset' | 'kind'>;
  options: ReadOptions;
}

/** What one file gave, with its path on every problem. */
export interface ReadAnswer {
  reports: AnyReport[];
  problems: Problem[];
}

/** The largest file taken whole, in bytes; JSON Lines and web archives are read piece by piece and may be larger. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

async function bytesAt(path: string): Promise<Buffer | Problem> {
  try {
    const handle = await open(path);
    try {
      const { size } = await handle.stat();
      if (size <= MAX_FILE_BYTES) return await handle.readFile();
      const megabytes = Math.round(size / 1024 / 1024);
      return {
        code: 'too-large',
        what: `${megabytes} MB is more than one report can be (64 MB at most); split it, or give reports as .jsonl`,
      };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { code: 'unreadable', what: reasonOf(error) };
  }
}

/** A JSON file that is no feed: one record, or a list of them. */
async function recordsIn(json: string, options: ReadOptions): Promise<ReadAnswer> {
  const { parseRecord } = await import('./records.js');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { reports: [], problems: [{ code: 'not-json', what: `no JSON (${(error as Error).message.slice(0, 120)})` }] };
  }
  const answer: ReadAnswer = { reports: [], problems: [] };
  for (const [index, record] of (Array.isArray(value) ? value : [value]).entries()) {
    const parsed = await parseRecord(JSON.stringify(record), options);
    if ('what' in parsed)
      answer.problems.push({ code: parsed.code, what: Array.isArray(value) ? `record ${index + 1}: ${parsed.what}` : parsed.what });
    else append(answer.reports, parsed.reports);
  }
  return answer;
}

/** Reads one file. Never throws: what cannot be read is a problem with its reason. */
export async function readJob({ path, found, options }: ReadJob): Promise<ReadAnswer> {
  const bytes = found?.bytes ?? (await bytesAt(path));
  const named = (problems: readonly Problem[]) =>
    problems.map((problem) => ({ ...problem, input: found?.url ? `${path}, ${found.url}` : path }));
  if ('what' in bytes) return { reports: [], problems: named([bytes]) };
  try {
    const [{ readFile }, { kindOf }] = await Promise.all([import('../read/read-file.js'), import('../read/kinds.js')]);
    const name = basename(path);
    if (!found && bytes.length && kindOf(name, bytes) === 'json') {
      const { reports, problems } = await recordsIn(new TextDecoder().decode(bytes), options);
      return { reports, problems: named(problems) };
    }
    const { reports, problems }: { reports: Report[]; problems: Problem[] } = await readFile({ name, ...options, ...found, bytes });
    return { reports, problems: named(problems) };
  } catch (error) {
    return {
      reports: [],
      problems: named([{ code: 'failed', what: `could not be read (${(error as Error).message.slice(0, 200)}); the rest is done` }]),
    };
  }
}
