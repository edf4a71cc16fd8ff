import { plural } from '../views/plural.js';
import type { Reading } from '../views/readings.js';
import { type Said, speakersOf, type Wording } from '../views/speakers.js';
import { plainText } from './paper.js';
import { inMarks, nameOf, numberOf, type Sheet } from './sheet.js';

/** Quotations of one speaker found in a single report and shown before the rest are only counted. */
const MOST_SINGLE = 3;

const marked = (wording: Wording): string =>
  wording.witness.kind === 'indirect' || wording.badges.includes('paraphrase')
    ? plainText(wording.words)
    : wording.pieces.map(inMarks).join(' … ');

function writeReadings({ paper }: Sheet, readings: Reading[]): string {
  const shown = ({ kind, was, now }: Reading): string => {
    if (kind === 'same') return plainText(now);
    if (kind === 'cut') return '[…]';
    if (kind === 'dropped') return paper.ink('differs', `{- ${plainText(was)}}`);
    if (kind === 'added') return paper.ink('differs', `{+ ${plainText(now)}}`);
    return paper.ink('differs', `{${plainText(was)} → ${plainText(now)}}`);
  };
  return `“${readings.map(shown).join(' ')}”`;
}

function writeOne(sheet: Sheet, { base, variants }: Said, isNamed: boolean): void {
  const { paper } = sheet;
  const who = !isNamed && base.speaker ? `— ${plainText(base.speaker)}, ` : '— ';
  const via = base.witness.via ? `, by way of ${plainText(base.witness.via)}` : '';
  paper.write(`${marked(base)} ${paper.ink('quiet', `${who}${nameOf(sheet, base.report)} ${numberOf(sheet, base.report)}${via}`)}`, '  ');
  for (const wordings of variants) {
    const [first] = wordings;
    if (!first) continue;
    const where = [...new Set(wordings.map(({ report }) => `${nameOf(sheet, report)} ${numberOf(sheet, report)}`))].join(', ');
    const label = first.badges.join(', ');
    if (first.witness.relation === 'same') paper.write(`${label}: ${where}`, '    ');
    else {
      const words = first.readings.length ? writeReadings(sheet, first.readings) : marked(first);
      paper.write(
        `${first.witness.relation === 'differs' ? paper.ink('differs', label) : label}: ${words} ${paper.ink('quiet', `— ${where}`)}`,
        '    ',
      );
    }
  }
}

/** Who said what: speakers by how often they are quoted, differing wordings first. */
export function writeSaid(sheet: Sheet): void {
  const { collation, paper } = sheet;
  const speakers = speakersOf(collation);
  if (!speakers.length) return;
  paper.heading('Who said what', 'Against the wording shown first: […] cut, {was → now} changed, {- words} left out, {+ words} put in.');
  for (const { name, party, kind, said } of speakers) {
    paper.blank();
    const role = party?.roles[0] ? ` (${plainText(party.roles[0])})` : '';
    paper.write(`${paper.ink('strong', plainText(name))}${role}`);
    const shared = said.filter(({ reports }) => reports > 1);
    const single = said.filter(({ reports }) => reports <= 1);
    for (const one of [...shared, ...single.slice(0, MOST_SINGLE)]) writeOne(sheet, one, kind === 'named');
    if (single.length > MOST_SINGLE)
      paper.write(paper.ink('quiet', `and ${plural(single.length - MOST_SINGLE, 'more quotation')}, each in one report`), '  ');
  }
}
