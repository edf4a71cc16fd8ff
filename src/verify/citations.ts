import type { Citation, Span } from '../model/span.js';
import { isWithheld } from '../present/index.js';
import { type Failure, quoteShort } from './findings.js';

/** What a report holds to check citations against: its words at a span, or null when the record does not carry them. */
export interface Words {
  title?: string | undefined;
  at(span: Span): string | null;
}

interface Placed {
  citation: Citation;
  where: string;
}

/** Every citation in a value, with the path to it. */
export function* citationsIn(value: unknown, where: string): Generator<Placed> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [i, inner] of value.entries()) yield* citationsIn(inner, `${where}[${i}]`);
    return;
  }
  const record = value as Record<string, unknown>;
  if (typeof record.report === 'string' && typeof record.exact === 'string') yield { citation: record as Citation, where };
  for (const [key, inner] of Object.entries(record)) yield* citationsIn(inner, where ? `${where}.${key}` : key);
}

/** Does a citation read what its report says there? null when it does, or when its words `may` be held back and only its place is there. */
export function checkCitation({ citation, where }: Placed, words: Map<string, Words>, mayWithhold = false): Failure | null {
  const report = words.get(citation.report);
  if (!report) return { where, what: `cites report "${citation.report}", which is not in the record` };
  const says = citation.span ? report.at(citation.span) : citation.field === 'title' ? (report.title ?? '') : '';
  if (mayWithhold && says === null && isWithheld(citation)) return null;
  if (says === null || says === citation.exact) {
    return citation.exact.trim() ? null : { where, what: `cites no words of report ${citation.report}` };
  }
  const place = citation.span ? `[${citation.span[0]}, ${citation.span[1]})` : 'the title';
  return { where, what: `cites ${quoteShort(citation.exact)}, but report ${citation.report} reads ${quoteShort(says)} at ${place}` };
}
