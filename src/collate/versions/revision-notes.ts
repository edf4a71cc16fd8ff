import { CORRECTION_NOTES } from '../../english/correction-notes.js';
import { UPDATE_NOTES } from '../../english/update-notes.js';
import type { AnnotatedReport } from '../../model/annotated.js';
import type { RevisionNote } from '../../model/revision.js';
import type { Span } from '../../model/span.js';
import { cite, contains, trimSpan } from '../../text/spans.js';

const LONGEST = 600;
/** A phrase this long is a note wherever it stands in a short paragraph; a shorter one only at its head. */
const WHOLE_PHRASE = 16;

const flat = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();

const PHRASES: readonly (readonly [string, RevisionNote['kind']])[] = [
  ...CORRECTION_NOTES,
  ...UPDATE_NOTES.map((phrase) => [phrase, 'update'] as const),
];

/** Notes of the newest text that it was corrected or written on, which the earlier one has not, with the day they give. */
export function notesOf(newest: AnnotatedReport, earlier: AnnotatedReport): RevisionNote[] {
  const before = new Set(stretchesOf(earlier).map((span) => flat(earlier.text.slice(...span))));
  return stretchesOf(newest).flatMap((span): RevisionNote[] => {
    const words = flat(newest.text.slice(...span));
    const kind = kindOf(words);
    if (!kind || before.has(words)) return [];
    return [{ kind, date: dayIn(newest, span), citation: cite(newest, span) }];
  });
}

const stretchesOf = (report: AnnotatedReport): Span[] => {
  const found = new Map<string, Span>();
  for (const span of [...report.paragraphs, ...report.furniture.map((piece) => piece.span)]) {
    const trimmed = trimSpan(report.text, span);
    if (trimmed[1] > trimmed[0] && trimmed[1] - trimmed[0] <= LONGEST) found.set(`${trimmed}`, trimmed);
  }
  return [...found.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
};

function kindOf(words: string): RevisionNote['kind'] | null {
  const found = PHRASES.find(([phrase]) => {
    const at = words.indexOf(phrase);
    return phrase.length > WHOLE_PHRASE ? at >= 0 : at >= 0 && at <= 2;
  });
  return found?.[1] ?? null;
}

function dayIn(report: AnnotatedReport, span: Span): string | null {
  const time = report.times.find((own) => contains(span, own.span) && /^\d{4}-\d\d-\d\d/.test(own.value));
  return time ? time.value.slice(0, 10) : null;
}
