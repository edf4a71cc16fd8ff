import type { Problem } from '../model/problem.js';
import type { Report } from '../model/report.js';
import type { Stage } from '../model/stage.js';
import { STAGE_VERSIONS } from '../model/versions.js';
import { idOf, sha256Hex } from '../text/hash.js';
import { PIPELINE } from '../text/pipeline.js';
import { trimSpan } from '../text/spans.js';

/** Bytes of one file with what is known of where they came from. `name` is a base name, never a path. */
export interface RawFile {
  name: string;
  bytes: Uint8Array;
  role?: Report['role'];
}

/** A report as others hand it in (a line of JSON): what it lacks is found from its text. */
export interface PartialReport {
  id?: string | undefined;
  text: string;
  title?: string | undefined;
  published?: string | Report['published'] | undefined;
  modified?: string | Report['modified'] | undefined;
  outlet?: string | Report['outlet'] | undefined;
  url?: string | undefined;
  [field: string]: unknown;
}

/** What one input gave: the reports in it, and what could not be read, each said once. */
export interface ReadResult {
  reports: Report[];
  problems: Problem[];
}

/** A report as others hand it in → a whole Report; the text stays as given. */
export function completeReport(given: PartialReport): Report {
  const { text } = given;
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((m) => trimSpan(text, [m.index, m.index + m[0].length])).filter(([s, e]) => e > s);
  const outlet = typeof given.outlet === 'string' ? { name: given.outlet } : (given.outlet ?? null);
  return {
    schema: 'report/1',
    pipeline: PIPELINE,
    id: given.id ?? idOf(text, given.url, outlet?.name),
    sha256: sha256Hex(text),
    source: {},
    ...(given.url ? { url: given.url } : {}),
    text,
    ...(given.title ? { title: given.title } : {}),
    byline: [],
    outlet,
    genre: 'news',
    role: 'report',
    published:
      typeof given.published === 'string' ? { value: given.published, precision: 'day', basis: 'metadata' } : (given.published ?? null),
    modified: null,
    language: 'en',
    paragraphs,
    furniture: [],
    captions: [],
    credits: [],
    dateline: null,
    completeness: { verdict: 'full', why: '' },
    problems: [],
  };
}

/** One file → the reports in it (a text or a page holds one; a feed or a web archive many). */
export const read: Stage<RawFile, ReadResult> = {
  name: 'read',
  version: STAGE_VERSIONS.read,
  run({ name, bytes }) {
    const report = completeReport({ text: new TextDecoder().decode(bytes) });
    return { reports: [{ ...report, source: { path: name } }], problems: [] };
  },
};
