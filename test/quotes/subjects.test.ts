import { describe, expect, it } from 'vitest';
import { said } from './document.js';

describe('the subject of a verb of speech', () => {
  it.each([
    [
      'with an adverb behind what it is',
      'Ada Quill, a lawyer at the Gale Center, recently said the plan would fail.',
      ['Ada Quill | the plan would fail'],
    ],
    [
      'who put it so',
      'As Ada Quill, a lawyer at the Gale Center, recently put it, “the bridge is a gift.”',
      ['Ada Quill | the bridge is a gift.'],
    ],
    ['of a verb that may be a noun', 'Critics call the plan a “gift.”', ['Critics | the plan a “gift.”']],
    ['two of such a verb', 'When thieves came, Ada Quill and Carl Ames call it a “gift.”', ['Ada Quill and Carl Ames | it a “gift.”']],
    ['none where the noun is one', 'Two phone call the whole town heard woke the mayor.', []],
  ])('%s', (_name, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('keeps what the narrator tells on out of the words in marks', () => {
    expect(said('“We need change,” Ada Quill said, arguing that it will bring a “fresh” view to the town.')).toEqual([
      'Ada Quill | We need change,',
      'Ada Quill | that it will bring a “fresh” view to the town',
    ]);
  });
});
