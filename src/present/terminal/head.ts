import { DIGEST_DIFFERS } from '../views/conflict-labels.js';
import { plural } from '../views/plural.js';
import { sayRange } from '../views/say-when.js';
import { plainText } from './paper.js';
import { nameOf, numbersOf, type Sheet } from './sheet.js';

/** What the story is, when it was told, how much it rests on, and the digest. */
export function writeHead(sheet: Sheet): void {
  const { collation, paper } = sheet;
  const { story, counts, digest } = collation;
  paper.write(paper.ink('strong', story.title ? plainText(story.title.exact) : 'Story without a title'));
  const titled = story.title ? ` · title as in ${nameOf(sheet, story.title.report)}` : '';
  paper.write(paper.ink('quiet', `Reported ${sayRange(story.from, story.to)}${titled}`));
  const texts = counts.texts < counts.reports ? `, at most ${plural(counts.texts, 'separate text')}` : '';
  paper.write(`${plural(counts.reports, 'report')}, ${plural(counts.outlets, 'outlet')}${texts}`);
  if (!digest.length) return;
  paper.heading('In brief', 'Sentences of the reports, word for word; numbers name the reports listed at the end.');
  for (const { citations } of digest) {
    for (const [i, citation] of citations.entries()) {
      const label = i ? paper.ink('quiet', `${DIGEST_DIFFERS} `) : '';
      paper.write(`${label}${plainText(citation.exact)} ${paper.ink('quiet', numbersOf(sheet, [citation]))}`, i ? '    ' : '  ');
    }
  }
}
