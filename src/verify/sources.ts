import type { Collation } from '../model/collation.js';
import type { Report } from '../model/report.js';
import { filledIn, lacksWords, WITHHOLDING } from '../present/index.js';
import { rowSeal } from '../text/seal.js';
import type { Failure } from './findings.js';
import { quoteShort } from './findings.js';

/** What is compared of a report that was read again. */
export type SourceText = Pick<Report, 'id' | 'sha256' | 'text' | 'source' | 'url'>;

const nameOf = (report: SourceText) => report.source.path ?? report.url ?? report.id;

const firstDifference = (a: string, b: string) => {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
};

/** The source a report was read from: the same bytes, else the same id, address or file name. */
function sourceOf(report: SourceText, sources: SourceText[]): SourceText | undefined {
  const same = (test: (source: SourceText) => boolean) => sources.find(test);
  return (
    same((s) => s.sha256 === report.sha256 && s.text === report.text) ??
    same((s) => s.id === report.id) ??
    same((s) => Boolean(s.source.path) && s.source.path === report.source.path) ??
    same((s) => Boolean(s.url) && s.url === report.url) ??
    same((s) => s.sha256 === report.sha256)
  );
}

/** Every report of a record is, to the byte and to the character, one of the sources as read again. */
export function* checkSources(reports: (Omit<SourceText, 'text'> & { text: string | null })[], sources: SourceText[]): Generator<Failure> {
  for (const [i, report] of reports.entries()) {
    const where = `reports[${i}] (${nameOf({ ...report, text: '' })})`;
    const source = sourceOf({ ...report, text: report.text ?? '' }, sources);
    if (!source) yield { where, what: 'is not among the sources given' };
    else if (report.text !== null && report.text !== source.text) {
      const at = firstDifference(report.text, source.text);
      yield {
        where,
        what: `differs from its source at character ${at}: ${quoteShort(report.text.slice(at, at + 40))}, the source has ${quoteShort(source.text.slice(at, at + 40))}`,
      };
    } else if (report.sha256 !== source.sha256) {
      yield {
        where,
        what: `was read from other bytes: SHA-256 ${report.sha256.slice(0, 12)}…, the source has ${source.sha256.slice(0, 12)}…`,
      };
    }
  }
}

/** Rows whose words a dossier holds back: with the words of the sources at their places they are what was sealed. */
export function* checkWithheld(collation: Collation, sources: SourceText[]): Generator<Failure> {
  const texts = new Map(collation.reports.map((report) => [report.id, sourceOf({ ...report, text: '' }, sources)?.text]));
  for (const section of WITHHOLDING)
    for (const [i, row] of collation[section].entries()) {
      if (!lacksWords(row)) continue;
      const filled = filledIn(row, (report) => texts.get(report));
      // A report without its source is named among the sources.
      if (filled && rowSeal(filled) !== collation.seal.rows[section]?.[i])
        yield { where: `${section}[${i}] (${row.id})`, what: 'with the words of its sources is not what was sealed' };
    }
}

/** The words a dossier carries of each report stand in its source at the same place. */
export function* checkExcerpts(
  reports: (Omit<SourceText, 'text'> & { text: string | null })[],
  sources: SourceText[],
  excerpts: (report: string) => [start: number, words: string][],
): Generator<Failure> {
  for (const [i, report] of reports.entries()) {
    const source = sourceOf({ ...report, text: '' }, sources);
    if (!source) continue;
    for (const [start, words] of excerpts(report.id)) {
      const says = source.text.slice(start, start + words.length);
      const where = `reports[${i}] (${nameOf({ ...report, text: '' })})`;
      if (says !== words) yield { where, what: `carries ${quoteShort(words)} at ${start}, the source has ${quoteShort(says)}` };
    }
  }
}
