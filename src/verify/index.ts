import type { Collation } from '../model/collation.js';
import { carriedTexts, lacksWords, pageHash, type Slot, slotHolds, WITHHOLDING, writtenAs } from '../present/index.js';
import { allTexts } from '../text/all-texts.js';
import { append } from '../text/lists.js';
import { checkCitation, citationsIn, type Words } from './citations.js';
import type { Failure, Verdict } from './findings.js';
import { checkReportSpans } from './report-spans.js';
import { checkSeals } from './seals.js';
import { checkExcerpts, checkSources, checkWithheld, type SourceText } from './sources.js';
import { checkTotals } from './totals.js';

export type { Failure, Verdict } from './findings.js';

/** Checks every citation of a record; gives how many there are. */
function checkCitations(collation: Collation, words: Map<string, Words>, failures: Failure[], withheld?: Set<string>): number {
  const { seal: _, ...findings } = collation;
  let citations = 0;
  for (const placed of citationsIn(findings, '')) {
    citations++;
    const failure = checkCitation(placed, words, withheld?.has(placed.where.slice(0, placed.where.indexOf(']') + 1)));
    if (failure) failures.push(failure);
  }
  return citations;
}

function* checkTexts({ reports, versions }: Collation): Generator<Failure> {
  for (const [i, report] of reports.entries()) yield* checkReportSpans(report, `reports[${i}]`);
  for (const [i, text] of versions.entries()) yield* checkReportSpans(text, `versions[${i}]`);
}

function verdictOf(collation: Collation, citations: number, failures: Failure[], sources?: SourceText[]): Verdict {
  const verdict = failures.length ? 'fails' : sources ? 'authentic' : 'consistent';
  return { verdict, reports: collation.reports.length, citations, failures };
}

/** Checks every hash, span, cited word and total of a collation; with the sources as read again, also that it is theirs. */
export function verifyCollation(collation: Collation, sources?: SourceText[]): Verdict {
  const words = new Map<string, Words>(
    allTexts(collation).map((report) => [report.id, { title: report.title, at: ([start, end]) => report.text.slice(start, end) }]),
  );
  const failures: Failure[] = [];
  const citations = checkCitations(collation, words, failures);
  append(failures, checkTexts(collation));
  append(failures, checkTotals(collation));
  append(failures, checkSeals(collation));
  if (sources) append(failures, checkSources(allTexts(collation), sources));
  return verdictOf(collation, citations, failures, sources);
}

/** The same for a dossier: what it carries of its reports, and the page around it, are as they were written. */
export function verifyDossier(html: string, slot: Slot, sources?: SourceText[]): Verdict {
  const { collation, texts } = slot;
  const carried = carriedTexts(slot);
  const failures: Failure[] = [];
  const words = new Map<string, Words>(
    allTexts(collation).map((report) => [report.id, { title: report.title, at: (span) => carried.at(report.id, span) }]),
  );
  const withheld = WITHHOLDING.flatMap((section) => collation[section].flatMap((row, i) => (lacksWords(row) ? `${section}[${i}]` : [])));
  const citations = checkCitations(collation, words, failures, texts === 'full' ? undefined : new Set(withheld));
  if (texts === 'full') append(failures, checkTexts(collation));
  append(failures, checkTotals(collation));
  append(failures, checkSeals(collation, { reports: texts === 'full' }));
  if (!slotHolds(slot)) failures.push({ where: 'dossier', what: 'what its slot holds is not what was sealed: it was changed afterwards' });
  else if (!writtenAs(slot, html))
    failures.push({ where: 'dossier', what: 'its slot is not written as this program writes it: it was changed afterwards' });
  if (pageHash(html) !== slot.page) failures.push({ where: 'dossier', what: 'the page around the slot was changed afterwards' });
  if (sources) {
    const reports = allTexts(collation).map((report) => ({ ...report, text: texts === 'full' ? report.text : null }));
    append(failures, checkSources(reports, sources));
    if (texts !== 'full') {
      append(failures, checkExcerpts(reports, sources, carried.excerpts));
      append(failures, checkWithheld(collation, sources));
    }
  }
  return verdictOf(collation, citations, failures, sources);
}
