import { describe, expect, it } from 'vitest';
import { said } from './document.js';

const speakersOf = (text: string) => said(text).map((line) => line.split(' | ')[0]);

describe('several speak as one', () => {
  it.each([
    ['three surnames', 'Jones, Quill and Ames said the plan would fail.', 'Jones, Quill and Ames'],
    ['a comma before the last', 'Ada Jones, Carl Quill, and Lena Ames said the plan would fail.', 'Ada Jones, Carl Quill, and Lena Ames'],
    [
      'one office for all',
      'Reps. Ada Jones, Carl Quill and Lena Ames said the plan would fail.',
      'Reps. Ada Jones, Carl Quill and Lena Ames',
    ],
    [
      'a state behind each',
      'Sens. Ada Jones of Ohio, Carl Quill of Maine and Lena Ames of Iowa said the plan would fail.',
      'Sens. Ada Jones of Ohio, Carl Quill of Maine and Lena Ames of Iowa',
    ],
    [
      'a bracket behind each',
      'Ada Jones (D-Ohio), Carl Quill (R-Iowa) and Lena Ames (D-Maine) said the plan would fail.',
      'Ada Jones (D-Ohio), Carl Quill (R-Iowa) and Lena Ames (D-Maine)',
    ],
    [
      'some more without a name',
      'Ada Jones, Carl Quill and two other members said the plan would fail.',
      'Ada Jones, Carl Quill and two other members',
    ],
    ['callings', 'The mayor, the sheriff and the coroner said the plan would fail.', 'The mayor, the sheriff and the coroner'],
    ['two behind a word of time', 'On Monday, Ada Quill and Carl Ames said the plan would fail.', 'Ada Quill and Carl Ames'],
    ['two behind a place', 'In Ohio, a swing state, Ada Quill and Carl Ames said the plan would fail.', 'Ada Quill and Carl Ames'],
    ['two and where they are from', 'Last week, Ada Quill and Carl Ames, of Gale, said the plan would fail.', 'Ada Quill and Carl Ames'],
    ['two behind what they say', 'The plan would fail, Ada Quill and Carl Ames said.', 'Ada Quill and Carl Ames'],
    ['three behind their words', '“It will fail,” Jones, Quill and Ames said in a letter.', 'Jones, Quill and Ames'],
    [
      'three behind the verb',
      '“It will fail,” said Ada Jones, Carl Quill and Lena Ames in a letter.',
      'Ada Jones, Carl Quill and Lena Ames',
    ],
    ['three behind a phrase', 'In a statement, Quill, Orr and Ames said the plan would fail.', 'Quill, Orr and Ames'],
    ['three behind "but"', 'But Jones, Quill and Ames said the plan would fail.', 'Jones, Quill and Ames'],
    ['callings at the head of a sentence', 'Teachers, nurses and pilots said the plan would fail.', 'Teachers, nurses and pilots'],
    ['two callings, one with a place', 'The mayor of Gale and the sheriff said the plan would fail.', 'The mayor of Gale and the sheriff'],
    [
      'two names with a place behind each',
      'Carl Ames of Gale and Lena Brand of Olm said the plan would fail.',
      'Carl Ames of Gale and Lena Brand of Olm',
    ],
    ['according to three', 'The plan would fail, according to Ada Jones, Carl Quill and Lena Ames.', 'Ada Jones, Carl Quill and Lena Ames'],
  ])('%s', (_name, text, expected) => {
    expect(speakersOf(text)).toEqual([expected]);
  });

  it.each([
    ['what one person is', 'Ada Quill, a lawyer and a mother, said the plan would fail.', 'Ada Quill'],
    ['what one person was', 'Ada Quill, a Gale climber and former Olympian, said the plan would fail.', 'Ada Quill'],
    [
      'two callings of one person, with a place behind them',
      'Lena Hale, curator and director of prints at the Museum of Gale, Tessel, said the plan would fail.',
      'Lena Hale',
    ],
    ['who came', 'Carl Quill came and Rolf Ames, the mayor, said the plan would fail.', 'Rolf Ames'],
    ['whom one person met', 'Ada Quill, who met Carl Orr, Lena Jones and Rolf Ames, said the plan would fail.', 'Ada Quill'],
    ['whom someone beat', 'Carl Quill beat Lena Jones, and Rolf Ames said the plan would fail.', 'Rolf Ames'],
    ['for whom one speaks', 'A spokesman for Quill, Ames and Brand said the plan would fail.', 'A spokesman'],
    ['where officials are', 'Officials from Ohio, Iowa and Maine said the plan would fail.', 'Officials'],
    ['of what two towns one is mayor', 'The mayor of Gale and Olm said the plan would fail.', 'The mayor'],
    ['who look on', '“It will fail,” said Ada Quill, Jones and Ames having left the room.', 'Ada Quill'],
    ['who will resign', 'According to Ada Quill, Carl Ames and Lena Brand will resign.', 'Ada Quill'],
    ['whom someone met before', 'After meeting Quill, Ames and Brand said the plan would fail.', 'Ames and Brand'],
    ['by whom one is joined', 'Joined by Jones, Quill and Ames, Mayor Lena Brand said the plan would fail.', 'Lena Brand'],
    ['whose place ends with a comma', 'The mayor of Gale, Ohio, and Carl Ames said the plan would fail.', 'Carl Ames'],
  ])('but not %s', (_name, text, expected) => {
    expect(speakersOf(text)).toEqual([expected]);
  });
});
