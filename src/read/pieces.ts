import { createHash } from 'node:crypto';
import type { Credit } from '../model/credit.js';
import type { Report } from '../model/report.js';
import { repairMojibake } from './charset/mojibake.js';
import { completeReport, reportOf } from './complete-report.js';
import type { Piece } from './doors/piece.js';
import type { RawFile } from './index.js';
import { type MarkdownText, markdownText } from './markdown.js';
import { agencyOf } from './marks/agencies.js';
import { outletNamed, outletOf } from './outlets.js';
import { type PageOptions, readFragment, readPage } from './page/read-page.js';

/** A report stamped with the file it came from; what stood in the way of reading goes with it. */
export function withFile(report: Report, file: RawFile): Report {
  return {
    ...report,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
    source: { path: file.name, ...(file.url ? { url: file.url } : {}) },
  };
}

/** One piece of a file → its report. */
export function reportOfPiece(piece: Piece, { role, outlets, repair, url }: Omit<RawFile, 'name' | 'bytes'>): Report {
  const content = repair ? repairMojibake(piece.content) : piece.content;
  const given = { ...(url ? { url } : {}), ...piece.given, ...(role ? { role } : {}) };
  const problems = repair ? (piece.problems ?? []).filter(({ code }) => code !== 'mojibake') : piece.problems;
  const options = {
    ...(outlets ? { outlets } : {}),
    ...(piece.completeness ? { completeness: piece.completeness } : {}),
    ...(problems ? { problems } : {}),
  };
  const report = { page: readPage, fragment: readFragment, text: readText, markdown: readMarkdown }[piece.kind](content, given, options);
  const named = { ...report, outlet: knownOutlet(report, options.outlets) };
  return piece.sources?.length ? { ...named, credits: [...sourceCredits(piece.sources), ...named.credits] } : named;
}

function readText(text: string, given: Piece['given'], { problems = [] }: PageOptions): Report {
  const report = completeReport({ text, ...given });
  return { ...report, problems: [...report.problems, ...problems] };
}

function readMarkdown(text: string, given: Piece['given'], { problems = [] }: PageOptions): Report {
  const markdown = markdownText(text);
  return reportOf({ text, blocks: markdown.blocks, titleSpan: markdown.titleSpan, given: titled(text, markdown, given), problems });
}

const titled = (text: string, { titleSpan, given: own }: MarkdownText, given: Piece['given']): Piece['given'] => ({
  ...(titleSpan ? { title: text.slice(...titleSpan) } : {}),
  ...own,
  ...given,
});

/** The listed name and family of an outlet that is known by its address or its name alone. */
function knownOutlet({ outlet, url }: Report, outlets: RawFile['outlets']): Report['outlet'] {
  if (outlet?.family) return outlet;
  const listed =
    (url ? outletOf(url, outlets) : null) ??
    (outlet?.domain ? outletOf(`https://${outlet.domain}/`, outlets) : null) ??
    (outlet ? outletNamed(outlet.name, outlets) : null);
  if (!listed) return outlet;
  return {
    name: outlet && !outlet.name.includes('.') ? outlet.name : listed.name,
    domain: outlet?.domain ?? listed.domain,
    ...(listed.family ? { family: listed.family } : {}),
  };
}

function sourceCredits(sources: readonly string[]): Credit[] {
  return sources.flatMap((source): Credit[] => {
    const agency = agencyOf(source);
    return agency ? [{ agency: agency.name, field: 'source', scope: 'text', rule: 'feed-source' }] : [];
  });
}
