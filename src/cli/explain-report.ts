import type { Span } from '../model/span.js';
import type { AnyReport } from './any-report.js';

const WIDTH = 64;

const shown = (text: string, [start, end]: Span): string => {
  const words = text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
  return words.length <= WIDTH ? words : `${words.slice(0, WIDTH - 1)}…`;
};

const line = (label: string, value: string, rule = ''): string => `  ${label.padEnd(12)} ${value}${rule ? `   [${rule}]` : ''}`;

/** Everything reading found in a report, for a person: facts with their basis, then every mark in order with its rule. */
export function explainReport(report: AnyReport): string {
  const { text, published, modified, outlet, completeness } = report;
  const facts = [
    line('title', report.title ?? '(none)'),
    line('outlet', outlet ? [outlet.name, outlet.domain, outlet.family].filter(Boolean).join(' · ') : '(unknown)'),
    line('byline', report.byline.join(', ') || '(none)'),
    line('published', published?.value ?? '(unknown)', published ? [published.basis, published.rule].filter(Boolean).join(', ') : ''),
    ...(modified ? [line('modified', modified.value ?? '', [modified.basis, modified.rule].filter(Boolean).join(', '))] : []),
    line('genre', `${report.genre}, ${report.role}`),
    line('language', report.language),
    line('complete', `${completeness.verdict}: ${completeness.why}`),
    ...report.credits.map(({ agency, scope, field, rule }) => line('credit', `${agency} (${field ?? scope})`, rule)),
    ...(report.dateline ? [line('dateline', shown(text, report.dateline.span), report.dateline.rule)] : []),
    ...report.problems.map(({ code, what }) => line('problem', what, code)),
  ];
  const marks = [
    ...report.paragraphs.map((span) => ({ span, label: 'body', rule: '' })),
    ...report.furniture.map(({ span, kind, rule }) => ({ span, label: kind, rule })),
    ...report.captions.map(({ span, rule }) => ({ span, label: 'caption', rule })),
    ...(report.titleSpan ? [{ span: report.titleSpan, label: 'title', rule: '' }] : []),
  ].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const head = report.source.path ?? report.url ?? report.id;
  return [`${head}  ${report.id}`, ...facts, '', ...marks.map(({ span, label, rule }) => line(label, shown(text, span), rule)), ''].join(
    '\n',
  );
}
