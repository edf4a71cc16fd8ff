import type { AnnotatedReport } from '../model/annotated.js';
import type { Span } from '../model/span.js';
import type { Failure } from './findings.js';

/** Spans below a field of a report: pairs of whole numbers, however deep they stand. */
function* spansIn(value: unknown, where: string): Generator<{ span: Span; where: string }> {
  if (!Array.isArray(value)) {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) yield* spansIn(inner, `${where}.${key}`);
  } else if (value.length === 2 && value.every(Number.isInteger)) {
    yield { span: value as Span, where };
  } else {
    for (const [i, inner] of value.entries()) yield* spansIn(inner, `${where}[${i}]`);
  }
}

const FIELDS = [
  'titleSpan',
  'paragraphs',
  'furniture',
  'captions',
  'credits',
  'dateline',
  'sentences',
  'names',
  'parties',
  'quotations',
  'times',
  'quantities',
] as const;

/** Every span of a report lies in its text and holds words; its title stands where it is said to. */
export function* checkReportSpans(report: AnnotatedReport, where: string): Generator<Failure> {
  const { text } = report;
  for (const field of FIELDS) {
    for (const { span, where: place } of spansIn(report[field], `${where}.${field}`)) {
      const [start, end] = span;
      if (end > text.length || start >= end)
        yield { where: place, what: `[${start}, ${end}) does not lie in the text (${text.length} characters)` };
      else if (!text.slice(start, end).trim()) yield { where: place, what: `[${start}, ${end}) holds no words` };
    }
  }
  if (report.titleSpan && text.slice(...report.titleSpan) !== report.title)
    yield { where: `${where}.title`, what: 'the title is not what the text says there' };
}
