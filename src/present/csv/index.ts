import type { Collation } from '../../model/collation.js';
import type { Citation } from '../../model/span.js';
import { allTexts } from '../../text/all-texts.js';
import { isWithheld } from '../html/withheld.js';
import { earlierLabel } from '../views/conflict-labels.js';
import { nameReports } from '../views/report-names.js';

const COLUMNS = [
  'section',
  'row',
  'rule',
  'label',
  'value',
  'speaker',
  'when',
  'report',
  'outlet',
  'published',
  'start',
  'end',
  'words',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | number | null>>;

/** A field by RFC 4180. One that a spreadsheet would take for a formula is led by an apostrophe, as spreadsheets themselves do. */
function field(value: string | number | null | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

function* rowsOf(collation: Collation): Generator<Row & { citation: Citation }> {
  const parties = new Map(collation.parties.map(({ id, name }) => [id, name]));
  const speaker = (id: string | null | undefined) => (id ? (parties.get(id) ?? null) : null);
  for (const [i, { citations, rule }] of collation.digest.entries())
    for (const citation of citations) yield { section: 'digest', row: i + 1, rule, citation };
  for (const { id, rule, party, when, witnesses } of collation.utterances)
    for (const { citations, relation, kind, via } of witnesses)
      for (const citation of citations)
        yield {
          section: 'utterances',
          row: id,
          rule,
          label: relation,
          value: via ? `${kind}, by way of ${via}` : kind,
          speaker: speaker(party),
          when,
          citation,
        };
  for (const { id, rule, witnesses } of collation.statements)
    for (const { citations, voice, party } of witnesses)
      for (const citation of citations) yield { section: 'statements', row: id, rule, label: voice, speaker: speaker(party), citation };
  for (const { id, rule, kind, state, sides } of collation.conflicts)
    for (const { value, citations } of sides)
      for (const citation of citations) yield { section: 'conflicts', row: id, rule, label: `${kind}, ${state}`, value, citation };
  for (const { id, rule, kind, party, outlet, earlier, later } of collation.reversals)
    for (const [label, citation] of [
      [earlierLabel({ outlet, earlier }), earlier],
      ['later', later],
    ] as const)
      if (citation) yield { section: 'reversals', row: id, rule, label: `${kind}, ${label}`, speaker: speaker(party), citation };
  for (const { id, rule, edits, notes } of collation.revisions) {
    for (const [i, { op, was, now, material }] of edits.entries())
      for (const [text, citations] of [
        ['earlier text', was],
        ['newest text', now],
      ] as const)
        for (const citation of citations)
          yield { section: 'revisions', row: id, rule, label: `${op}${material ? '' : ', slight'}, ${text}`, value: i + 1, citation };
    for (const { kind, date, citation } of notes)
      yield { section: 'revisions', row: id, rule, label: `${kind} noted`, when: date, citation };
  }
  for (const { id, rule, when, background, citations } of collation.timeline)
    for (const citation of citations)
      yield { section: 'timeline', row: id, rule, label: background ? 'background' : 'story', when: when.value, citation };
  for (const { id, rule, words, basis, from, passages } of collation.reuse)
    for (const citation of passages)
      yield {
        section: 'reuse',
        row: id,
        rule,
        label: basis && citation.report === from ? `first, by ${basis}` : 'shares wording',
        value: words,
        citation,
      };
}

/** Collation → one table: a line for every citation of every finding, with its section, row, report and place in the text. */
export function presentCsv(collation: Collation): string {
  const texts = allTexts(collation);
  const names = nameReports(texts);
  const published = new Map(texts.map(({ id, published: when }) => [id, when?.value ?? '']));
  const lines = [COLUMNS.join(',')];
  for (const { citation, ...row } of rowsOf(collation)) {
    const cells: Row = {
      ...row,
      report: citation.report,
      outlet: names.get(citation.report)?.outlet ?? '',
      published: published.get(citation.report) ?? '',
      start: citation.span?.[0] ?? null,
      end: citation.span?.[1] ?? null,
      words: isWithheld(citation) ? 'words not carried' : citation.exact,
    };
    lines.push(COLUMNS.map((column) => field(cells[column])).join(','));
  }
  return `${lines.join('\r\n')}\r\n`;
}
