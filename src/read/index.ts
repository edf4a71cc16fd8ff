import { createHash } from 'node:crypto';
import type { Problem } from '../model/problem.js';
import type { Report } from '../model/report.js';
import type { Stage } from '../model/stage.js';
import { STAGE_VERSIONS } from '../model/versions.js';
import { decodeText } from './charset/decode-text.js';
import { completeReport } from './complete-report.js';
import { isPage } from './kinds.js';
import { readPage } from './page/read-page.js';

export { completeReport } from './complete-report.js';
export type { PartialReport } from './given.js';

/** Bytes of one file with what is known of where they came from. `name` is a base name, never a path. */
export interface RawFile {
  name: string;
  bytes: Uint8Array;
  role?: Report['role'];
}

/** What one input gave: the reports in it, and what could not be read, each said once. */
export interface ReadResult {
  reports: Report[];
  problems: Problem[];
}

/** One file → the reports in it (a text or a page holds one; a feed or a web archive many). */
export const read: Stage<RawFile, ReadResult> = {
  name: 'read',
  version: STAGE_VERSIONS.read,
  run({ name, bytes, role }) {
    if (!bytes.length)
      return { reports: [], problems: [{ code: 'empty', input: name, what: 'the file is empty; there is nothing to read' }] };
    const decoded = decodeText(bytes);
    if (decoded === null)
      return {
        reports: [],
        problems: [{ code: 'binary', input: name, what: 'binary data, no text; give a text, a page or another kind that is read' }],
      };
    const { text, problems } = decoded;
    if (!text.trim())
      return {
        reports: [],
        problems: [{ code: 'empty', input: name, what: 'the file is empty but for blanks; there is nothing to read' }],
      };
    const given = role ? { role } : {};
    const report = isPage(name, text) ? readPage(text, given) : completeReport({ text, ...given });
    return {
      reports: [
        {
          ...report,
          sha256: createHash('sha256').update(bytes).digest('hex'),
          source: { path: name },
          problems: [...report.problems, ...problems],
        },
      ],
      problems: [],
    };
  },
};
