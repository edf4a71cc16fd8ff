import { annotate } from '../../src/annotate/index.js';
import type { Timex } from '../../src/model/timex.js';
import { completeReport } from '../../src/read/index.js';

/** Times of an invented text, each under its words; `published` is the day of the report, or none. */
export function timesOf(text: string, published?: string): (Timex & { words: string })[] {
  const report = annotate.run(completeReport({ text, ...(published && { published }) }));
  return report.times.map((time) => ({ ...time, words: text.slice(...time.span) }));
}

/** Words → value. */
export const valuesOf = (text: string, published?: string): Record<string, string> =>
  Object.fromEntries(timesOf(text, published).map(({ words, value }) => [words, value]));
