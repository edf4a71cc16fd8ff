import { ORIGIN_LABELS } from '../views/conflict-labels.js';
import { plural } from '../views/plural.js';
import { plainText } from './paper.js';
import { inMarks, nameOf, numberOf, type Sheet } from './sheet.js';

const MOST_PASSAGES = 8;
const MOST_WORDS = 24;

/** The first words of a passage; a long one is cut at a word and says so. */
function opening(passage: string): string {
  const words = plainText(passage).split(' ');
  return words.length > MOST_WORDS ? `${inMarks(words.slice(0, MOST_WORDS).join(' '))} […]` : inMarks(passage);
}

/** Who shares wording with whom: separate texts with their reports, then the longest shared passages, quotations last. */
export function writeShared(sheet: Sheet): void {
  const { collation, paper } = sheet;
  const joint = collation.origins.filter(({ reports }) => reports.length > 1);
  if (!joint.length && !collation.reuse.length) return;
  paper.heading('Who shares wording with whom');
  for (const { name, kind, reports, why } of joint) {
    const members = reports.map((report) => `${nameOf(sheet, report)} ${numberOf(sheet, report)}`).join(', ');
    paper.write(`${paper.ink('copied', plainText(name))} (${ORIGIN_LABELS[kind]}): ${members}`, '  ', 4);
    paper.write(paper.ink('quiet', plainText(why)), '    ');
  }
  const passages = collation.reuse;
  for (const {
    passages: [first, ...rest],
    words,
    from,
    basis,
    insideQuotations,
  } of passages.slice(0, MOST_PASSAGES)) {
    if (!first) continue;
    const who = [first, ...rest].map(({ report }) => `${nameOf(sheet, report)} ${numberOf(sheet, report)}`).join(', ');
    const whence =
      from && basis ? ` · first in ${nameOf(sheet, from)}, by ${basis === 'credit' ? 'its credit' : 'the times of publication'}` : '';
    const quoted = insideQuotations > 0.5 ? ' · mostly inside quotations' : '';
    paper.write(`${plural(words, 'word')}: ${who}${whence}${quoted}`, '  ', 4);
    paper.write(opening(first.exact), '    ');
  }
  if (passages.length > MOST_PASSAGES)
    paper.write(paper.ink('quiet', `and ${plural(passages.length - MOST_PASSAGES, 'other passage')}`), '  ');
}
