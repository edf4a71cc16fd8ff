import { parseMoment } from '../dates/parse-moment.js';
import type { BlockMarks } from './block-marks.js';

/** "Published: 3 May 2019 10:15 BST" and the like, in the words of the page. */
export function readTimestamp(marks: Pick<BlockMarks, 'published' | 'modified'>, words: string): void {
  const moment = parseMoment(
    words.replace(/^[^\d]*?(?=\d|\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i, ''),
  );
  if (!moment) return;
  if (/^\W*(?:last )?(?:updated|modified)/i.test(words)) marks.modified ??= { ...moment, basis: 'text', rule: 'update-line' };
  else if (!marks.published || marks.published.basis === 'dateline') marks.published = { ...moment, basis: 'text', rule: 'date-line' };
}
