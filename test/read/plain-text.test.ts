import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeReport } from '../../src/read/complete-report.js';
import { body, captions, faultsOf, furniture, ofText, readOne, textOf } from './help.js';

const STORY = `This site is best viewed with a newer browser. Your browser is not supported.

Harbour of Elmsea closed after storm

The pier lost forty planks, the council says

By Ana Castell and Tom Orrin

ELMSEA, Wales (AP) — The harbour of Elmsea was closed on Tuesday after a storm tore planks from its pier.

The pier of Elmsea after the storm on Monday. (AP Photo/Ida Voss)

"Nobody was hurt," Mayor Rhys Pell said. "We were lucky."

READ MORE: Ferries cancelled for a third day

The council expects to open it again within a week.

Sign up for our daily newsletter

Copyright 2024 The Associated Press. All rights reserved.
`;

describe('a text tells what is body and what is not', () => {
  const report = ofText(STORY);

  it('finds the title behind a notice and keeps the standfirst as body', () => {
    expect(report.title).toBe('Harbour of Elmsea closed after storm');
    expect(textOf(report, report.titleSpan ?? [0, 0])).toBe(report.title);
    expect(body(report)[0]).toBe('The pier lost forty planks, the council says');
  });

  it('leaves every sentence of the article in the body and nothing else', () => {
    expect(body(report)).toHaveLength(4);
    expect(body(report)[2]).toContain('Nobody was hurt');
    expect(body(report).join(' ')).not.toMatch(/newsletter|READ MORE|Copyright|AP Photo|browser/);
  });

  it('marks furniture by kind and the caption with its credit', () => {
    expect(report.furniture.map(({ kind }) => kind)).toEqual(['notice', 'byline', 'related', 'prompt', 'notice']);
    expect(captions(report)).toEqual(['The pier of Elmsea after the storm on Monday. (AP Photo/Ida Voss)']);
    expect(report.captions[0]?.credit).toBe('AP Photo/Ida Voss');
  });

  it('knows who wrote it, whence it came and whose copy it is', () => {
    expect(report.byline).toEqual(['Ana Castell', 'Tom Orrin']);
    expect(report.dateline?.place).toBe('ELMSEA, Wales');
    expect(report.credits.filter(({ scope }) => scope === 'text').map(({ agency }) => agency)).toEqual(['Associated Press']);
    expect(report.credits.find(({ scope }) => scope === 'picture')?.agency).toBe('Associated Press');
  });
});

describe('what a site says to its users is no article', () => {
  const FORMS = [
    'Sign in using your Elmsea Post profile',
    'Sign in using one of these accounts: {* loginWidget *}',
    'We have sent a confirmation email to {* data_emailAddress *}. Please check your email.',
    'Your notification has been saved.',
    'There was a problem saving your notification.',
    'Thank you for registering!',
    'By submitting your registration information, you agree to our Terms of Service.',
  ];
  const STORY_WORDS = [
    'Voters had to sign in with their full address before the hall opened.',
    'The clerk said she was sent a letter that thanked her for her patience.',
    'Updated figures on May 3 showed that 14 boats were lost.',
    'Posted on May 3, the video shows 40 boats.',
    'We sent an email to the harbour master and had no answer.',
    'Remember me when the bells ring, her letter to the town ended.',
    'All who need an account of that night should read the log, the mayor held.',
    'The letter told him that the [company] had lost his papers.',
    'Neighbours first saw the smoke on the [website] of the port.',
    'Your information was sent to the police, the letter to the crew went on.',
  ];
  it.each(FORMS)('%s', (form) => {
    const report = ofText(
      `Ferry runs aground\n\nA ferry ran aground off Elmsea on Monday.\n\n${form}\n\nNobody was hurt, the harbour master said.`,
    );
    expect(furniture(report)).toEqual([form]);
    expect(body(report)).toHaveLength(2);
  });
  it.each(STORY_WORDS)('but: %s', (words) => {
    expect(body(ofText(`Ferry runs aground\n\nA ferry ran aground on Monday.\n\n${words}\n\nNobody was hurt.`))).toContain(words);
  });
});

describe('a line that ends with when it was posted is parted', () => {
  it('the headline stays the title, the stamp gives the days', () => {
    const report = ofText(
      'Ferry runs aground off Elmsea Posted: Wednesday, March 4, 2015 2:06 PM EST Updated: Thursday, March 5, 2015 9:15 AM EST\n\nA ferry ran aground off Elmsea on Wednesday.\n\nNobody was hurt.',
    );
    expect(report.title).toBe('Ferry runs aground off Elmsea');
    expect(furniture(report)).toEqual(['Posted: Wednesday, March 4, 2015 2:06 PM EST Updated: Thursday, March 5, 2015 9:15 AM EST']);
    expect(report.published?.value).toMatch(/^2015-03-04/);
  });
  it('a sentence that tells when something was posted does not', () => {
    const line = 'The video was posted on Monday and had been seen by 4,000 people on May 5';
    expect(body(ofText(`Ferry runs aground\n\nA ferry ran aground on Monday.\n\n${line}\n\nNobody was hurt.`))).toContain(line);
  });
});

describe('titles', () => {
  it('a first line that is a full sentence is body', () => {
    const report = ofText('The council met on Monday to hear the engineers.\nThey said the bridge was safe.\nThe mayor thanked them.');
    expect(report.title).toBeUndefined();
    expect(body(report)).toHaveLength(3);
  });

  it('a headline may end in a question mark, a quotation or an abbreviation', () => {
    for (const title of ['Who owns the harbour of Elmsea?', 'Mayor: ‘We were lucky’', 'Elmsea firm sells ferries to the U.S.']) {
      expect(ofText(`${title}\n\nThe harbour was closed on Tuesday, and it will stay so for a week.`).title).toBe(title);
    }
  });

  it('a given title that stands at the head of the text is not body', () => {
    for (const join of ['\n\n', '.\n\n', '\n', '. ']) {
      const report = completeReport({ title: 'Harbour closed', text: `Harbour closed${join}The harbour was closed on Tuesday.` });
      expect(textOf(report, report.titleSpan ?? [0, 0])).toBe('Harbour closed');
      expect(body(report)).toEqual(['The harbour was closed on Tuesday.']);
    }
  });

  it('a given title that does not stand in the text leaves all of it body', () => {
    const report = completeReport({ title: 'Another headline', text: 'Harbour closed after storm\n\nThe harbour was closed on Tuesday.' });
    expect(report.titleSpan).toBeUndefined();
    expect(body(report)).toHaveLength(2);
  });
});

describe('paragraphs', () => {
  it('lines broken at a width are one paragraph', () => {
    const wrapped =
      'The harbour of Elmsea was closed on Tuesday after a storm tore\nplanks from its pier and sank two boats that were moored to it\novernight, the harbour master said in a statement.\n\nNobody was hurt when the planks came down, according to the fire\nservice, which was called shortly after four in the morning.';
    expect(body(ofText(wrapped))).toHaveLength(2);
  });

  it('single line breaks part paragraphs that end as sentences', () => {
    expect(body(ofText('The harbour was closed on Tuesday.\nIt will stay closed for a week.\nThe mayor said so.'))).toHaveLength(3);
  });
});

describe('conservative: what only resembles furniture stays body', () => {
  const article = (line: string) =>
    ofText(`Harbour closed after storm\n\nThe harbour was closed on Tuesday.\n\n${line}\n\nThe mayor thanked the crews for their work.`);
  it.each([
    'Read the letter aloud, the judge told the clerk, and everyone in the room fell silent.',
    'Follow the money, the inspector told his officers on the first day.',
    'By Thursday the harbour had been open for two days.',
    'Related charges against the firm were dropped in May, the court heard.',
    'Share prices of the ferry company fell by a tenth on Tuesday.',
    'Sign language interpreters will be at the meeting, the council said.',
    'This story has been updated to correct the name of the harbour master.',
    'Correction: An earlier version misstated the length of the pier.',
    '"Click here, they told me, and I did," Ms Vane said.',
    'More than forty planks were lost.',
    'Comments the mayor made on Monday drew anger.',
    'Photos taken by the crew show the pier bent to one side.',
    'Copyright law does not protect the name of a harbour, the court ruled.',
    'Subscribe to that view or not, the pier is gone, he wrote.',
  ])('%s', (line) => expect(body(article(line))).toContain(line));
});

describe('any text', () => {
  it('keeps every span in the text and blocks apart', () => {
    const piece = fc.constantFrom(
      'Harbour closed',
      'By Ana Castell',
      'ELMSEA (AP) — ',
      'The pier was lost.',
      '\n',
      '\n\n',
      ' ',
      'Read more: ',
      '(AP Photo/Ida Voss)',
      '"',
      '©',
      '\u200f',
      '🙂',
      'MORE',
      '1 of 3',
      'View as list',
      'Advertisement',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ maxLength: 12 })), { maxLength: 40 }),
        fc.option(fc.string({ maxLength: 30 }), { nil: undefined }),
        (pieces, title) => {
          const text = pieces.join('');
          const report = completeReport({ text, title });
          expect(report.text).toBe(text);
          expect(faultsOf(report)).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('takes any JSON for a partial report', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('title', 'published', 'modified', 'outlet', 'byline', 'url', 'id', 'language', 'genre', 'role', 'section'),
          fc.jsonValue(),
        ),
        (fields) => {
          const report = completeReport({ text: 'Harbour closed\n\nThe harbour was closed on Tuesday.', ...fields } as never);
          expect(faultsOf(report)).toEqual([]);
        },
      ),
    );
  });
});

describe('completeness', () => {
  it.each([
    ['teaser', 'The harbour of Elmsea was closed on Tuesday after a storm tore planks from its pier and …'],
    ['paywall', 'The harbour of Elmsea was closed on Tuesday.\n\nSubscribe to continue reading\n\nAlready a subscriber? Log in'],
    [
      'consent',
      'We value your privacy\n\nWe and our partners store cookies on your device and process personal data. With your consent we and our partners may use precise data. You may manage settings or accept all in our privacy policy.\n\nAccept all',
    ],
  ])('%s', (verdict, text) => {
    const { completeness } = ofText(text);
    expect(completeness.verdict).toBe(verdict);
    expect(completeness.why).not.toBe('');
  });
});

it('the same bytes give the same report whatever the newlines', async () => {
  const unix = await readOne('a.txt', STORY);
  const windows = await readOne('a.txt', STORY.replaceAll('\n', '\r\n'));
  expect(windows.text).toBe(unix.text);
  expect(furniture(windows)).toEqual(furniture(unix));
});
