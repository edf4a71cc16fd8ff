import { gunzipSync } from 'node:zlib';
import type { Problem } from '../model/problem.js';
import type { Report } from '../model/report.js';
import { append } from '../text/lists.js';
import { readPdf } from './doors/pdf.js';
import { readWarc } from './doors/warc.js';
import { pieceOfWord } from './doors/word.js';
import { type RawFile, type ReadResult, read } from './index.js';
import { kindOf } from './kinds.js';
import { reportOfPdf } from './pdf-report.js';
import { reportOfPiece, withFile } from './pieces.js';

const LARGEST = 256 * 1024 * 1024;

/** Any one file → the reports in it. What the stage does at once, and what takes time to unpack: gzip, PDF, Word, web archives. */
export async function readFile(file: RawFile): Promise<ReadResult> {
  const problem = (code: string, what: string): ReadResult => ({ reports: [], problems: [{ code, input: file.name, what }] });
  const kind = file.bytes.length ? kindOf(file.name, file.bytes) : 'text';
  if (kind === 'gzip') {
    try {
      const bytes = gunzipSync(file.bytes, { maxOutputLength: LARGEST });
      const { reports, problems } = await readFile({ ...file, name: file.name.replace(/\.gz$/i, ''), bytes });
      return { reports: reports.map((report) => ({ ...report, source: { ...report.source, path: file.name } })), problems };
    } catch (error) {
      return problem(
        'damaged',
        /larger than/i.test((error as Error).message)
          ? 'unpacks to more than 256 MB; unpack it and split it'
          : 'compressed data that breaks off or is damaged',
      );
    }
  }
  if (kind === 'pdf') {
    const found = await readPdf(file.bytes);
    return typeof found === 'string' ? problem('pdf', found) : { reports: [withFile(reportOfPdf(found, file), file)], problems: [] };
  }
  if (kind === 'word') {
    const piece = await pieceOfWord(file.bytes);
    return typeof piece === 'string' ? problem('word', piece) : { reports: [withFile(reportOfPiece(piece, file), file)], problems: [] };
  }
  if (kind === 'warc') {
    const reports: Report[] = [];
    const problems: Problem[] = [];
    for await (const found of readWarc(chunk(file.bytes))) {
      if ('code' in found) problems.push({ ...found, input: file.name });
      else append(reports, read.run({ ...file, ...found, kind: 'page' }).reports);
    }
    return { reports, problems };
  }
  return read.run(file);
}

async function* chunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
