import type { Report } from '../../src/model/report.js';
import type { Span } from '../../src/model/span.js';
import { completeReport } from '../../src/read/complete-report.js';
import type { RawFile } from '../../src/read/index.js';
import { readFile } from '../../src/read/read-file.js';

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The one report a file gives. */
export async function readOne(name: string, content: string | Uint8Array, more: Partial<RawFile> = {}): Promise<Report> {
  const { reports, problems } = await readFile({ name, bytes: typeof content === 'string' ? bytes(content) : content, ...more });
  if (reports.length !== 1) throw new Error(`${reports.length} reports; ${problems.map(({ what }) => what).join('; ')}`);
  return reports[0] as Report;
}

export const textOf = (report: Report, span: Span): string => report.text.slice(...span);

export const body = (report: Report): string[] => report.paragraphs.map((span) => textOf(report, span));

export const furniture = (report: Report): string[] => report.furniture.map(({ span }) => textOf(report, span));

export const captions = (report: Report): string[] => report.captions.map(({ span }) => textOf(report, span));

export const ofText = (text: string): Report => completeReport({ text });

/** What must hold of any report: spans in the text, paragraphs apart from one another and from blocks of furniture, in order. */
export function faultsOf(report: Report): string[] {
  const faults: string[] = [];
  const check = (label: string, [start, end]: Span) => {
    if (!(start >= 0 && start < end && end <= report.text.length)) faults.push(`${label} [${start}, ${end}) of ${report.text.length}`);
    else if (!report.text.slice(start, end).trim()) faults.push(`${label} [${start}, ${end}) holds no words`);
  };
  for (const span of report.paragraphs) check('paragraph', span);
  for (const { span, rule } of report.furniture) check(`furniture ${rule}`, span);
  for (const { span, rule } of report.captions) check(`caption ${rule}`, span);
  for (const { span, rule } of report.credits) if (span) check(`credit ${rule}`, span);
  if (report.dateline) check('dateline', report.dateline.span);
  if (report.titleSpan && textOf(report, report.titleSpan) !== report.title) faults.push('the title is not what stands at its span');
  const blocks = [...report.paragraphs, ...report.captions.map(({ span }) => span), ...(report.titleSpan ? [report.titleSpan] : [])].sort(
    (a, b) => a[0] - b[0],
  );
  for (const [i, span] of blocks.entries()) if (i && (blocks[i - 1] as Span)[1] > span[0]) faults.push(`blocks overlap at ${span[0]}`);
  return faults;
}
