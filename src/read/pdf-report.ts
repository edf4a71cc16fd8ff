import type { Report } from '../model/report.js';
import { reportOf } from './complete-report.js';
import type { PdfText } from './doors/pdf.js';
import type { RawFile } from './index.js';
import type { Block } from './marks/block.js';

/** The text of a PDF, block by block in reading order, → its report. */
export function reportOfPdf({ title, blocks, pages, cut }: PdfText, { role, url }: Pick<RawFile, 'role' | 'url'>): Report {
  let text = '';
  let titleSpan: Block['span'] | null = null;
  const marked: Block[] = [];
  for (const { text: words, furniture, heading } of blocks) {
    if (text) text += '\n\n';
    const span: Block['span'] = [text.length, text.length + words.length];
    text += words;
    if (title === words && !titleSpan) titleSpan = span;
    else
      marked.push({
        span,
        shape: heading ? 'heading' : 'paragraph',
        ...(furniture ? { furniture: { kind: 'running-head', rule: 'running-head' } } : {}),
      });
  }
  return reportOf({
    text,
    blocks: marked,
    titleSpan,
    given: { ...(title ? { title } : {}), ...(url ? { url } : {}), ...(role ? { role } : {}) },
    problems: cut ? [{ code: 'page-cut', what: `${pages} pages; the first 400 were read` }] : [],
  });
}
