import { describe, expect, it } from 'vitest';
import { said } from './document.js';

describe('how far a quotation reaches', () => {
  it.each([
    [
      'not into what the narrator adds behind the tag',
      '“I saw him on a stretcher,” Belinda Hale, 45, said of the teen, whom she knew from the neighborhood.',
      ['Belinda Hale | I saw him on a stretcher,'],
    ],
    [
      'not to applause',
      '“We are not going to pay for your mistakes,” Anna Quill said, to wild applause.',
      ['Anna Quill | We are not going to pay for your mistakes,'],
    ],
    [
      'not to the title of the programme it was said on',
      '“The mayor has said that he wants the bridge and I respect that,” Anna Quill said on KTB’s “Meet the Town.”',
      ['Anna Quill | The mayor has said that he wants the bridge and I respect that,'],
    ],
    [
      'over paragraphs behind a colon',
      'Anna Quill said: “I support the bridge for those who need it.\n\n“I support the tunnel, too.\n\n“I support those who build them.”',
      ['Anna Quill | I support the bridge for those who need it. … I support the tunnel, too. … I support those who build them.'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('whose words they are', () => {
  it.each([
    [
      'whoever is asked does not ask',
      'Mr. Quill, asked if he supported the closure, said he believed the mayor.',
      ['? | if he supported the closure', 'Quill | he believed the mayor'],
    ],
    [
      'the subject of the sentence, not the name in its object',
      'President Carl Ames has remained supportive of his Gale Court pick, telling reporters on Monday that the inquiry would be good.',
      ['Carl Ames | that the inquiry would be good.'],
    ],
    [
      'who wasted no time, not the time',
      'Opposition leaders wasted no time Friday evening demanding the release of the report.',
      ['Opposition leaders | the release of the report'],
    ],
    [
      'the one who asks, where “when” begins the question',
      'When asked by Ames if the mayor had seen the plan, Quill said only that she saw it.',
      ['Ames | if the mayor had seen the plan', 'Quill | that she saw it'],
    ],
    ['across a phrase between helper and verb', 'Anna Quill has at times denied the charge.', ['Anna Quill | the charge']],
    [
      'the many, not one of the examples',
      'Others, including the chairmen for Gale County, Bill Block, and Dorn County, John Skip, dismissed the story.',
      ['Others | the story'],
    ],
    [
      'who ended a series of messages, not the messages',
      'Anna Quill ended this latest series of messages saying: “I believe in bridges.”',
      ['Anna Quill | I believe in bridges.'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(said(text).map((line) => line.replace(/\.$/, ''))).toEqual(expected.map((line) => line.replace(/\.$/, '')));
  });
});
