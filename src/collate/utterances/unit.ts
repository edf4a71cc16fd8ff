import type { Quotation } from '../../model/quotation.js';
import type { Span } from '../../model/span.js';
import type { SpeakerRef } from './speaker-ref.js';

/** A sentence, or a clause, of what someone is reported to have said: the smallest thing that is joined. */
export interface Unit {
  id: number;
  /** Number of the report in the story. */
  report: number;
  reportId: string;
  /** Place among the quotations of the report; null for words found outside quotations. */
  quotation: number | null;
  kind: Quotation['kind'];
  /** The words, a stretch a paragraph at most, in order. */
  spans: Span[];
  /** What is cited: the words, with who is said to say them where they are not all quoted. */
  cited: Span[];
  /** Those of the words that stand between quotation marks. */
  quoted: Span[];
  /** Keys of all words, and of the quoted ones. */
  words: number[];
  quotedWords: number[];
  /** Stems of the telling words between quotation marks. */
  quotedStems: Set<number>;
  /** Stems of words that say something, names and numbers included. */
  stems: Set<number>;
  /** Those of words that are no name. */
  plainStems: Set<number>;
  numbers: Set<number>;
  negated: boolean;
  speaker: SpeakerRef;
  /** The day its own sentence tells, when it tells one. */
  day: string | null;
  medium: string | null;
  via: string | null;
  /** The sentence it stands in: its place, and a print of its words, source and content for copies. */
  sentence: number;
  print: string;
  /** Running capitals of a captioned transcript, whose words are a machine's or a typist's. */
  transcript: boolean;
}

export const haveSameWords = (a: Unit, b: Unit): boolean =>
  a.words.length === b.words.length && a.words.every((word, i) => word === b.words[i]);
