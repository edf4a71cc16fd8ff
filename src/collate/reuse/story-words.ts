import { FUNCTION_WORDS } from '../../english/function-words.js';
import type { AnnotatedReport } from '../../model/annotated.js';
import type { Span } from '../../model/span.js';
import { type Lexicon, readWords, type Words } from '../../text/words-keyed.js';

/** What is known of a word besides its key. */
export const QUOTED = 1;
export const NAMED = 2;
export const GLUE = 4;
export const NUMBER = 8;

/** The words of one report that can be shared: body and captions, without furniture and title. */
export interface ReportWords extends Words {
  report: AnnotatedReport;
  /** QUOTED, NAMED, GLUE, NUMBER of each word. */
  flags: number[];
  /** How many words there are, breaks not counted. */
  count: number;
}

/** Places left empty where the words are not next to each other in the text, so that no passage runs over furniture. */
const BREAK = 12;

/** Reads the words of a report; `lexicon` is one for all reports that are compared. */
export function reportWords(report: AnnotatedReport, lexicon: Lexicon): ReportWords {
  const words: ReportWords = { report, starts: [], ends: [], keys: [], flags: [], count: 0 };
  const regions = [...report.paragraphs, ...report.captions.map(({ span }) => span)].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const furniture = report.furniture.map(({ span }) => span).sort((a, b) => a[0] - b[0]);
  let reached = 0;
  let next = 0;
  for (const [start, end] of regions) {
    let from = Math.max(start, reached);
    while (from < end) {
      while (next < furniture.length && (furniture[next] as Span)[1] <= from) next++;
      const blocked = furniture[next];
      const to = blocked ? Math.min(end, Math.max(from, blocked[0])) : end;
      if (words.starts.length && report.text.slice(reached, from).trim()) addBreak(words, lexicon);
      readWords(report.text, [from, to], lexicon, words);
      reached = blocked && blocked[0] < end ? Math.max(to, Math.min(end, blocked[1])) : to;
      if (reached > to && reached < end) addBreak(words, lexicon);
      from = Math.max(reached, from + 1);
    }
    reached = Math.max(reached, end);
  }
  words.count = words.keys.reduce((sum, key) => sum + (key >= 0 ? 1 : 0), 0);
  words.flags = flagsOf(words, lexicon);
  return words;
}

function addBreak(words: ReportWords, lexicon: Lexicon): void {
  const at = words.ends.at(-1) ?? 0;
  for (let i = 0; i < BREAK; i++) {
    words.starts.push(at);
    words.ends.push(at);
    words.keys.push(lexicon.gap());
  }
}

const IS_NUMBER = /^\d/;
const CAPITAL = /\p{Lu}/u;

function flagsOf(words: ReportWords, lexicon: Lexicon): number[] {
  const { report } = words;
  const quoted = report.quotations.flatMap((quotation) => quotation.quoted);
  const flags = words.keys.map((key) => {
    if (key < 0) return 0;
    const word = lexicon.word(key);
    return (FUNCTION_WORDS.has(word) ? GLUE : 0) | (IS_NUMBER.test(word) ? NUMBER : 0);
  });
  mark(words, flags, quoted, QUOTED);
  mark(
    words,
    flags,
    report.names.map(({ span }) => span),
    NAMED,
  );
  markCompounds(words, flags);
  markTitles(words, flags);
  return flags;
}

/** "3-year-old", "12-hour": what a hyphen ties to a number is of the number. */
function markCompounds({ report: { text }, starts, ends }: ReportWords, flags: number[]): void {
  for (let i = 1; i < flags.length; i++) {
    const isTied = (flags[i - 1] as number) & NUMBER && starts[i] === (ends[i - 1] as number) + 1 && text[ends[i - 1] as number] === '-';
    if (isTied) flags[i] = (flags[i] as number) | NUMBER;
  }
}

/** "Treasury Secretary Ann Quill": words with a capital right before a name say who, as the name does. */
function markTitles({ report: { text }, starts, ends }: ReportWords, flags: number[]): void {
  for (let i = flags.length - 1; i > 0; i--) {
    const isBefore = (flags[i] as number) & NAMED && starts[i] === (ends[i - 1] as number) + 1 && text[ends[i - 1] as number] === ' ';
    if (isBefore && CAPITAL.test(text[starts[i - 1] as number] as string)) flags[i - 1] = (flags[i - 1] as number) | NAMED;
  }
}

/** Sets a flag on every word inside one of the spans. */
function mark(words: ReportWords, flags: number[], spans: readonly Span[], flag: number): void {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  let next = 0;
  let until = -1;
  for (let i = 0; i < flags.length; i++) {
    const start = words.starts[i] as number;
    while (next < sorted.length && (sorted[next] as Span)[0] <= start) until = Math.max(until, (sorted[next++] as Span)[1]);
    if (start < until) flags[i] = (flags[i] as number) | flag;
  }
}
