import type { Span } from '../../model/span.js';
import type { Timex } from '../../model/timex.js';
import { isoDay, parseDay } from '../../text/calendar.js';
import type { Lexeme } from '../../text/lex.js';
import type { Document } from '../document.js';
import { linkContext } from './context.js';
import { draftsOf } from './drafts.js';
import { resolveTimes } from './resolve.js';
import type { Sentence } from './sentence.js';

/** The day a report speaks from: that of its dateline when it stands within a week before publication, else that of publication. */
function speakingDay({ report }: Document): number | null {
  const published = parseDay(report.published?.value);
  const dateline = parseDay(report.dateline?.date);
  if (published === null) return dateline;
  return dateline !== null && dateline <= published && published - dateline < 7 ? dateline : published;
}

/** Time expressions of a document in text order, resolved from the day of the report when it has one. */
export function findTimes(doc: Document, sentences: Span[], pieces: Lexeme[][]): Timex[] {
  const found: Timex[] = [];
  let region = 0;
  sentences.forEach(([start], index) => {
    while (region + 1 < doc.regions.length && (doc.regions[region]?.span[1] ?? 0) <= start) region++;
    const at = doc.regions[region];
    const sentence: Sentence = { pieces: pieces[index] ?? [], isLabel: at?.kind !== 'paragraph' };
    const drafts = draftsOf(sentence);
    if (drafts.length) linkContext(sentence, drafts, found, at?.span[0] ?? 0);
  });
  const day = speakingDay(doc);
  return resolveTimes(found, day, day === null ? undefined : isoDay(day), (span) => doc.text.slice(...span));
}
