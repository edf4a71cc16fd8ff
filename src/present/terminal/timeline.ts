import type { TimelinePoint } from '../../model/timeline.js';
import { plural } from '../views/plural.js';
import { sayLeeway, sayWhen, weekdayOf } from '../views/say-when.js';
import { plainText } from './paper.js';
import { numbersOf, type Sheet } from './sheet.js';

const MOST_BACKGROUND = 6;

function writePoint(sheet: Sheet, { when, planned, citations }: TimelinePoint): void {
  const { paper } = sheet;
  const [first] = citations;
  if (!first) return;
  const weekday = when.precision === 'month' || when.precision === 'year' ? '' : weekdayOf(when.value);
  const said = paper.ink('strong', `${weekday ? `${weekday}, ` : ''}${sayWhen(when.value)}`);
  paper.write(`${said}${sayLeeway(when)}${planned ? ' · announced' : ''}`, '  ');
  paper.write(`${plainText(first.exact)} ${paper.ink('quiet', numbersOf(sheet, citations))}`, '    ');
}

/** What happened when, in order; what lies before the story apart. */
export function writeTimeline(sheet: Sheet): void {
  const { collation, paper } = sheet;
  const now = collation.timeline.filter(({ background }) => !background);
  const before = collation.timeline.filter(({ background }) => background);
  if (!collation.timeline.length) return;
  paper.heading('Timeline');
  for (const point of now) writePoint(sheet, point);
  if (!before.length) return;
  paper.write(paper.ink('quiet', 'Background'), '  ');
  for (const point of before.slice(-MOST_BACKGROUND)) writePoint(sheet, point);
  if (before.length > MOST_BACKGROUND)
    paper.write(paper.ink('quiet', `and ${plural(before.length - MOST_BACKGROUND, 'earlier date')}`), '  ');
}
