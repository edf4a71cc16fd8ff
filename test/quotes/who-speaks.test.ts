import { describe, expect, it } from 'vitest';
import { said } from './document.js';

describe('who speaks', () => {
  it.each([
    [
      'she, not herself',
      'The actress Mona Hale posted a picture on Monday. The actress herself took the blame, saying the trip was her idea.',
      ['Mona Hale | the trip was her idea'],
    ],
    [
      'the study, not where it was published',
      'A study of 400 rivers published in the Gale Journal revealed that most of them are too warm.',
      ['A study | that most of them are too warm'],
    ],
    [
      'both lawyers',
      '“We will appeal,” his lawyers, Anna Quill and Carl Ames, said in a statement.',
      ['Anna Quill and Carl Ames | We will appeal,'],
    ],
    [
      'one person with two callings',
      'Cardiologist and fitness enthusiast Dr Lena Orr said that the walk does no harm.',
      ['Lena Orr | that the walk does no harm'],
    ],
    [
      'the lawyer with whose lawyer it is',
      'Peter Norrod was held on Monday. Mr. Norrod’s lawyer said the charge was false.',
      ['Mr. Norrod’s lawyer | the charge was false'],
    ],
    [
      'who spoke, not the agency that passed it on',
      '“It was loud,” Anna Quill said, the Associated Press reported.',
      ['Anna Quill | It was loud,'],
    ],
    ['the house behind “even as”', 'Even as the Senate said the law was safe, three towns went to court.', ['Senate | the law was safe']],
  ])('%s', (_name, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('where the words end', () => {
  it.each([
    [
      'before what happened while they were said',
      'Anna Quill told the crowd they were “brave and loud,” as rain fell on the square.',
      ['Anna Quill | they were “brave and loud,”'],
    ],
    [
      'behind a phrase with a hyphen that begins with a verb',
      'Carl Ames said left-leaning voters would come home.',
      ['Carl Ames | left-leaning voters would come home'],
    ],
    [
      'behind a phrase with a hyphen',
      'Carl Ames said right-wing voters “will come home.”',
      ['Carl Ames | right-wing voters “will come home.”'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
