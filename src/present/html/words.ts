import type { Span } from '../../model/span.js';
import { allTexts } from '../../text/all-texts.js';
import { citationsOf } from '../views/citations.js';
import { citedWords, type Excerpt } from './excerpts.js';
import type { Slot } from './slot.js';

/** What a dossier can show of its reports. */
export interface CarriedTexts {
  /** The words carried of a report, in order, each with its place in the text. */
  excerpts(report: string): Excerpt[];
  /** The words at a span; null when the dossier does not carry all of them. */
  at(report: string, span: Span): string | null;
}

/** Words at a span of the excerpts of one report. */
export function wordsAt(excerpts: Excerpt[], [start, end]: Span): string | null {
  for (const [from, words] of excerpts) if (from <= start && end <= from + words.length) return words.slice(start - from, end - from);
  return null;
}

/** The texts a slot carries, whatever its mode. */
export function carriedTexts(slot: Slot): CarriedTexts {
  const carried =
    slot.texts === 'full'
      ? new Map(allTexts(slot.collation).map(({ id, text }) => [id, [[0, text]] as Excerpt[]]))
      : slot.texts === 'cited'
        ? new Map(Object.entries(slot.excerpts))
        : citedWords(citationsOf(slot.collation));
  const excerpts = (report: string) => carried.get(report) ?? [];
  return {
    excerpts,
    at: (report, span) => wordsAt(excerpts(report), span),
  };
}
