import { openDocument } from '../annotate/document.js';
import { findQuotedRuns } from '../annotate/quotations/marks.js';
import { rejectedRuns } from '../annotate/quotations/rejected.js';
import type { AnnotatedReport } from '../model/annotated.js';
import type { Mention, ReportParty } from '../model/name.js';

const MOST_MENTIONS = 60;

/** How each party of a report was found, typed and joined, and how each speaker was, in lines for a person. */
export function explain(report: AnnotatedReport): string {
  const lines = [`${report.title ?? report.source.path ?? report.id}`];
  report.parties.forEach((party, index) => {
    lines.push('', `  ${party.name} · ${describe(party)}`);
    if (party.aliases.length) lines.push(`    also ${party.aliases.map((alias) => `“${alias}”`).join(', ')}`);
    if (party.roles.length) lines.push(`    role ${party.roles.map((role) => `“${role}”`).join(', ')}`);
    for (const [line, count] of tally(report, index)) lines.push(`    ${count} × ${line}`);
    for (const mention of party.mentions.filter(({ how }) => how).slice(0, MOST_MENTIONS)) lines.push(`    ${place(report, mention)}`);
  });
  const unsure = report.names.filter(({ party }) => party === null);
  if (unsure.length)
    lines.push('', `  no party: ${unsure.map(({ span, type, rule }) => `“${report.text.slice(...span)}” (${type}, ${rule})`).join(', ')}`);
  if (report.quotations.length) lines.push('', '  quotations');
  for (const { content, speaker, how, confidence, rule } of report.quotations) {
    const [first] = content;
    const words = first ? report.text.slice(...first).slice(0, 50) : '';
    lines.push(`    “${words}…” ${speaker ?? 'speaker not established'} (${how ?? 'unsure'}; ${confidence}; ${rule})`);
  }
  const doc = openDocument({ ...report, schema: 'report/1' });
  const rejected = rejectedRuns(doc, report.sentences, findQuotedRuns(doc), report.quotations);
  if (rejected.length) lines.push('', '  between marks, but no quotation');
  for (const { span, rule, why } of rejected) lines.push(`    ${report.text.slice(...span).slice(0, 60)} ${why} (${rule})`);
  return `${lines.map(plain).join('\n')}\n\n`;
}

const describe = ({ type, gender, public: isPublic, rule }: ReportParty): string =>
  [type, gender, isPublic ? 'public role' : undefined, `by ${rule}`].filter(Boolean).join(', ');

/** Plain names of a party by wording, type and rule, with how often each stands there. */
function tally(report: AnnotatedReport, index: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { span, type, party, rule } of report.names) {
    if (party !== index) continue;
    const line = `“${report.text.slice(...span)}” ${type} (${rule})`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return counts;
}

const place = (report: AnnotatedReport, { span, how, confidence, rule }: Mention): string =>
  `at ${span[0]}: …${report.text.slice(Math.max(0, span[0] - 25), span[1] + 15)}…  ${how} (${confidence}; ${rule})`;

/** One line without control characters. */
const plain = (line: string): string =>
  line
    .replace(/\s+$/, '')
    .replace(/[\n\t\r]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, '�');
