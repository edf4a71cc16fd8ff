import { WORDS_OF_NOTES } from '../../english/correction-notes.js';
import type { AnnotatedReport } from '../../model/annotated.js';
import type { Citation, Span } from '../../model/span.js';
import { lex } from '../../text/lex.js';
import { cite, contains, overlap, trimSpan } from '../../text/spans.js';
import { wordKey } from '../../text/word-key.js';
import type { StoryContext } from '../context.js';
import { readUnits } from '../statements/read-units.js';

const LEAST_SHARED = 2;

/** What a note of correction changes: words of the story that still give the number it takes back, else the sentence of its own report it is about. */
export function sentenceSpokenOf(report: AnnotatedReport, note: Span, story: StoryContext): Citation | null {
  return stillPrinted(report, note, story) ?? aboutInOwn(report, note);
}

const numbersIn = (text: string): Set<number> => new Set((text.match(/\d[\d,.]*\d|\d/g) ?? []).map((one) => Number(one.replace(/,/g, ''))));

/** A clause of another report with a number of the note that its own report no longer gives. */
function stillPrinted(report: AnnotatedReport, note: Span, story: StoryContext): Citation | null {
  const { reports, units } = readUnits(story);
  const kept = numbersIn(report.text.slice(0, note[0]) + report.text.slice(note[1]));
  const wrong = new Set([...numbersIn(report.text.slice(...note))].filter((number) => !kept.has(number)));
  const about = keysIn(report.text, note);
  let best: { citation: Citation; shared: number } | null = null;
  for (const { report: index, span, counts } of units) {
    const other = reports[index]?.report;
    if (!other || other.id === report.id || !counts.some(({ min }) => wrong.has(min))) continue;
    const shared = [...keysIn(other.text, span).keys()].filter((key) => about.has(key)).length;
    if (shared >= LEAST_SHARED && (!best || shared > best.shared)) best = { citation: cite(other, span), shared };
  }
  return best?.citation ?? null;
}

/** The sentence of the report that shares most with the note: a word counts for more the fewer sentences have it. */
function aboutInOwn(report: AnnotatedReport, note: Span): Citation | null {
  const about = keysIn(report.text, note);
  const aside = [note, ...report.furniture.map(({ span }) => span), ...report.captions.map(({ span }) => span)];
  const sentences = report.sentences
    .filter((span) => !aside.some((one) => overlap(one, span) > 0) && report.paragraphs.some((one) => contains(one, span)))
    .map((span) => ({ span, keys: keysIn(report.text, span) }));
  const having = new Map<string, number>();
  for (const { keys } of sentences) for (const key of keys.keys()) having.set(key, (having.get(key) ?? 0) + 1);
  let best: { span: Span; shared: number } | null = null;
  for (const { span, keys } of sentences) {
    const common = [...keys.keys()].filter((key) => about.has(key));
    // One word is enough when it is a name or a number that nothing else in the report has.
    const isTelling =
      common.length >= LEAST_SHARED || (common.length === 1 && having.get(common[0] ?? '') === 1 && about.get(common[0] ?? ''));
    const shared = common.reduce((sum, key) => sum + (about.get(key) ? 1.5 : 1) / (having.get(key) ?? 1), 0);
    if (isTelling && (!best || shared > best.shared + 1e-9)) best = { span, shared };
  }
  return best ? cite(report, trimSpan(report.text, best.span)) : null;
}

/** Keys of the telling words of a stretch; true for names and numbers. */
function keysIn(text: string, span: Span): Map<string, boolean> {
  const keys = new Map<string, boolean>();
  for (const [i, { kind, lower, text: word }] of lex(text, span[0], span[1]).entries()) {
    if (kind === 'mark' || WORDS_OF_NOTES.has(lower)) continue;
    const key = kind === 'number' ? word : wordKey(lower);
    if (key) keys.set(key, (keys.get(key) ?? false) || kind === 'number' || (i > 0 && /^\p{Lu}/u.test(word)));
  }
  return keys;
}
