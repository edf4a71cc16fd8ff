import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate } from '../../src/collate/index.js';
import { collateTexts, reportOf } from './helpers.js';

const A =
  'The ferry Aldine capsized off Port Rowan on Friday with 64 passengers on board. He also said the sea was calm that day. The coastguard of Port Rowan rescued most passengers within an hour.';
const B =
  'The coastguard rescued most passengers of the ferry Aldine, which capsized off Port Rowan on Friday. “It was over in a minute and nobody cried,” she said.';

describe('the digest', () => {
  it('is made of sentences as they stand', () => {
    const { digest, reports } = collateTexts(A, B);
    expect(digest.length).toBeGreaterThan(0);
    for (const { citations } of digest) {
      for (const { report, span, exact } of citations) {
        expect(span && reports.find(({ id }) => id === report)?.text.slice(...span)).toBe(exact);
      }
    }
  });

  it('takes no sentence that leans on another', () => {
    const words = collateTexts(A, B).digest.flatMap(({ citations }) => citations.map(({ exact }) => exact));
    expect(words.join(' ')).not.toMatch(/He also|she said/);
  });

  it('gives both sides of what reports differ on, or neither', () => {
    const seven = 'Seven people were killed when the ferry Aldine capsized off Port Rowan on Friday.';
    const nine = 'Nine people were killed when the ferry Aldine capsized off Port Rowan on Friday.';
    const told = collateTexts(seven, nine).digest.map(({ citations }) => citations.map(({ exact }) => exact).join(' '));
    for (const line of told) expect(/Seven/.test(line)).toBe(/Nine/.test(line));
  });

  it('is as long as asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 10, max: 60 }), (sentences, words) => {
        const reports = [reportOf(A, 0), reportOf(B, 1)];
        expect(collate.run({ reports, digest: { sentences } }).digest.length).toBeLessThanOrEqual(sentences);
        const used = collate
          .run({ reports, digest: { words } })
          .digest.flatMap(({ citations }) => citations.flatMap(({ exact }) => exact.split(/\s+/)));
        expect(used.length).toBeLessThanOrEqual(words);
      }),
      { numRuns: 12 },
    );
  });
});

describe('a line of the digest stands alone', () => {
  const told = (text: string): string =>
    collateTexts(`The ferry Aldine of Port Rowan stopped for the winter on Friday, its owners said. ${text}`)
      .digest.flatMap(({ citations }) => citations.map(({ exact }) => exact))
      .join(' ');

  it.each([
    ['On Friday, he told the council of Port Rowan that the ferry would stop for the winter.', 'a day is nobody'],
    ['The second man, who was not charged with anything, was seen at the quay of Port Rowan.', 'an ordinal counts on'],
    ['The existence of the account was known to the whole council of Port Rowan for years.', 'which account?'],
    ['Mayor Ines Prado said that should be left to the council of Port Rowan in the spring.', 'what should?'],
    ['Mayor Ines Prado wants talks with all the boatmen of Port Rowan “that meet these criteria” in spring.', 'which criteria?'],
    ['Mayor Ines Prado of Port Rowan said that no vote of the council would change that.', 'change what?'],
    ['Mayor Ines Prado wants an end to these “deeply troubling” crossings from Port Rowan in winter.', 'which crossings?'],
    ['Speakers included Mayor Ines Prado, Captain Tobin Hale and two boatmen of Port Rowan.', 'speakers of what?'],
    ['Mayor Ines Prado described her as the best captain that ever crossed to Port Rowan.', 'described whom?'],
    ['Captains of Port Rowan came to her defense when the council met on Friday.', 'whose?'],
    ['Update, 7:05 p.m. Friday: Mayor Ines Prado closed the quay of Port Rowan to visitors.', 'a label'],
    ['First word of it this hour but a quay belonging to Mayor Ines Prado of Port Rowan.', 'no verb'],
  ])('so it is not: %s (%s)', (text) => {
    expect(told(text)).not.toContain(text.slice(0, 30));
  });

  it.each([
    'In her first speech, Mayor Ines Prado told the council of Port Rowan that the ferry would stop.',
    'Mayor Ines Prado signed a bill that was passed by the council of Port Rowan in the winter.',
    'The victim, Tobin Hale, crossed the sound to Port Rowan on every day of his life.',
    'The death of a boatman led the council of Port Rowan to forbid ferries in the winter.',
    'Mayor Ines Prado and Captain Tobin Hale closed the quay of Port Rowan to visitors on Friday.',
  ])('and it may be: %s', (text) => {
    expect(told(text)).toContain(text);
  });

  it('and not with a speaker of one name whom no other report knows', () => {
    const { digest } = collateTexts(
      '“Nobody will ever cross to the island of Port Rowan again,” Krol said on Friday evening.',
      'Mayor Ines Prado said on Friday evening that the ferry to the island of Port Rowan will cross again in spring.',
    );
    expect(digest.flatMap(({ citations }) => citations.map(({ exact }) => exact)).join(' ')).not.toContain('Krol');
  });

  it('without the dateline of an agency', () => {
    const { digest } = collateTexts(
      'Nov 5 (Reuters) - The ferry Aldine of Port Rowan stopped for the winter on Friday evening. The quay of Port Rowan is closed to visitors until the spring.',
    );
    expect(digest.map(({ citations }) => citations[0]?.exact)).toContain(
      'The ferry Aldine of Port Rowan stopped for the winter on Friday evening.',
    );
  });
});

it('tells nothing twice in other words', () => {
  const { digest } = collateTexts(
    'Mayor Ines Prado of Port Rowan closed the quay to all ferries on Friday after a storm broke its wall.',
    'After a storm broke the wall, Mayor Ines Prado closed the quay of Port Rowan to all ferries on Friday.',
  );
  expect(digest).toHaveLength(1);
});

describe('what a line names with “the”', () => {
  const lines = (...texts: string[]) => collateTexts(...texts).digest.flatMap(({ citations }) => citations.map(({ exact }) => exact));
  const ARREST = 'On Friday evening Mayor Ines Prado of Port Rowan praised the arrests before a crowd that slept in a church.';
  const OPENING = 'A storm broke the quay of Port Rowan on Friday. Waves took two ferries. Many boatmen of Port Rowan slept in a church.';

  it('is told by an earlier line, or the line is not there', () => {
    expect(lines(`${OPENING} ${ARREST}`)).not.toContain(ARREST);
    const theft = 'Police arrested two thieves on the ferry Aldine of Port Rowan on Friday after a night on the cold water.';
    const told = lines(`${theft} ${OPENING} ${ARREST}`);
    expect(told.indexOf(theft)).toBeGreaterThanOrEqual(0);
    expect(told.indexOf(ARREST)).toBeGreaterThan(told.indexOf(theft));
  });
});

it('does not open two lines with what opens two reports of the same', () => {
  const leads = [
    'Mayor Ines Prado is charged with taking money of the ferry company of Port Rowan for a house on the hill.',
    'Ines Prado, the mayor of Port Rowan, was indicted on Friday over money of a ferry company that paid for her house.',
  ];
  const { digest } = collateTexts(...leads.map((lead) => `${lead} She says nothing.`));
  expect(digest).toHaveLength(1);
});

it('names no day that only the day of the report tells', () => {
  const { digest } = collateTexts('A storm broke the quay of Port Rowan late yesterday and took two ferries of Captain Tobin Hale.');
  expect(digest).toEqual([]);
});
